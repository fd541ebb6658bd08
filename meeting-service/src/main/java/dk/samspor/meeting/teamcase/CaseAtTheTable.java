package dk.samspor.meeting.teamcase;

import static dk.samspor.meeting.teamcase.PapersSent.To.CITIZEN;
import static dk.samspor.meeting.teamcase.PapersSent.To.TEAM;
import static dk.samspor.meeting.teamcase.TeamCaseAct.*;
import static dk.samspor.meeting.teamcase.TeamCaseStatus.*;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.composition.Composition;
import dk.samspor.meeting.composition.CompositionRules;
import dk.samspor.meeting.composition.PapersGoOutBeforehand;
import dk.samspor.meeting.recommendation.Recommendation;
import dk.samspor.meeting.recommendation.RecommendationType;
import dk.samspor.meeting.teamcase.TeamCaseFact.*;
import dk.samspor.platform.agreements.ProcessKind;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What is done for, at and just after the meeting, or in a hearing in its place [D 6]. */
@MappedSuperclass
abstract class CaseAtTheTable extends CaseInPreparation {

  protected CaseAtTheTable() {}

  CaseAtTheTable(CitizenId citizen, String municipality, TeamCaseKind caseKind, ProcessKind processKind) {
    super(citizen, municipality, caseKind, processKind);
  }

  /** Blocking findings stop nothing yet: there is still time to find somebody. */
  void planTeam(Composition team) {
    act(PLAN_TEAM, status());
    chapters().plannedTeam = new PlannedTeam(team.participants(), CompositionRules.check(team));
  }

  void sendPapers(PapersSent papers) {
    act(SEND_PAPERS, status(), papers.to().stream().map(Enum::name).sorted().toList(), null);
    chapters().add(papers);
  }

  /** The meeting took place on its day with a lawfully composed team [D 6.1]. */
  void hold(Composition team, LocalDate today, LocalDate conclusionDueOn) {
    require(HOLD);
    Refusals.whenNotReached(chapters().submission.meetingDate(), today);
    var warnings = Stream.concat(Refusals.warningsOrRefuse(team).stream(),
        PapersGoOutBeforehand.check(papersWentOut(TEAM), papersWentOut(CITIZEN)).stream()).toList();
    act(HOLD, HELD);
    conclusionIsDue(conclusionDueOn);
    chapters().meeting = new MeetingHeld(team.day(), team.participants(), warnings);
    tell(new TeamCaseHeld(team.day(), team.participants().size(), List.copyOf(team.areas()),
        List.copyOf(CompositionRules.requiredAreas(team)), warnings.stream().map(finding -> finding.code()).toList(), processKind()));
  }

  private boolean papersWentOut(PapersSent.To to) {
    return chapters().papersSent.stream().anyMatch(one -> one.to().contains(to) && one.on().isBefore(chapters().submission.meetingDate()));
  }

  void giveStatement(Statement statement) {
    act(GIVE_STATEMENT, status());
    chapters().statement = statement.after(chapters().statement);
  }

  /** A recommendation to return the case sends it back at once: there is nothing for the administration to decide [D 6.4]. */
  void recommend(Recommendation recommendation, LocalDate today, LocalDate conclusionDueAfterHearing, LocalDate resumeByIfReturned) {
    require(RECOMMEND);
    if (isHearing() && chapters().statement == null) {
      throw MeetingCode.STATEMENT_MISSING.refuse();
    }
    Refusals.whenLacking(recommendation);
    boolean returned = recommendation.type() == RecommendationType.RETURNED;
    act(RECOMMEND, returned ? RETURNED : RECOMMENDED, List.of(recommendation.type().name()), null);
    if (isHearing()) {
      conclusionIsDue(conclusionDueAfterHearing);
    }
    chapters().recommended = Recommended.first(today, recommendation);
    tell(Counted.in(recommendation, today, processKind()));
    if (returned) {
      leavesItsDay();
      conclusionIsDue(null);
      isTakenUpAgainBy(resumeByIfReturned);
      tell(new TeamCaseReturned(List.of(ReturnReason.RETURNED_BY_TEAM)));
    }
  }

  /** Only a meeting has minutes. */
  void writeMinutes(Minutes minutes) {
    require(WRITE_MINUTES);
    if (chapters().meeting == null) {
      throw MeetingCode.NO_MEETING_HELD.refuse();
    }
    act(WRITE_MINUTES, status());
    chapters().minutes = minutes.after(chapters().minutes);
    tell(new MinutesWritten(minutes.preMeeting(), minutes.caseWorkerAtPreMeeting(), chapters().meeting.withCompanion(),
        minutes.oralSummary(), minutes.findings().stream().map(finding -> finding.code()).toList()));
  }

  void askProofReading(LocalDate today, int draft) {
    act(ASK_PROOF_READING, status());
    chapters().proofReading = ProofReading.asked(today, draft, chapters().proofReading);
  }

  void proofRead(LocalDate today, String remarks) {
    require(PROOF_READ);
    var asked = chapters().proofReading;
    if (asked == null) {
      throw MeetingCode.PROOF_READING_NOT_ASKED.refuse();
    }
    act(PROOF_READ, status());
    chapters().proofReading = asked.read(today, remarks);
  }

  /** What was sent is locked: a correction is a version of its own. Sending the case back is no correction. */
  void correct(Recommendation correction, String whatChanged, LocalDate today) {
    require(CORRECT_RECOMMENDATION);
    Refusals.whenLacking(correction);
    if (correction.type() == RecommendationType.RETURNED) {
      throw MeetingCode.CORRECTION_CANNOT_RETURN.refuse();
    }
    var corrected = chapters().recommended.corrected(today, correction, whatChanged);
    if (corrected.changed().isEmpty()) {
      throw MeetingCode.NOTHING_CORRECTED.refuse();
    }
    act(CORRECT_RECOMMENDATION, status(), corrected.changed().stream().map(Enum::name).toList(), whatChanged);
    chapters().recommended = corrected;
    tell(Counted.correctionIn(corrected));
  }
}
