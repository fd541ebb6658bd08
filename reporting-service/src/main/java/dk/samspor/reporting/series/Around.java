package dk.samspor.reporting.series;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.parties.Municipality;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.figures.PeriodLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place and a stretch of time, as a series is looked up by them.
 *
 * @param codes the place and what lies in it
 */
record Around(List<String> codes, LocalDate from, LocalDate to) {

  static Around of(Authority place, Parties parties, LocalDate from, LocalDate to) {
    return new Around(switch (place.kind()) {
      case "municipality" -> List.of(place.code());
      case "region" -> Stream.concat(Stream.of(place.code()), parties.municipalities().stream().map(Municipality::code)
          .filter(code -> parties.regionOf(code, to).code().equals(place.code()))).toList();
      default -> Stream.concat(Stream.of("national"), Stream.concat(parties.regions().stream().map(region -> region.code()),
          parties.municipalities().stream().map(Municipality::code))).toList();
    }, from, to);
  }

  /** Whether a period lies in it, or it in the period: a quarter's value is shown for its months and for its year. */
  boolean touches(String period) {
    return !PeriodLabel.start(period).isAfter(to) && !PeriodLabel.end(period).isBefore(from);
  }
}
