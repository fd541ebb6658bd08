package dk.samspor.reporting.figures;

import dk.samspor.reporting.ReportingCode;
import dk.samspor.reporting.indicators.Dimension;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The stretch of time a question asks about.
 *
 * @param name as the answer calls the period
 * @param label what the one period of a running window is called, {@code 2015-01-01/2015-06-30}; null for calendar periods
 */
public record Window(String name, Period period, LocalDate from, LocalDate to, String label) {

  private static final LocalDate BEGINNING = LocalDate.of(1970, 1, 1);
  private static final LocalDate END = LocalDate.of(9999, 12, 31);
  static final String YEAR_TO_DATE = "yearToDate";
  static final String ROLLING_12 = "rolling12";

  /** @param today the running windows end with the last whole month before it, where no end is given */
  public static Window of(String period, String from, String to, LocalDate today) {
    return of(period, Question.date(from, BEGINNING), to == null && !runs(period) ? END : Question.date(to, lastWholeMonth(today)));
  }

  /** @param from of a running window, which its end decides, it is left alone */
  public static Window of(String period, LocalDate from, LocalDate to) {
    if (runs(period)) {
      return running(period, to);
    }
    Period calendar = Question.period(period);
    Window window = new Window(calendar.name(), calendar, from, to, null);
    if (window.to().isBefore(window.from())) {
      throw ReportingCode.WINDOW_BACKWARDS.refuse(new Object[0]);
    }
    return window;
  }

  /** The calendar period a day lies in, or the running window that ends with its month. */
  public static Window at(String period, LocalDate day) {
    if (runs(period)) {
      return running(period, day);
    }
    Period calendar = Question.period(period);
    return new Window(calendar.name(), calendar, calendar.start(day), calendar.end(calendar.start(day)), null);
  }

  /** Whether it is the year to date or the last twelve months, rather than a period of the calendar. */
  public static boolean runs(String period) {
    return YEAR_TO_DATE.equalsIgnoreCase(period) || ROLLING_12.equalsIgnoreCase(period);
  }

  /** Its last day: until then everything has had time to happen. */
  public static LocalDate lastWholeMonth(LocalDate today) {
    return today.withDayOfMonth(1).minusDays(1);
  }

  private static Window running(String period, LocalDate day) {
    LocalDate end = Period.MONTH.end(Period.MONTH.start(day));
    boolean ofTheYear = YEAR_TO_DATE.equalsIgnoreCase(period);
    LocalDate start = ofTheYear ? end.withDayOfYear(1) : end.plusDays(1).minusYears(1);
    return new Window(ofTheYear ? YEAR_TO_DATE : ROLLING_12, Period.ALL, start, end, start + "/" + end);
  }

  public Slice slice(Set<Dimension> by, Map<Dimension, String> where) {
    return new Slice(from, to, period, by, where);
  }

  boolean hasYearBefore() {
    return from.isAfter(BEGINNING) && to.isBefore(END);
  }

  /** The figure by the name of the window it is of. */
  public Figure named(Figure figure) {
    return label == null ? figure : figure.named(label);
  }

  /** The same a year earlier; a month's last day stays a month's last day. */
  public Window yearBefore() {
    LocalDate start = from.minusYears(1);
    LocalDate end = to.plusDays(1).minusYears(1).minusDays(1);
    return new Window(name, period, start, end, label == null ? null : start + "/" + end);
  }
}
