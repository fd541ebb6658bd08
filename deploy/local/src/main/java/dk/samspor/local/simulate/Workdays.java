package dk.samspor.local.simulate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** The days of a month on which something is done: no weekends, no public holidays, and less around Christmas, at Easter and in the autumn holidays. */
final class Workdays {

  private static final LocalDate NO_PRAYER_DAY_FROM = LocalDate.of(2024, 1, 1);
  /** Of five of the usual days one is left of the quiet ones. */
  private static final int USUAL = 5;
  private static final Map<LocalDate, Workdays> KNOWN = new ConcurrentHashMap<>();

  /** The usual days stand in it several times. */
  private final List<LocalDate> days = new ArrayList<>();

  private Workdays(LocalDate first) {
    for (var day = first; day.getMonth() == first.getMonth(); day = day.plusDays(1)) {
      for (int i = isFree(day) ? USUAL : isQuiet(day) ? USUAL - 1 : 0; i < USUAL; i++) days.add(day);
    }
  }

  /** @param first of the month */
  static Workdays of(LocalDate first) {
    return KNOWN.computeIfAbsent(first, Workdays::new);
  }

  LocalDate any(Random random) {
    return days.get(random.nextInt(days.size()));
  }

  /** Weekends and the public holidays of domain/05. */
  static boolean isFree(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) return true;
    long afterEaster = easter(day.getYear()).until(day, ChronoUnit.DAYS);
    if (afterEaster == 26) return day.isBefore(NO_PRAYER_DAY_FROM); // Great Prayer Day
    return afterEaster == -3 || afterEaster == -2 || afterEaster == 1 || afterEaster == 39 || afterEaster == 50
        || day.getMonthValue() == 12 && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26) || day.getDayOfYear() == 1;
  }

  /** When half the country is away. */
  private static boolean isQuiet(LocalDate day) {
    long afterEaster = easter(day.getYear()).until(day, ChronoUnit.DAYS);
    boolean christmas = day.getMonthValue() == 12 && day.getDayOfMonth() > 22 || day.getDayOfYear() < 4;
    boolean autumn = day.getMonthValue() == 10 && day.getDayOfMonth() > 11 && day.getDayOfMonth() < 19;
    return christmas || autumn || afterEaster >= -6 && afterEaster < 0;
  }

  /** Easter Sunday, by the rule of Butcher and Meeus. */
  static LocalDate easter(int year) {
    int century = year / 100;
    int ofCentury = year % 100;
    int epact = (19 * (year % 19) + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (year % 19 + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
