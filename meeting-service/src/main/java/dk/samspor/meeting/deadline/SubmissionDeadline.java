package dk.samspor.meeting.deadline;

import dk.samspor.platform.calendar.WorkingDays;
import java.time.LocalDate;

/**
 * The coordinator has the case, with every document, so many working days before the meeting [D 5.1: ten, in all five regions].
 *
 * @param latest the last legal day on which the case is sent in time
 * @param workingDaysBefore how many working days before the meeting it is sent, negative after it
 */
public record SubmissionDeadline(LocalDate latest, int workingDaysBefore, int required) {

  public static SubmissionDeadline of(LocalDate meeting, LocalDate sent, int required, WorkingDays calendar) {
    return new SubmissionDeadline(latest(meeting, required, calendar), calendar.between(sent, meeting), required);
  }

  /** The last day in time for a meeting, before anything has been sent. */
  public static LocalDate latest(LocalDate meeting, int required, WorkingDays calendar) {
    return calendar.minus(meeting, required);
  }

  public boolean kept() {
    return workingDaysBefore >= required;
  }
}
