package dk.samspor.meeting.submission;

import dk.samspor.meeting.deadline.ScreeningAnswerDue;
import dk.samspor.meeting.deadline.SubmissionDeadline;
import dk.samspor.meeting.deadline.Terms;
import dk.samspor.platform.agreements.ScreeningSilence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * How a case was sent to the region.
 *
 * @param meetingDay the reserved meeting day; the deadlines count back from its date
 * @param startsAt the reserved slot's time, Danish local time
 * @param latest the last legal day on which it would have been in time
 * @param urgentReason why a shorter deadline was agreed, absent for an ordinary case
 * @param longBecause why the case presentation is longer than the hard limit, absent where it is not
 * @param screeningDue when the coordinator's answer is due
 * @param unscreenedFrom from when the day may be confirmed without an answer: no case waits for ever
 * @param silenceIsNotScreened whether that is recorded as not screened; elsewhere silence is as good as an answer
 * @param agreement content hash of the agreement it was sent under
 */
public record Submission(LocalDate submittedOn, UUID meetingDay, LocalDate meetingDate, int slot, LocalTime startsAt,
    int workingDaysBefore, int requiredWorkingDays, LocalDate latest, String urgentReason, String longBecause,
    LocalDate screeningDue, LocalDate unscreenedFrom, boolean silenceIsNotScreened, String agreement) {

  public static Submission of(Reservation reserved, LocalDate today, String urgentReason, String longBecause,
      Terms terms) {
    var deadline = SubmissionDeadline.of(reserved.date(), today, terms.submissionWorkingDays(), terms.calendar());
    LocalDate due = screeningDue(reserved.date(), today, terms);
    return new Submission(today, reserved.meetingDay(), reserved.date(), reserved.slot(), reserved.startsAt(),
        deadline.workingDaysBefore(), deadline.required(), deadline.latest(),
        writtenOrNull(urgentReason), writtenOrNull(longBecause), due,
        unscreenedFrom(reserved.date(), today, due, terms),
        terms.screeningRequired() && terms.silence() == ScreeningSilence.MEANS_NOT_SCREENED, terms.agreement());
  }

  /**
   * The same sending to another place: its deadlines count back from the new date.
   *
   * @param urgent why it may be later than agreed; the reason it had when absent
   */
  public Submission movedTo(Reservation elsewhere, String urgent, Terms terms) {
    return of(elsewhere, submittedOn, writtenOrNull(urgent) == null ? urgentReason : urgent, longBecause, terms);
  }

  private static String writtenOrNull(String reason) {
    return reason == null || reason.isBlank() ? null : reason;
  }

  public boolean inTime() {
    return !submittedOn.isAfter(latest);
  }

  public boolean urgent() {
    return urgentReason != null;
  }

  /** Whether the day can be confirmed on this date although the coordinator has said nothing [D table 9]. */
  public boolean mayGoUnscreened(LocalDate today) {
    return !today.isBefore(unscreenedFrom);
  }

  private static LocalDate screeningDue(LocalDate meeting, LocalDate today, Terms terms) {
    return switch (terms.screeningAnchor()) {
      case AFTER_RECEIPT -> ScreeningAnswerDue.afterReceipt(today, terms.screeningWorkingDays(), terms.calendar());
      case BEFORE_MEETING ->
          ScreeningAnswerDue.beforeMeeting(meeting, terms.screeningWorkingDays(), today, terms.calendar());
    };
  }

  /** An answer that would come after the meeting is not waited for: the municipality decides on the day at the latest. */
  private static LocalDate unscreenedFrom(LocalDate meeting, LocalDate today, LocalDate due, Terms terms) {
    if (!terms.screeningRequired() || !terms.hasScreeningDeadline()) {
      return today;
    }
    LocalDate afterSilence = due.plusDays(1);
    return afterSilence.isAfter(meeting) ? meeting : afterSilence;
  }

  /** Says nothing of why the case was urgent. */
  @Override public String toString() {
    return "Submission[" + submittedOn + " to " + meetingDate + "]";
  }
}
