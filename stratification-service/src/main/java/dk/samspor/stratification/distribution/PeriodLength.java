package dk.samspor.stratification.distribution;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** How long the periods of a series are; each begins as the calendar has it. */
public enum PeriodLength {
  MONTH(Period.ofMonths(1)), QUARTER(Period.ofMonths(3)), YEAR(Period.ofYears(1));

  private final Period length;

  PeriodLength(Period length) {
    this.length = length;
  }

  LocalDate lastDayFrom(LocalDate begin) {
    return begin.plus(length).minusDays(1);
  }

  /** As PostgreSQL's date_trunc calls it. */
  String inDatabase() {
    return name().toLowerCase(Locale.ROOT);
  }
}
