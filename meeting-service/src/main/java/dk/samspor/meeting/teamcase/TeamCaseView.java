package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.deadline.Deadline;
import dk.samspor.meeting.decision.Conclusion;
import dk.samspor.meeting.decision.CoordinatingCaseWorker;
import dk.samspor.meeting.decision.Decision;
import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.followup.GoalProgress;
import dk.samspor.meeting.followup.GpContact;
import dk.samspor.meeting.followup.InterventionState;
import dk.samspor.meeting.followup.RunningAdvice;
import dk.samspor.meeting.preparation.AwaitedCertificate;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.preparation.ChecklistItem;
import dk.samspor.meeting.preparation.CitizenPointLine;
import dk.samspor.meeting.preparation.PlanGap;
import dk.samspor.meeting.preparation.PlanTheme;
import dk.samspor.meeting.preparation.PreparatoryPlan;
import dk.samspor.meeting.recommendation.Hint;
import dk.samspor.meeting.submission.Screening;
import dk.samspor.meeting.submission.Submission;
import dk.samspor.platform.agreements.ProcessKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole team case in one answer. A chapter the case has not reached is absent.
 *
 * @param mergedInto the case this one turned out to be the same as, absent for one that stands by itself
 * @param citizenMoved where the citizen lives, told while the case was open; absent where she lives here as far as anybody has said
 * @param processKind provisional until the case has been submitted
 * @param gaps what must be covered before the case can be sent
 * @param undescribedThemes themes of the plan in which nothing is written; they stop nothing
 * @param documents in chronological order
 * @param pages A4 pages of the whole case presentation against the agreement's limit
 * @param clinicalExamination the examination the coordinator has advised, and how far it has come
 * @param plannedTeam who is expected at the table and what the rules say of it
 * @param recommendationHints what the recommendation could say and does not
 * @param coordinatingCaseWorker who coordinates the case now; the conclusion has whom the citizen was told of
 * @param conclusionDue absent where no deadline is agreed for the conclusion
 * @param deadlines dates somebody waits for now, with days left
 * @param earlierRounds ways to the table before the case was opened again, with all that came of each
 */
public record TeamCaseView(UUID id, TeamCaseStatus status, TeamCaseKind kind, ProcessKind processKind, CitizenView citizen,
    String municipality, String region, UUID mergedInto, CitizenMoved citizenMoved, boolean childrenAtHome, boolean vocationallyQualified, PreparatoryPlan preparation,
    List<PlanGap> gaps, List<PlanTheme> undescribedThemes, List<CaseDocument> documents, List<AwaitedCertificate> awaitedCertificates, List<ChecklistItem> checklist, List<CitizenPointLine> citizenChecklist,
    Pages pages, Submission submission, Screening screening, ClinicalExaminationView clinicalExamination, PlannedTeam plannedTeam, List<PapersSent> papersSent,
    MeetingHeld meeting, Minutes minutes, Statement statement, ProofReading proofReading, Recommended recommendation,
    List<Hint> recommendationHints, Decision decision, CoordinatingCaseWorker coordinatingCaseWorker, LocalDate conclusionDue, Conclusion conclusion, GpInformation gp, GpContact gpContact,
    List<InterventionState> interventions, List<GoalProgress> goals, List<RunningAdvice> advice, LocalDate followUpDue, List<Deadline> deadlines,
    List<Round> earlierRounds, Set<TeamCaseAct> allowedActions) {

  /**
   * How long the case presentation is.
   *
   * @param limit the agreement's number of A4 pages [D 5.2: 50]
   * @param limitInForce whether the limit is agreed or only proposed
   * @param hardLimit pages above which the case is not sent without a reason, absent where none is agreed
   */
  @Schema(name = "CasePages")
  public record Pages(int total, int limit, boolean limitInForce, boolean overLimit, Integer hardLimit) {}

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "TeamCaseView[" + id + ", " + status + "]";
  }
}
