package dk.samspor.meeting.deadline;

import dk.samspor.platform.calendar.WorkingDays;
import java.time.LocalDate;

/**
 * The coordinator has the case, with every document, so many working days before the meeting [D 5.1: ten, in all five regions].
 * {@code latest} alone tells whether that is kept: the last day a worklist shows is the last day a case is taken.
 *
 * @param sent the day the case is sent
 * @param latest the last legal day on which the case is sent in time
 * @param workingDaysBefore how many working days before the meeting it is sent, negative after it
 */
public record SubmissionDeadline(LocalDate sent, LocalDate latest, int workingDaysBefore, int required) {

  public static SubmissionDeadline of(LocalDate meeting, LocalDate sent, int required, WorkingDays calendar) {
    return new SubmissionDeadline(sent, latest(meeting, required, calendar), calendar.between(sent, meeting), required);
  }

  /** The last day in time for a meeting, before anything has been sent. */
  public static LocalDate latest(LocalDate meeting, int required, WorkingDays calendar) {
    return calendar.minus(meeting, required);
  }

  public boolean kept() {
    return !sent.isAfter(latest);
  }
}
