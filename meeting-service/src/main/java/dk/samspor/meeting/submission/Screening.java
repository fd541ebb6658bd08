package dk.samspor.meeting.submission;

import dk.samspor.platform.calendar.WorkingDays;
import java.time.LocalDate;

/**
 * Whether health is sufficiently described: the coordinator's answer, or that the day was confirmed without one.
 *
 * @param note the screening note, may be absent where silence would have done
 * @param screenedOn the day of the answer, or of the confirmation without one
 * @param workingDays working days from the region's receipt to the answer, absent without one
 * @param withinDeadline a fact for the figures; a late answer counts as much as one in time; absent without an answer
 */
public record Screening(ScreeningOutcome outcome, String note, LocalDate screenedOn, Integer workingDays, Boolean withinDeadline) {

  public static Screening of(ScreeningAnswer answer, String note, LocalDate today, Submission submission, WorkingDays calendar) {
    return new Screening(answer.recorded(), note, today, calendar.between(submission.submittedOn(), today),
        !today.isAfter(submission.screeningDue()));
  }

  /** The day is confirmed and nobody has answered; an answer that comes later takes this one's place. */
  public static Screening none(LocalDate today) {
    return new Screening(ScreeningOutcome.NOT_SCREENED, null, today, null, null);
  }

  /** Whether the coordinator has spoken. */
  public boolean answered() {
    return outcome != ScreeningOutcome.NOT_SCREENED;
  }

  /** Says nothing of what the note says. */
  @Override public String toString() {
    return "Screening[" + outcome + "]";
  }
}
