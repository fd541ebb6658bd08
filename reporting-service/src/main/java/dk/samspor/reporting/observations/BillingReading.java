package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import dk.samspor.reporting.prices.Price;
import dk.samspor.reporting.prices.Prices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a region charges: a case or a day by its agreement's billing model, a specialist certificate by the service item
 * [D 8.2, tables 7, 11–13]. The price is the one in force on the day; where none is known the line stands without an amount.
 */
final class BillingReading implements Reading {

  private static final String DAY = "DayBillable";
  private static final String CASE = "CaseBillable";
  private static final String TIME = "TimeRegistered";
  private static final String STRUCK = "TimeStruck";
  private static final String CERTIFICATE = "CertificateDelivered";

  @Override
  public Set<String> hears() {
    return Set.of(DAY, CASE, TIME, STRUCK, CERTIFICATE);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    List<Observation> seen = new ArrayList<>();
    dossier.first(CASE).map(event -> charge(event, "date", "CASE", Observation.NONE)).ifPresent(line -> {
      seen.add(line);
      unpriced(line, 1, seen);
    });
    dossier.first(DAY).ifPresent(event -> {
      Observation line = charge(event, "date", "DAY", Observation.NONE);
      seen.add(line);
      unpriced(line, event.data().number("cases").orElse(null), seen);
    });
    dossier.first(CERTIFICATE).filter(event -> event.data().text("form").orElse("").equals("LAE_275"))
        .ifPresent(event -> seen.add(charge(event, "deliveredDate", "CERTIFICATE",
            event.data().text("serviceItem").orElse(Observation.UNKNOWN))));
    dossier.all(TIME).forEach(event -> seen.add(time(event, 1)));
    dossier.all(STRUCK).forEach(event -> seen.add(time(event, -1)));
    return seen.stream();
  }

  /** What was registered by mistake is taken away again. */
  private static Observation time(StoredEvent event, int sign) {
    return Observation.one(Measure.COORDINATOR_TIME, event, TeamCaseReading.day(event, "date"),
        Cut.at(event).kind(event.data().text("kind").orElse(null)))
        .valued(event.data().number("minutes").map(minutes -> sign * minutes).orElse(null));
  }

  /** An amount the sender names itself goes before the list. */
  private static Observation charge(StoredEvent event, String dayField, String unit, String item) {
    LocalDate day = TeamCaseReading.day(event, dayField);
    Measure measure = unit.equals("CERTIFICATE") ? Measure.CERTIFICATE_CHARGED : Measure.COORDINATOR_CHARGED;
    Integer amount = event.data().amount("price").map(BillingReading::oere)
        .or(() -> Prices.known().inForce(event.region(), unit, item, day).map(Price::oere)).orElse(null);
    return Observation.one(measure, event, day, Cut.at(event).kind(unit).detail(item)).valued(amount);
  }

  /** What a price per case or day must not be divided by. */
  private static void unpriced(Observation line, Integer cases, List<Observation> seen) {
    if (line.value() == null) {
      seen.add(line.as(Measure.CASES_UNPRICED).valued(cases));
      if (line.cut().kind().equals("DAY")) {
        seen.add(line.as(Measure.DAYS_UNPRICED).valued(1));
      }
    }
  }

  private static int oere(BigDecimal kroner) {
    return kroner.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
