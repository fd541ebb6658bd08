package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A hospital stay's end: discharged, its summary sent in so many working days, back again within a month [D item 4, R]. */
final class HospitalStayReading implements Reading {

  private static final String DISCHARGED = "CitizenDischarged";
  private static final String EPIKRISE = "EpikriseSent";
  private static final String READMITTED = "CitizenReadmitted";
  private static final String ADMITTED = "CitizenAdmitted";
  private static final String ERROR = "StayEnteredInError";
  private static final int WITHIN_DAYS = 30;

  @Override
  public Set<String> hears() {
    return Set.of(DISCHARGED, EPIKRISE, READMITTED);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    if (dossier.has(ERROR)) {
      return Stream.empty();
    }
    List<Observation> seen = new ArrayList<>();
    Optional<StoredEvent> epikrise = epikrise(dossier);
    Optional<Integer> days = epikrise.flatMap(event -> event.data().number("workingDays"));
    dossier.first(DISCHARGED).ifPresent(event -> seen.add(Observation.one(Measure.DISCHARGE, event,
        TeamCaseReading.day(event, "date"), cut(dossier, event)).valued(days.orElse(null)).judged(Judged.of(epikrise.isPresent()))));
    epikrise.ifPresent(event -> seen.add(Observation.one(Measure.EPIKRISE, event, cut(dossier, event)).valued(days.orElse(null))));
    dossier.first(READMITTED).filter(HospitalStayReading::acuteWithinAMonth).ifPresent(event ->
        seen.add(Observation.one(Measure.ACUTE_READMISSION, event, cut(dossier, event))
            .valued(event.data().number("daysSinceDischarge").orElse(null))));
    return seen.stream();
  }

  /** A planned return is no readmission; where nobody says, it is taken for acute. */
  private static boolean acuteWithinAMonth(StoredEvent event) {
    return event.data().flag("acute").orElse(true) && event.data().number("daysSinceDischarge").orElse(0) <= WITHIN_DAYS;
  }

  /** A provisional summary, the latest journal note sent for now, does not end the waiting for the real one [D bilag 3]. */
  private static Optional<StoredEvent> epikrise(Dossier dossier) {
    return dossier.all(EPIKRISE).stream().filter(event -> !event.data().flag("provisional").orElse(false)).findFirst();
  }

  /** The department that admitted the citizen tells the whole stay. */
  private static Cut cut(Dossier dossier, StoredEvent event) {
    return Cut.at(event).unit(event.data().text("department")
        .or(() -> dossier.said(List.of(ADMITTED), admitted -> admitted.data().text("sender"))).orElse(null));
  }
}
