package dk.samspor.platform.calendar;

import java.time.LocalDate;

/**
 * A legal day lies between 1900 and 2200. The standard allows a thousand million years, and a deadline counted day by day
 * to such a date would never be done.
 */
public final class LegalDays {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private LegalDays() {}

  /** Whether anything can happen on it. */
  public static boolean include(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }
}
