package dk.samspor.reporting.figures;

import static java.util.stream.Collectors.joining;

import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.observations.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One question to the tables, as a part of a statement that answers several at once. Whole months are read from the
 * sums, and what changed since they were made is added; single days and single houses are counted from the observations. What
 * reopened closed months stands beside, in rows that count nothing.
 *
 * @param values which of their values are told apart
 */
record Sought(Set<Measure> measures, Values values, Slice slice) {

  private static final String GENERATION = "generation = (select generation from current_generation)";
  /** The columns a figure can be cut by, in the order they are answered. */
  static final List<String> COLUMNS =
      Arrays.stream(Dimension.values()).map(Dimension::column).distinct().toList();
  /** Which column of the answer is the measure: after the question's number, the period and the cuts. */
  static final int MEASURE = COLUMNS.size() + 3;
  /** And which says what reopened it, the last one. */
  static final int REOPENED = MEASURE + 6;

  /** Which column of the answer a dimension is read from. */
  static int column(Dimension dimension) {
    return COLUMNS.indexOf(dimension.column()) + 3;
  }

  /**
   * @param arguments gets what the question marks stand for, in their order
   * @param today what is due later is not counted yet
   */
  String sql(int nr, List<Object> arguments, LocalDate today) {
    String cut = COLUMNS.stream().map(column -> isCutBy(column) ? column : "null::text as " + column).collect(joining(", "));
    String groups = COLUMNS.stream().filter(this::isCutBy).map(column -> ", " + column).collect(joining());
    return "select " + nr + " as nr, " + slice.period().sql() + " as period_start, " + cut + ", measure, value, judged,"
        + " sum(n)::bigint as n, coalesce(sum(n) filter (where late), 0)::bigint as late,"
        + " 0::bigint as gone, null::text as reopened from (" + (fromSums() ? sums(arguments) : observations(arguments)) + notDueYet(arguments, today)
        + ") rows group by period_start" + groups + ", measure, value, judged having sum(n) <> 0 union all " + reopenings(nr, cut, groups, arguments);
  }

  private String reopenings(int nr, String cut, String groups, List<Object> arguments) {
    return "select " + nr + ", " + slice.period().sql() + " as period_start, " + cut + ", measure, null::int, 'NOT_JUDGED', 0, 0,"
        + " count(*) filter (where not came), max(changed || ' ' || fact || ' ' || event) from reopening where " + GENERATION
        + conditions("date", arguments) + " group by period_start" + groups + ", measure";
  }

  /** Whether the sums can answer it: they know whole months, and no single house. */
  boolean fromSums() {
    return slice.period() != Period.DAY && slice.wholeMonths()
        && slice.by().stream().allMatch(Dimension::isSummed) && slice.where().keySet().stream().allMatch(Dimension::isSummed);
  }

  private String sums(List<Object> arguments) {
    String rows = "select start as date, " + columns() + ", measure, " + value(arguments) + ", judged, late, n from tally where " + GENERATION
        + " and scale = '" + scale() + "' and grain = '" + (inYears() ? 'Y' : 'M') + "'" + wholeCountry() + conditions("start", arguments);
    return rows + " union all select date, " + columns() + ", measure, " + value(arguments) + ", judged, late, n from tally_change where " + GENERATION
        + conditions("date", arguments);
  }

  private String observations(List<Object> arguments) {
    return "select date, " + columns() + ", measure, " + value(arguments) + ", judged, late, 1 as n from observation where " + GENERATION
        + conditions("date", arguments);
  }

  /** Sums know months and not days: what falls due later in them is taken away again. There is little of it at any time. */
  private String notDueYet(List<Object> arguments, LocalDate today) {
    Set<Measure> due = measures.stream().filter(Measure::isDue).collect(Collectors.toSet());
    if (due.isEmpty() || !slice.to().isAfter(today)) {
      return "";
    }
    LocalDate tomorrow = today.plusDays(1);
    Slice later = new Slice(slice.from().isAfter(tomorrow) ? slice.from() : tomorrow, slice.to(), slice.period(), slice.by(), slice.where());
    return " union all " + new Sought(due, values, later).taken(fromSums(), arguments);
  }

  /** @param fromSums in the columns the sums have */
  private String taken(boolean fromSums, List<Object> arguments) {
    return "select date, " + columns(fromSums) + ", measure, " + value(arguments) + ", judged, late, -1 as n from observation where " + GENERATION
        + conditions("date", arguments);
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

  private String columns() {
    return columns(fromSums());
  }

  private static String columns(boolean fromSums) {
    return COLUMNS.stream().filter(column -> !fromSums || !column.equals("unit")).collect(joining(", "));
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

  private String scale() {
    if (concerns(Dimension.MUNICIPALITY)) {
      return "M";
    }
    return concerns(Dimension.REGION) ? "R" : "N";
  }

  /** The nation's sums have no region: named, so that the index leads to them. */
  private String wholeCountry() {
    return scale().equals("N") ? " and region = 'ALL'" : "";
  }

  private boolean concerns(Dimension place) {
    return slice.by().contains(place) || slice.where().containsKey(place);
  }

  private boolean inYears() {
    return (slice.period() == Period.YEAR || slice.period() == Period.ALL)
        && slice.from().getDayOfYear() == 1 && slice.to().equals(slice.to().withMonth(12).withDayOfMonth(31));
  }

  private boolean isCutBy(String column) {
    return slice.by().stream().anyMatch(dimension -> dimension.column().equals(column));
  }
}
