package dk.samspor.meeting.submission;

import dk.samspor.platform.calendar.WorkingDays;
import java.time.LocalDate;

/**
 * The coordinator's answer: is health sufficiently described?
 *
 * @param note the screening note, may be absent where silence would have done
 * @param workingDays working days from the region's receipt to the answer
 * @param withinDeadline a fact for the figures; a late answer counts as much as one in time
 */
public record Screening(ScreeningOutcome outcome, String note, LocalDate screenedOn, int workingDays, boolean withinDeadline) {

  public static Screening of(ScreeningOutcome outcome, String note, LocalDate today, Submission submission, WorkingDays calendar) {
    return new Screening(outcome, note, today, calendar.between(submission.submittedOn(), today),
        !today.isAfter(submission.screeningDue()));
  }
}
