package dk.samspor.reporting.figures;

import java.time.LocalDate;

/** The days a period's label stands for: {@code 2015}, {@code 2015-Q1}, {@code 2015-03}, {@code 2015-03-02}, {@code 2014-07-01/2015-06-30}. */
public final class PeriodLabel {

  private static final int ONE_YEAR = 4;
  private static final int ONE_MONTH = 7;
  /** Between the days of a running window. */
  private static final String BETWEEN = "/";

  private PeriodLabel() {}

  public static LocalDate start(String label) {
    if (label.contains(BETWEEN)) {
      return LocalDate.parse(label.substring(0, label.indexOf(BETWEEN)));
    }
    if (label.contains("Q")) {
      return LocalDate.of(year(label), 3 * (label.charAt(6) - '0') - 2, 1);
    }
    return switch (label.length()) {
      case ONE_YEAR -> LocalDate.of(year(label), 1, 1);
      case ONE_MONTH -> LocalDate.parse(label + "-01");
      default -> LocalDate.parse(label);
    };
  }

  /** The last day, counted in. */
  public static LocalDate end(String label) {
    if (label.contains(BETWEEN)) {
      return LocalDate.parse(label.substring(label.indexOf(BETWEEN) + 1));
    }
    return period(label).end(start(label));
  }

  private static Period period(String label) {
    if (label.contains("Q")) {
      return Period.QUARTER;
    }
    return switch (label.length()) {
      case ONE_YEAR -> Period.YEAR;
      case ONE_MONTH -> Period.MONTH;
      default -> Period.DAY;
    };
  }

  private static int year(String label) {
    return Integer.parseInt(label.substring(0, ONE_YEAR));
  }
}
