package dk.samspor.reporting.figures;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** How time is cut. Calendar periods in Copenhagen dates. */
public enum Period {
  DAY, MONTH, QUARTER, YEAR,
  /** The whole window as one. */
  ALL;

  public LocalDate start(LocalDate date) {
    return switch (this) {
      case DAY -> date;
      case MONTH -> date.withDayOfMonth(1);
      case QUARTER -> date.with(IsoFields.DAY_OF_QUARTER, 1);
      case YEAR -> date.withDayOfYear(1);
      case ALL -> LocalDate.EPOCH;
    };
  }

  /** The last day of the period that begins on this day. */
  public LocalDate end(LocalDate start) {
    return switch (this) {
      case DAY -> start;
      case MONTH -> start.with(TemporalAdjusters.lastDayOfMonth());
      case QUARTER -> start.plusMonths(2).with(TemporalAdjusters.lastDayOfMonth());
      case YEAR -> start.with(TemporalAdjusters.lastDayOfYear());
      case ALL -> LocalDate.of(9999, 12, 31);
    };
  }

  /** The start of the period before, for comparison. */
  public LocalDate before(LocalDate start) {
    return switch (this) {
      case DAY -> start.minusDays(1);
      case MONTH -> start.minusMonths(1);
      case QUARTER -> start.minusMonths(3);
      case YEAR -> start.minusYears(1);
      case ALL -> start;
    };
  }

  /** {@code 2015-03-02}, {@code 2015-03}, {@code 2015-Q1}, {@code 2015}, {@code all}. */
  public String label(LocalDate start) {
    return switch (this) {
      case DAY -> start.toString();
      case MONTH -> start.toString().substring(0, 7);
      case QUARTER -> start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> String.valueOf(start.getYear());
      case ALL -> "all";
    };
  }

  /** The last day of the period with this label. */
  LocalDate endOf(String label) {
    return switch (this) {
      case DAY -> LocalDate.parse(label);
      case MONTH -> end(LocalDate.parse(label + "-01"));
      case QUARTER -> end(LocalDate.of(Integer.parseInt(label.substring(0, 4)), 3 * (label.charAt(6) - '0') - 2, 1));
      case YEAR -> LocalDate.of(Integer.parseInt(label), 12, 31);
      case ALL -> end(LocalDate.EPOCH);
    };
  }

  /** The SQL expression for {@link #start}, of a column. */
  String sql(String date) {
    return switch (this) {
      case DAY -> date;
      case MONTH, QUARTER, YEAR -> "date_trunc('" + name().toLowerCase(java.util.Locale.ROOT) + "', " + date + "::timestamp)::date";
      case ALL -> "date '1970-01-01'";
    };
  }
}
