package dk.samspor.stratification.supply;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Two years with the group within the last four, counted in days; days that two periods share count once [M]. */
record Experience(List<ExperiencePeriod> periods) {

  private static final int YEARS_NEEDED = 2;
  private static final int YEARS_LOOKED_AT = 4;

  /** The first day that counts, four years back. */
  static LocalDate windowFrom(LocalDate day) {
    return day.minusYears(YEARS_LOOKED_AT);
  }

  /** The number of days two years are, ending on that day. */
  static long needed(LocalDate day) {
    return day.toEpochDay() - day.minusYears(YEARS_NEEDED).toEpochDay();
  }

  /** Days of mainly working with the group in the four years before the day, the day itself left out. */
  long days(PatientGroup group, LocalDate day) {
    var counted = windowFrom(day);
    long days = 0;
    for (var period : mainlyWith(group)) {
      var from = period.from().isAfter(counted) ? period.from() : counted;
      var end = period.to() == null || !period.to().isBefore(day) ? day : period.to().plusDays(1);
      if (!end.isAfter(from)) continue;
      days += end.toEpochDay() - from.toEpochDay();
      counted = end;
    }
    return days;
  }

  boolean isEnough(PatientGroup group, LocalDate day) {
    return days(group, day) >= needed(day);
  }

  private List<ExperiencePeriod> mainlyWith(PatientGroup group) {
    return periods.stream().filter(period -> period.group() == group && period.isMainly()).sorted(Comparator.comparing(ExperiencePeriod::from)).toList();
  }
}
