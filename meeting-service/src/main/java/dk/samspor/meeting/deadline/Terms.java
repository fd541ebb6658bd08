package dk.samspor.meeting.deadline;

import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.agreements.ProcessKind;
import dk.samspor.platform.agreements.ScreeningAnchor;
import dk.samspor.platform.agreements.ScreeningSilence;
import dk.samspor.platform.calendar.WorkingDays;
import java.util.OptionalInt;

/**
 * What the co-operation agreement in force says about sending one case: values, never code.
 *
 * @param processKind a team meeting or, after the 2026 reform, a coordinator's hearing
 * @param region code of the region the case is sent to
 * @param submissionWorkingDays how early the coordinator must have the case
 * @param screeningWorkingDays within how many working days the coordinator answers
 * @param screeningAnchor what those days are counted from
 * @param screeningRequired false where screening is abolished
 * @param silence what it means that the coordinator has not answered in time
 * @param hardPageLimit pages above which a case is not sent without a reason; empty where none is agreed
 * @param calendar the municipality's working days
 * @param agreement content hash of the agreement, kept with what was decided by it
 */
public record Terms(ProcessKind processKind, String region, int submissionWorkingDays, int screeningWorkingDays,
    ScreeningAnchor screeningAnchor, boolean screeningRequired, ScreeningSilence silence, OptionalInt hardPageLimit,
    WorkingDays calendar, String agreement) {

  /** Nordjylland has agreed none but the meeting itself [D table 9]. */
  public boolean hasScreeningDeadline() {
    return screeningAnchor != ScreeningAnchor.BEFORE_MEETING || screeningWorkingDays > 0;
  }

  /** @param sicknessBenefit cases of sickness benefit may have a shorter deadline [D table 9] */
  public static Terms of(Agreement it, boolean sicknessBenefit, WorkingDays calendar) {
    return new Terms(it.processKind(), it.region(),
        sicknessBenefit ? it.sicknessBenefitSubmissionWorkingDays() : it.submissionDeadlineWorkingDays(),
        it.screeningAnswerWorkingDays(), it.screeningAnchor(), it.screeningRequired(), it.screeningSilence(),
        it.pageLimitHard(), calendar.alsoClosedOn(it.closedDays()), it.hash());
  }
}
