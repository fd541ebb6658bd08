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
 * @param effort who read what and how long it took, absent without an answer
 * @param clinicalExamination whether an examination in the clinical function is advised
 */
public record Screening(ScreeningOutcome outcome, String note, LocalDate screenedOn, Integer workingDays, Boolean withinDeadline,
    ScreeningEffort effort, boolean clinicalExamination) {

  public static Screening of(ScreeningAnswer answer, String note, ScreeningEffort effort,
      boolean clinicalExamination, LocalDate today, Submission submission, WorkingDays calendar) {
    return new Screening(answer.recorded(), note, today, calendar.between(submission.submittedOn(), today),
        !today.isAfter(submission.screeningDue()), effort, clinicalExamination);
  }

  /** The day is confirmed and nobody has answered; an answer that comes later takes this one's place. */
  public static Screening none(LocalDate today) {
    return new Screening(ScreeningOutcome.NOT_SCREENED, null, today, null, null, null, false);
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
