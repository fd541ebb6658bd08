package dk.samspor.platform.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Danish working days: Monday to Friday, not a public holiday. Great Prayer Day is a holiday until 2023 only.
 * 5 June, 24 and 31 December are ordinary days unless a municipality's agreement closes them
 * ({@link #alsoClosedOn}). All dates are legal days in Europe/Copenhagen.
 */
@ApplicationScoped
public class WorkingDays {

  private final Map<Integer, Set<LocalDate>> holidaysByYear;
  private final Set<MonthDay> alsoClosed;

  public WorkingDays() {
    this(new ConcurrentHashMap<>(), Set.of());
  }

  private WorkingDays(Map<Integer, Set<LocalDate>> holidaysByYear, Set<MonthDay> alsoClosed) {
    this.holidaysByYear = holidaysByYear;
    this.alsoClosed = alsoClosed;
  }

  /** The same calendar with extra closed days, as one municipality's agreement may have them. */
  public WorkingDays alsoClosedOn(Set<MonthDay> days) {
    return days.isEmpty() ? this : new WorkingDays(holidaysByYear, union(days));
  }

  public boolean isWorkingDay(LocalDate date) {
    return date.getDayOfWeek() != DayOfWeek.SATURDAY
        && date.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday(date)
        && !alsoClosed.contains(MonthDay.from(date));
  }

  /** A national public holiday, weekday or not. */
  public boolean isHoliday(LocalDate date) {
    return holidaysByYear.computeIfAbsent(date.getYear(), WorkingDays::holidaysOf).contains(date);
  }

  /**
   * The n-th working day after the date. With n = 0 the date itself, or the next working day when it is not one:
   * a deadline that falls on a closed day moves to the first open one.
   */
  public LocalDate plus(LocalDate date, int workingDays) {
    return walk(date, notNegative(workingDays), 1);
  }

  /** The n-th working day before the date. With n = 0 the date itself, or the previous working day when it is not one. */
  public LocalDate minus(LocalDate date, int workingDays) {
    return walk(date, notNegative(workingDays), -1);
  }

  /**
   * How many working days lie after {@code from}, up to and including {@code to}; negative when {@code to} is earlier.
   * A case sent on {@code minus(meeting, 10)} is 10 working days before its meeting.
   */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  private LocalDate walk(LocalDate from, int workingDays, int step) {
    LocalDate date = from;
    for (int left = workingDays; left > 0; left--) {
      date = nearest(date.plusDays(step), step);
    }
    return nearest(date, step);
  }

  private LocalDate nearest(LocalDate date, int step) {
    LocalDate open = date;
    while (!isWorkingDay(open)) {
      open = open.plusDays(step);
    }
    return open;
  }

  private Set<MonthDay> union(Set<MonthDay> days) {
    var all = new HashSet<>(alsoClosed);
    all.addAll(days);
    return Set.copyOf(all);
  }

  private static int notNegative(int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("a number of working days is not negative: " + workingDays);
    }
    return workingDays;
  }

  private static Set<LocalDate> holidaysOf(int year) {
    return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK)).getHolidays(Year.of(year))
        .stream().map(Holiday::getDate).collect(Collectors.toUnmodifiableSet());
  }
}
