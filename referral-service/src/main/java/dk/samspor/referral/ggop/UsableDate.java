package dk.samspor.referral.ggop;

import java.time.LocalDate;

/** Years the doors take dates of. A year far outside them is a slip or a filler such as 9999-12-31, and no day to count from. */
final class UsableDate {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private UsableDate() {}

  static boolean is(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }
}
