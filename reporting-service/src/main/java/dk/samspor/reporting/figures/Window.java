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
  static Window of(String period, String from, String to, LocalDate today) {
    if (YEAR_TO_DATE.equals(period) || ROLLING_12.equals(period)) {
      return running(period, Question.date(to, today.withDayOfMonth(1).minusDays(1)));
    }
    Period calendar = Question.period(period);
    Window window = new Window(calendar.name(), calendar, Question.date(from, BEGINNING), Question.date(to, END), null);
    if (window.to().isBefore(window.from())) {
      throw ReportingCode.WINDOW_BACKWARDS.refuse(new Object[0]);
    }
    return window;
  }

  private static Window running(String period, LocalDate day) {
    LocalDate end = Period.MONTH.end(Period.MONTH.start(day));
    LocalDate start = period.equals(YEAR_TO_DATE) ? end.withDayOfYear(1) : end.plusDays(1).minusYears(1);
    return new Window(period, Period.ALL, start, end, start + "/" + end);
  }

  Slice slice(Set<Dimension> by, Map<Dimension, String> where) {
    return new Slice(from, to, period, by, where);
  }

  boolean hasYearBefore() {
    return from.isAfter(BEGINNING) && to.isBefore(END);
  }

  /** The same a year earlier; a month's last day stays a month's last day. */
  Window yearBefore() {
    LocalDate start = from.minusYears(1);
    LocalDate end = to.plusDays(1).minusYears(1).minusDays(1);
    return new Window(name, period, start, end, label == null ? null : start + "/" + end);
  }
}
