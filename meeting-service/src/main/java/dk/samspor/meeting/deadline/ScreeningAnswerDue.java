package dk.samspor.meeting.deadline;

import dk.samspor.platform.calendar.WorkingDays;
import java.time.LocalDate;

/**
 * When the coordinator answers whether the case is sufficiently described [D 5.1, table 9]. What the days are counted from is
 * agreement data. A late answer is a fact for the figures; it never stops the case.
 */
public final class ScreeningAnswerDue {
  private ScreeningAnswerDue() {}

  /** So many working days after the region received the case. */
  public static LocalDate afterReceipt(LocalDate received, int workingDays, WorkingDays calendar) {
    return calendar.plus(received, workingDays);
  }

  /** At the latest so many working days before the meeting; never before the case was received (an urgent case is due at once). */
  public static LocalDate beforeMeeting(LocalDate meeting, int workingDays, LocalDate received, WorkingDays calendar) {
    LocalDate due = calendar.minus(meeting, workingDays);
    return due.isBefore(received) ? received : due;
  }
}
