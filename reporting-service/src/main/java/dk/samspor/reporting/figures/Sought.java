package dk.samspor.reporting.figures;

import static java.util.stream.Collectors.joining;

import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.observations.Measure;
import dk.samspor.reporting.rollups.Sums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One question to the tables, as a part of a statement that answers several at once. Whole months are read from the
 * sums, and what changed since they were made is added; single days and single houses are counted from the observations. What
 * reopened closed months stands beside, in rows that count nothing.
 *
 * @param values which of their values are told apart
 */
record Sought(Set<Measure> measures, Values values, Slice slice) {

  private static final String GENERATION = "generation = (select generation from current_generation)";
  /** After how many columns of the answer the cuts begin: the question's number, the period, and what is counted. */
  static final int BEFORE_THE_CUTS = 9;

  /**
   * @param width how many cuts the answer has room for: those of the question, in {@link #cuts() their order}, then none
   * @param arguments gets what the question marks stand for, in their order
   * @param today what is due later is not counted yet
   */
  String sql(int nr, int width, List<Object> arguments, LocalDate today) {
    String groups = columns().stream().map(column -> ", " + column).collect(joining());
    String cut = cuts().stream().map(dimension -> ", " + dimension.column()).collect(joining()) + ", null::text".repeat(width - cuts().size());
    return "select " + nr + " as nr, period_start, measure, value, judged, sum(n) as n, coalesce(sum(n) filter (where late), 0) as late,"
        + " 0::bigint as gone, null::text as reopened" + cut + " from (" + (fromSums() ? sums(arguments) : observations(arguments))
        + notDueYet(arguments, today) + ") rows group by period_start, measure, value, judged" + groups
        + " having sum(n) <> 0 union all " + reopenings(nr, cut, groups, arguments);
  }

  private String reopenings(int nr, String cut, String groups, List<Object> arguments) {
    return "select " + nr + ", " + period("date") + " as period_start, measure, null::int, 'NOT_JUDGED', 0, 0,"
        + " count(*) filter (where not came), " + reopened() + cut + " from reopening where " + GENERATION
        + conditions("date", arguments) + " group by period_start, measure" + groups;
  }

  /** The country is nobody's own: of its periods no more is told than that they were reopened. */
  private String reopened() {
    return isOfTheCountry() ? "max(changed)::text" : "max(changed || ' ' || fact || ' ' || event)";
  }

  /** What it is cut by, as the answer has it. */
  List<Dimension> cuts() {
    return slice.by().stream().sorted().toList();
  }

  /** Two dimensions may be kept in one column. */
  private List<String> columns() {
    return cuts().stream().map(Dimension::column).distinct().toList();
  }

  /** Whether the sums can answer it: they know whole months, and no single house. */
  boolean fromSums() {
    return slice.period() != Period.DAY && slice.wholeMonths()
        && slice.by().stream().allMatch(Dimension::isSummed) && slice.where().keySet().stream().allMatch(Dimension::isSummed);
  }

  private String sums(List<Object> arguments) {
    String sums = counted(aligned() ? "start" : period("start"), "n::int", arguments) + " from tally where " + GENERATION
        + " and scale = '" + scale() + "' and grain = '" + (inYears() ? 'Y' : 'M') + "'" + wholeCountry() + conditions("start", arguments);
    return sums + " union all " + counted(period("date"), "n::int", arguments) + " from tally_change where " + GENERATION
        + conditions("date", arguments);
  }

  private String observations(List<Object> arguments) {
    return counted(period("date"), "1", arguments) + " from observation where " + GENERATION + conditions("date", arguments);
  }

  /**
   * So many at once are told apart by no more than is asked for.
   *
   * @param n an int: big ones add up to a numeric, which is slower for every row
   */
  private String counted(String period, String n, List<Object> arguments) {
    return "select " + period + " as period_start, measure, " + value(arguments) + ", judged, late, " + n + " as n"
        + columns().stream().map(column -> ", " + column).collect(joining());
  }

  private String period(String day) {
    return slice.period().sql(day);
  }

  /** Whether the sums begin when the periods do: to cut every row's day to its year is near a tenth of an overview's statement. */
  private boolean aligned() {
    return slice.period() == Period.MONTH || slice.period() == Period.YEAR && inYears();
  }

  /** Sums know months and not days: what falls due later in them is taken away again. There is little of it at any time. */
  private String notDueYet(List<Object> arguments, LocalDate today) {
    Set<Measure> due = measures.stream().filter(Measure::isDue).collect(Collectors.toSet());
    if (due.isEmpty() || !slice.to().isAfter(today)) {
      return "";
    }
    LocalDate tomorrow = today.plusDays(1);
    Slice later = new Slice(slice.from().isAfter(tomorrow) ? slice.from() : tomorrow, slice.to(), slice.period(), slice.by(), slice.where());
    return " union all " + new Sought(due, values, later).taken(arguments);
  }

  private String taken(List<Object> arguments) {
    return counted(period("date"), "-1", arguments) + " from observation where " + GENERATION + conditions("date", arguments);
  }

  /** Values that do not matter become one, so that what differs by nothing else is one cell. */
  private String value(List<Object> arguments) {
    if (values.all().containsAll(measures)) {
      return "value";
    }
    arguments.add(names(values.all()));
    return values.sql() + " as value";
  }

  private static String[] names(Set<Measure> of) {
    return of.stream().map(Measure::name).sorted().toArray(String[]::new);
  }

  private String conditions(String day, List<Object> arguments) {
    arguments.add(names(measures));
    arguments.add(slice.from());
    arguments.add(slice.to());
    List<Map.Entry<Dimension, String>> where = new ArrayList<>(slice.where().entrySet());
    where.sort(Map.Entry.comparingByKey());
    where.forEach(only -> arguments.add(only.getValue()));
    return " and measure = any(?) and " + day + " between ? and ?"
        + where.stream().map(only -> " and " + only.getKey().column() + " = ?").collect(joining());
  }

  /** Broad sums are at scales written small. */
  private String scale() {
    String scale = concerns(Dimension.MUNICIPALITY) ? "M" : concerns(Dimension.REGION) ? "R" : "N";
    return Sums.NOT_IN_BROAD_ONES.stream().anyMatch(this::tellsApart) ? scale : scale.toLowerCase(Locale.ROOT);
  }

  /** The nation's sums have no region: named, so that the index leads to them. */
  private String wholeCountry() {
    return isOfTheCountry() ? " and region = 'ALL'" : "";
  }

  private boolean isOfTheCountry() {
    return !concerns(Dimension.MUNICIPALITY) && !concerns(Dimension.REGION);
  }

  private boolean tellsApart(String column) {
    return Stream.concat(slice.by().stream(), slice.where().keySet().stream()).anyMatch(dimension -> dimension.column().equals(column));
  }

  private boolean concerns(Dimension place) {
    return slice.by().contains(place) || slice.where().containsKey(place);
  }

  private boolean inYears() {
    return (slice.period() == Period.YEAR || slice.period() == Period.ALL)
        && slice.from().getDayOfYear() == 1 && slice.to().equals(slice.to().withMonth(12).withDayOfMonth(31));
  }
}
