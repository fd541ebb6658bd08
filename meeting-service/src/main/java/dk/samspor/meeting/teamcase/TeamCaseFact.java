package dk.samspor.meeting.teamcase;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.meeting.composition.Area;
import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.followup.AdviceCategory;
import dk.samspor.meeting.followup.Barrier;
import dk.samspor.meeting.followup.GoalProgress;
import dk.samspor.meeting.recommendation.LifeArea;
import dk.samspor.meeting.recommendation.RecommendationPart;
import dk.samspor.meeting.recommendation.RecommendationType;
import dk.samspor.meeting.recommendation.Specificity;
import dk.samspor.meeting.submission.ScreeningAnswer;
import dk.samspor.meeting.submission.ScreeningOutcome;
import dk.samspor.platform.agreements.ProcessKind;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a team case tells the street. Dates are legal dates in Denmark; days are counted as the names say. */
@Topic("samspor.meeting.team-case")
public sealed interface TeamCaseFact extends Fact {

  /** Texts were taken out of a team case for good: whoever keeps them, or what was made from them, forgets it. */
  record TeamCaseRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements TeamCaseFact {}

  /** A case worker began to prepare a case. */
  record TeamCaseOpened(
      @JsonPropertyDescription("reporting: cases by kind") TeamCaseKind kind,
      @JsonPropertyDescription("reporting: provisional until the case is submitted") ProcessKind processKind) implements TeamCaseFact {}

  /** The case was sent to the region and has reserved a meeting day. */
  record TeamCaseSubmitted(
      @JsonPropertyDescription("reporting: working days from sending to the meeting; sent in time") int workingDaysBefore,
      @JsonPropertyDescription("reporting: the agreement's number of working days") int requiredWorkingDays,
      @JsonPropertyDescription("reporting: date of the reserved meeting day") LocalDate reservedDay,
      @JsonPropertyDescription("reporting: decided by the submission date, final until a new submission") ProcessKind processKind,
      @JsonPropertyDescription("reporting: a shorter deadline was agreed") boolean urgent,
      @JsonPropertyDescription("reporting: A4 pages of the whole case presentation") int pages) implements TeamCaseFact {}

  /** The case is on another meeting day than it was sent to. */
  record TeamCaseMoved(
      @JsonPropertyDescription("reporting: date of the day it was on") LocalDate from,
      @JsonPropertyDescription("reporting: date of the day it is on now") LocalDate to,
      @JsonPropertyDescription("reporting: working days from sending to the meeting, as it is now") int workingDaysBefore,
      @JsonPropertyDescription("reporting: a shorter deadline was agreed") boolean urgent) implements TeamCaseFact {}

  /** The health coordinator has answered. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TeamCaseScreened(
      @JsonPropertyDescription("reporting: screening outcomes") ScreeningAnswer outcome,
      @JsonPropertyDescription("reporting: working days from receipt to answer") int workingDays,
      @JsonPropertyDescription("reporting: screened within the agreed days") boolean withinDeadline,
      @JsonPropertyDescription("reporting: minutes the screening took; absent where nobody told") Integer minutes)
      implements TeamCaseFact {}

  /** The reserved day is confirmed. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TeamCaseScheduled(
      @JsonPropertyDescription("reporting: date of the meeting day") LocalDate day,
      @JsonPropertyDescription("reporting: the meeting day's case id on samspor.meeting.day") UUID meetingDay,
      @JsonPropertyDescription("reporting: screened or not when the day was confirmed; absent where silence is an answer")
      ScreeningOutcome screening) implements TeamCaseFact {}

  /** The case is taken off its day. */
  record TeamCasePostponed(
      @JsonPropertyDescription("reporting: what must be obtained, or who was prevented") List<PostponeReason> codes)
      implements TeamCaseFact {}

  /** The case went back to the case worker. */
  record TeamCaseReturned(@JsonPropertyDescription("reporting: why") List<ReturnReason> codes) implements TeamCaseFact {}

  /** The case is in preparation again. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TeamCaseReopened(
      @JsonPropertyDescription("reporting: the state it had rested in, or come to: RECOMMENDED to CLOSED begin another round") TeamCaseStatus from,
      @JsonPropertyDescription("reporting: why a case that had been treated was opened again; absent where nobody said") ReopenReason reason)
      implements TeamCaseFact {}

  /** The case is withdrawn. */
  record TeamCaseWithdrawn(@JsonPropertyDescription("reporting: why") WithdrawReason reason) implements TeamCaseFact {}

  /** The citizen did not appear. */
  record TeamCaseNoShow(@JsonPropertyDescription("reporting: date of the meeting day") LocalDate day) implements TeamCaseFact {}

  /** The team met with the citizen. Never told of a hearing. */
  record TeamCaseHeld(
      @JsonPropertyDescription("reporting: date of the meeting") LocalDate day,
      @JsonPropertyDescription("reporting: everybody at the table, the citizen's side and the coordinator included") int participants,
      @JsonPropertyDescription("reporting: municipal areas represented") List<Area> areas,
      @JsonPropertyDescription("reporting: municipal areas the composition rules call to this citizen's table, family with children at home"
          + " included; not in letters from before 2026-11-22") List<Area> requiredAreas,
      @JsonPropertyDescription("reporting: codes of the composition rules' warnings") List<String> findings,
      @JsonPropertyDescription("reporting: tells meetings and hearings apart") ProcessKind processKind) implements TeamCaseFact {}

  /** The coordinator advises an examination in the clinical function; who asks for it, with LÆ 271, is the municipality. */
  record ClinicalExaminationAdvised(
      @JsonPropertyDescription("referral: prepares the request (LÆ 271) for the case; reporting: examinations advised") Occasion occasion)
      implements TeamCaseFact {

    /** When it was advised. */
    public enum Occasion { SCREENING, RUNNING_CASE }
  }

  /** At the meeting it was agreed that the coordinator talks with the citizen's doctor. */
  record GpContactAgreed(@JsonPropertyDescription("reporting: when it is to have happened") LocalDate due) implements TeamCaseFact {}

  /** The coordinator has talked with the doctor. */
  record GpContactMade(@JsonPropertyDescription("reporting: contacts made in time") boolean withinDeadline) implements TeamCaseFact {}

  /** The coordinator is not to talk with the doctor after all. */
  record GpContactCalledOff(@JsonPropertyDescription("reporting: which contact is not counted as late: when it was to have happened") LocalDate due)
      implements TeamCaseFact {}

  /** An intervention has begun. */
  record InterventionStarted(
      @JsonPropertyDescription("reporting: interventions put into effect by area") LifeArea area,
      @JsonPropertyDescription("reporting: when it began") LocalDate date,
      @JsonPropertyDescription("reporting: calendar days from the decision to the start") int days) implements TeamCaseFact {}

  /** An intervention has not begun. */
  record InterventionNotStarted(
      @JsonPropertyDescription("reporting: interventions not put into effect by area") LifeArea area,
      @JsonPropertyDescription("reporting: when it was looked at") LocalDate date,
      @JsonPropertyDescription("reporting: why not") Barrier barrier) implements TeamCaseFact {}

  /** Somebody has looked how far the citizen has come towards a goal. */
  record GoalProgressed(
      @JsonPropertyDescription("reporting: goals by area") LifeArea area,
      @JsonPropertyDescription("reporting: when it was looked at") LocalDate date,
      @JsonPropertyDescription("reporting: how far") GoalProgress.Progress status) implements TeamCaseFact {}

  /** The coordinator has advised in a running case. */
  record AdviceGiven(@JsonPropertyDescription("reporting: advice in running cases by category") AdviceCategory category)
      implements TeamCaseFact {}

  /** The minutes of the meeting were written, or written anew. */
  record MinutesWritten(
      @JsonPropertyDescription("reporting: meetings with a pre-meeting") boolean preMeeting,
      @JsonPropertyDescription("reporting: pre-meetings the case worker joined") boolean caseWorkerAtPreMeeting,
      @JsonPropertyDescription("reporting: meetings to which the citizen brought somebody") boolean companion,
      @JsonPropertyDescription("reporting: meetings that ended with the oral summary to the citizen") boolean oralSummary,
      @JsonPropertyDescription("reporting: codes of warnings about the meeting as it went") List<String> findings)
      implements TeamCaseFact {}

  /** A recommendation that was sent has been corrected; the figures of the first version are replaced by these. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RecommendationCorrected(
      @JsonPropertyDescription("reporting: number of the version, from two") int version,
      @JsonPropertyDescription("reporting: which parts the correction changed") List<RecommendationPart> changed,
      @JsonPropertyDescription("reporting: recommendations by type") RecommendationType type,
      @JsonPropertyDescription("reporting: areas in which a problem is described") List<LifeArea> problems,
      @JsonPropertyDescription("reporting: interventions by area") List<InterventionCount> interventions,
      @JsonPropertyDescription("reporting: goals by area and specificity") List<GoalCount> goals,
      @JsonPropertyDescription("reporting: mentor proposed; absent when nobody said") Boolean mentor,
      @JsonPropertyDescription("reporting: A4 pages of the recommendation") int pages) implements TeamCaseFact {}

  /** The team, or in a hearing the municipality after the coordinator's statement, has written its recommendation. */
  record TeamCaseRecommended(
      @JsonPropertyDescription("reporting: recommendations by type") RecommendationType type,
      @JsonPropertyDescription("reporting: areas in which a problem is described") List<LifeArea> problems,
      @JsonPropertyDescription("reporting: interventions by area") List<InterventionCount> interventions,
      @JsonPropertyDescription("reporting: goals by area and specificity") List<GoalCount> goals,
      @JsonPropertyDescription("reporting: mentor proposed; absent when not said") Boolean mentor,
      @JsonPropertyDescription("reporting: A4 pages of the recommendation") int pages,
      @JsonPropertyDescription("reporting: date of the recommendation") LocalDate date,
      @JsonPropertyDescription("reporting: tells meetings and hearings apart") ProcessKind processKind) implements TeamCaseFact {}

  /** How many interventions an area has. */
  record InterventionCount(LifeArea area, int count) {}

  /** How many goals an area has at one specificity. */
  record GoalCount(LifeArea area, Specificity specificity, int count) {}

  /** The administration has decided. */
  record TeamCaseDecided(
      @JsonPropertyDescription("reporting: the decision differs from the recommendation") boolean deviation,
      @JsonPropertyDescription("reporting: date of the decision") LocalDate date) implements TeamCaseFact {}

  /** The citizen has the conclusion in writing. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ConclusionSent(
      @JsonPropertyDescription("reporting: calendar days since the meeting, or in a hearing since the recommendation") int days,
      @JsonPropertyDescription("reporting: conclusion within the agreed days; absent where none are agreed") Boolean withinDeadline,
      @JsonPropertyDescription("reporting: date of sending") LocalDate date,
      @JsonPropertyDescription("reporting: tells meetings and hearings apart") ProcessKind processKind) implements TeamCaseFact {}

  /** The citizen has been told, in writing, what was corrected in the recommendation after the conclusion. */
  record CorrectionSent(@JsonPropertyDescription("reporting: conclusions that had to be corrected") LocalDate date) implements TeamCaseFact {}

  /** What became of the message to the GP. */
  record GpInformed(@JsonPropertyDescription("reporting: share of cases where the GP was informed") GpInformation.Status status)
      implements TeamCaseFact {}

  /** Nothing more is expected in the case. */
  record TeamCaseClosed() implements TeamCaseFact {}
}
