package dk.samspor.reporting.observations;

import java.time.LocalDate;

/** When a month closes: on the 15th of the next one; also in the table {@code observation}, where lateness is decided. */
public final class Closing {

  private static final int DAY = 15;

  private Closing() {}

  /** The last day on which a fact may be told that counts on this date, without coming late. */
  public static LocalDate of(LocalDate date) {
    return date.getYear() > 9_000 ? LocalDate.MAX : date.withDayOfMonth(1).plusMonths(1).withDayOfMonth(DAY);
  }

  /** The first such day that is not before this one. */
  static LocalDate notBefore(LocalDate day) {
    return day.getDayOfMonth() > DAY ? of(day) : day.withDayOfMonth(DAY);
  }
}
