package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.decision.Conclusion;
import dk.samspor.meeting.decision.CoordinatingCaseWorker;
import dk.samspor.meeting.decision.Decision;
import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.followup.GoalProgress;
import dk.samspor.meeting.followup.InterventionState;
import dk.samspor.meeting.followup.RunningAdvice;
import dk.samspor.meeting.submission.Screening;
import dk.samspor.meeting.submission.Submission;
import java.util.List;

/**
 * An earlier way to the table, and what came of it, kept when the case is opened again: no state loses its history. Parts it never
 * reached are absent.
 */
public record Round(TeamCaseStatus endedAs, Submission submission, Screening screening, PlannedTeam plannedTeam, List<PapersSent> papersSent,
    MeetingHeld meeting, Statement statement, ProofReading proofReading, Recommended recommended, Minutes minutes, Decision decision,
    CoordinatingCaseWorker coordinatingCaseWorker, Conclusion conclusion, GpInformation gp, List<InterventionState> interventions, List<GoalProgress> goals, List<RunningAdvice> advice) {

  public Round { // rows written before a round kept all of these have none
    papersSent = papersSent == null ? List.of() : papersSent;
    interventions = interventions == null ? List.of() : interventions;
    goals = goals == null ? List.of() : goals;
    advice = advice == null ? List.of() : advice;
  }

  /** The way the case has gone until now. */
  static Round of(Chapters it, TeamCaseStatus endedAs) {
    return new Round(endedAs, it.submission, it.screening, it.plannedTeam, it.papersSent, it.meeting, it.statement, it.proofReading,
        it.recommended, it.minutes, it.decision, it.coordinatingCaseWorker, it.conclusion, it.gp, it.interventions, it.goals, it.advice);
  }
}
