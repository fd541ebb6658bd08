package dk.samspor.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The overview's question of 2015, all of it, put to PostgreSQL in one statement as somebody would who keeps no sums: every look the
 * service takes, at the single observations. It stands here a second time, since the launcher does not know the service's classes; a
 * test of the service's holds the two against each other.
 */
final class WithoutSums {

  private static final String YEAR = "date between '2015-01-01' and '2015-12-31'";
  private static final String AND_THE_YEAR_BEFORE = "date between '2014-01-01' and '2015-12-31'";
  private static final List<String> HEADLINES = List.of("PLAN_RECEIVED", "PLAN_STARTED", "PLAN_DEADLINE", "EPIKRISE", "CASE_TREATED", "MEETING_DAY",
      "CASE_SUBMITTED", "CASE_SCREENED", "CONCLUSION_SENT", "INTERVENTION_BEGUN", "CERTIFICATE_DELIVERED", "CERTIFICATE_DEADLINE",
      "PLAN_RESTRATIFICATION", "LATE_APPOINTMENT", "GP_INFORMED");
  private static final List<String> SIDE_BY_SIDE = List.of("PLAN_RECEIVED", "PLAN_DEADLINE", "CASE_TREATED", "MEETING_DAY", "CONCLUSION_SENT");
  /** Whatever is not told apart in one look is in another. */
  private static final List<String> CUTS = List.of("region", "municipality", "process_kind", "level", "citizen_group", "form", "kind", "detail");

  private WithoutSums() {}

  /** @param place {@code municipality:0461}, {@code region:1083} or {@code national} */
  static String of(String place, String itsRegion) {
    var here = where(place);
    var looks = new ArrayList<>(List.of(
        look("year", HEADLINES, AND_THE_YEAR_BEFORE + here, "process_kind", "form"),
        look("year", List.of("FIRST_PLACEMENT"), YEAR + here, "level", "citizen_group"),
        look("year", List.of("CASE_STAGE", "CASE_LEFT"), YEAR + here, "detail"),
        look("year", List.of("WAITING_LIST"), YEAR + here, "kind", "detail"),
        look("year", List.of("ESTIMATED_WAIT"), YEAR + here, "detail"),
        look("month", List.of("PLAN_RECEIVED", "CASE_TREATED"), YEAR + here)));
    var around = "region:" + itsRegion;
    switch (place.split(":")[0]) {
      case "municipality" -> Stream.of(beside(around), beside("national"), municipalities(around)).forEach(looks::add);
      case "region" -> Stream.of(beside("national"), municipalities(place)).forEach(looks::add);
      default -> Stream.of(look("year", SIDE_BY_SIDE, YEAR, "region", "process_kind"), municipalities(place)).forEach(looks::add);
    }
    return String.join(" union all ", looks);
  }

  private static String beside(String place) {
    return look("year", HEADLINES, YEAR + where(place), "process_kind", "form");
  }

  private static String municipalities(String of) {
    return look("year", SIDE_BY_SIDE, YEAR + where(of), "region", "municipality", "process_kind");
  }

  private static String where(String place) {
    var parts = place.split(":");
    return parts.length == 1 ? "" : " and " + parts[0] + " = '" + parts[1] + "'";
  }

  private static String look(String period, List<String> measures, String which, String... cutBy) {
    var cut = List.of(cutBy);
    return "select date_trunc('" + period + "', date::timestamp), " + CUTS.stream().map(column -> cut.contains(column) ? column : "null").collect(Collectors.joining(", "))
        + ", measure, value, judged, count(*), count(*) filter (where late) from observation where generation = (select generation from"
        + " current_generation) and " + which + " and measure in ('" + String.join("', '", measures) + "') group by 1"
        + cut.stream().map(column -> ", " + column).collect(Collectors.joining()) + ", measure, value, judged";
  }
}
