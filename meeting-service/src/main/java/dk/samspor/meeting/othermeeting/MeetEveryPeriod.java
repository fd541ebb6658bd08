package dk.samspor.meeting.othermeeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Team and region meet once in every period of so many months, where that is agreed [D: quarterly in Viborg]. Periods begin in January. */
final class MeetEveryPeriod {
  private static final int PERIODS = 4;

  private MeetEveryPeriod() {}

  /** The period {@code today} lies in and the three after it. */
  static List<Met> from(LocalDate today, int months, List<LocalDate> meetings) {
    var first = beginningOf(today, months);
    return IntStream.range(0, PERIODS).mapToObj(i -> met(first.plusMonths((long) i * months), months, meetings)).toList();
  }

  static YearMonth beginningOf(LocalDate today, int months) {
    return YearMonth.of(today.getYear(), 1).plusMonths((long) (today.getMonthValue() - 1) / months * months);
  }

  private static Met met(YearMonth begin, int months, List<LocalDate> meetings) {
    var from = begin.atDay(1);
    var to = begin.plusMonths(months - 1L).atEndOfMonth();
    var within = meetings.stream().filter(day -> !day.isBefore(from) && !day.isAfter(to)).toList();
    return new Met(from, to, within, within.isEmpty());
  }

  /**
   * One period.
   *
   * @param from first day
   * @param to last day
   * @param meetings held or planned in it
   * @param missing whether there is none
   */
  record Met(LocalDate from, LocalDate to, List<LocalDate> meetings, boolean missing) {}
}
