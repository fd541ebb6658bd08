package dk.samspor.reporting.series;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.parties.Municipality;
import dk.samspor.platform.parties.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place and a stretch of time, as a series is looked up by them.
 *
 * @param codes the place and what lies in it
 */
record Around(List<String> codes, LocalDate from, LocalDate to) {

  private static final int ONE_YEAR = 4;
  private static final int ONE_MONTH = 7;

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
    LocalDate first = first(period);
    return !first.isAfter(to) && !last(period, first).isBefore(from);
  }

  private static LocalDate first(String period) {
    if (period.contains("Q")) {
      return LocalDate.of(year(period), 3 * (period.charAt(6) - '0') - 2, 1);
    }
    return switch (period.length()) {
      case ONE_YEAR -> LocalDate.of(year(period), 1, 1);
      case ONE_MONTH -> LocalDate.parse(period + "-01");
      default -> LocalDate.parse(period);
    };
  }

  private static LocalDate last(String period, LocalDate first) {
    if (period.contains("Q")) {
      return first.plusMonths(3).minusDays(1);
    }
    return switch (period.length()) {
      case ONE_YEAR -> first.plusYears(1).minusDays(1);
      case ONE_MONTH -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }

  private static int year(String period) {
    return Integer.parseInt(period.substring(0, ONE_YEAR));
  }
}
