package dk.samspor.meeting.teamcase;

import static dk.samspor.meeting.teamcase.TeamCaseAct.*;
import static dk.samspor.meeting.teamcase.TeamCaseStatus.*;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.composition.Composition;
import dk.samspor.meeting.decision.Conclusion;
import dk.samspor.meeting.decision.Decision;
import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.preparation.PreparatoryPlan;
import dk.samspor.meeting.recommendation.Recommendation;
import dk.samspor.meeting.recommendation.RecommendationType;
import dk.samspor.meeting.submission.Screening;
import dk.samspor.meeting.submission.ScreeningAnswer;
import dk.samspor.meeting.submission.Submission;
import dk.samspor.meeting.teamcase.TeamCaseFact.*;
import dk.samspor.platform.agreements.ProcessKind;
import dk.samspor.platform.calendar.WorkingDays;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A citizen's case before the rehabilitation team (or, from 2026, before the coordinator), from preparation to closing [D 5–7]. */
@Entity
@Table(name = "team_case")
public class TeamCase extends TeamCaseSheet {

  @Embedded
  private CitizenFacts citizenFacts;

  @Embedded
  private Chapters chapters = new Chapters();

  protected TeamCase() {}

  TeamCase(CitizenId citizen, String municipality, TeamCaseKind caseKind, ProcessKind processKind, CitizenFacts facts) {
    super(citizen, municipality, caseKind, processKind);
    this.citizenFacts = facts;
    began("OPEN");
    tell(new TeamCaseOpened(caseKind, processKind));
  }

  @Override protected Collection<DeskEntry> desk() {
    return Desks.of(this);
  }

  CitizenFacts citizenFacts() {
    return citizenFacts;
  }

  Chapters chapters() {
    return chapters;
  }

  void prepare(PreparatoryPlan plan) {
    act(PREPARE, IN_PREPARATION);
    chapters.plan = plan;
  }

  void attach(CaseDocument document) {
    act(ATTACH_DOCUMENT, status());
    chapters.attach(document);
  }

  /** Which certificates are awaited: no act of anybody's here, but only while papers are still taken in. */
  void expect(Consumer<Chapters> certificates) {
    require(ATTACH_DOCUMENT);
    certificates.accept(chapters);
  }

  /** Refuses unless the table allows this act now: for what must be looked at before the act itself. */
  void readyTo(TeamCaseAct act) {
    require(act);
  }

  /** Refuses unless the case may be sent now: the three tracks and the citizen's wishes are covered [D 5.2]. */
  void readyToSubmit() {
    require(SUBMIT);
    Refusals.whenNotPrepared(chapters.plan);
  }

  /** Which law the case is treated under is decided by the day it is sent. */
  void submit(Submission submission, ProcessKind process, String toRegion) {
    readyToSubmit();
    Refusals.whenTooLate(submission);
    act(SUBMIT, SUBMITTED);
    sentTo(toRegion, submission.meetingDay(), process);
    chapters.submission = submission;
    tell(new TeamCaseSubmitted(submission.workingDaysBefore(), submission.requiredWorkingDays(), submission.meetingDate(),
        process, submission.urgent(), chapters.pages()));
  }

  /** One answer to one submission; it may come after silence has confirmed the day, and the case keeps its day then. */
  void screen(ScreeningAnswer answer, String note, LocalDate today, WorkingDays calendar) {
    require(SCREEN);
    if (chapters.screening != null && chapters.screening.answered()) {
      throw MeetingCode.ALREADY_SCREENED.refuse();
    }
    act(SCREEN, status() == SCHEDULED ? SCHEDULED : SCREENED, List.of(answer.name()), null);
    var screening = Screening.of(answer, note, today, chapters.submission, calendar);
    chapters.screening = screening;
    tell(new TeamCaseScreened(answer, screening.workingDays(), screening.withinDeadline()));
  }

  /** Confirms the reserved day; neither an insufficient screening nor silence past its day stops it: the municipality decides [D 5.1]. */
  void schedule(LocalDate today) {
    require(SCHEDULE);
    if (status() == SUBMITTED) {
      goUnscreened(today);
    }
    act(SCHEDULE, SCHEDULED);
    tell(new TeamCaseScheduled(chapters.submission.meetingDate(), meetingDay().orElseThrow(),
        chapters.screening == null ? null : chapters.screening.outcome()));
  }

  private void goUnscreened(LocalDate today) {
    if (!chapters.submission.mayGoUnscreened(today)) {
      throw MeetingCode.SCREENING_AWAITED.refuse(chapters.submission.screeningDue());
    }
    if (chapters.submission.silenceIsNotScreened()) {
      chapters.screening = Screening.none(today);
    }
  }

  void postpone(List<PostponeReason> reasons, String note) {
    takeOff(POSTPONE, POSTPONED, reasons, note);
    tell(new TeamCasePostponed(reasons));
  }

  void returnToCaseWorker(List<ReturnReason> reasons, String note) {
    takeOff(RETURN, RETURNED, reasons, note);
    tell(new TeamCaseReturned(reasons));
  }

  /** After the meeting too: a citizen who has died must not leave a case open, and nobody waits for a conclusion then. */
  void withdraw(WithdrawReason reason, String note) {
    takeOff(WITHDRAW, WITHDRAWN, List.of(reason), note);
    conclusionIsDue(null);
    tell(new TeamCaseWithdrawn(reason));
  }

  void recordNoShow(LocalDate today) {
    require(RECORD_NO_SHOW);
    Refusals.whenNotReached(chapters.submission.meetingDate(), today);
    takeOff(RECORD_NO_SHOW, NO_SHOW, List.of(), null);
    tell(new TeamCaseNoShow(chapters.submission.meetingDate()));
  }

  /** Back into preparation with everything known so far; the way it went before is kept. */
  void reopen(String note) {
    var from = status();
    act(REOPEN, IN_PREPARATION, List.of(), note);
    chapters.beginAnotherRound(from);
    leavesItsDay();
    conclusionIsDue(null);
    tell(new TeamCaseReopened(from));
  }

  /** The meeting took place on its day with a lawfully composed team [D 6.1]. */
  void hold(Composition team, LocalDate today, LocalDate conclusionDueOn) {
    require(HOLD);
    Refusals.whenNotReached(chapters.submission.meetingDate(), today);
    var warnings = Refusals.warningsOrRefuse(team);
    act(HOLD, HELD);
    conclusionIsDue(conclusionDueOn);
    chapters.meeting = new MeetingHeld(team.day(), team.participants(), warnings);
    tell(new TeamCaseHeld(team.day(), team.participants().size(), List.copyOf(team.areas()),
        warnings.stream().map(finding -> finding.code()).toList(), processKind()));
  }

  void giveStatement(Statement statement) {
    act(GIVE_STATEMENT, status());
    chapters.statement = statement;
  }

  /** A recommendation to return the case sends it back at once: there is nothing for the administration to decide [D 6.4]. */
  void recommend(Recommendation recommendation, LocalDate today, LocalDate conclusionDueAfterHearing) {
    require(RECOMMEND);
    if (isHearing() && chapters.statement == null) {
      throw MeetingCode.STATEMENT_MISSING.refuse();
    }
    Refusals.whenLacking(recommendation);
    boolean returned = recommendation.type() == RecommendationType.RETURNED;
    act(RECOMMEND, returned ? RETURNED : RECOMMENDED, List.of(recommendation.type().name()), null);
    if (isHearing()) {
      conclusionIsDue(conclusionDueAfterHearing);
    }
    chapters.recommended = new Recommended(today, recommendation);
    tell(Counted.in(recommendation, today, processKind()));
    if (returned) {
      leavesItsDay();
      tell(new TeamCaseReturned(List.of(ReturnReason.RETURNED_BY_TEAM)));
    }
  }

  void decide(Decision decision) {
    act(DECIDE, DECIDED);
    chapters.decision = decision;
    tell(new TeamCaseDecided(decision.deviates(), decision.decidedOn()));
  }

  void sendConclusion(LocalDate sentOn, String coordinatingCaseWorker) {
    act(SEND_CONCLUSION, CONCLUDED);
    var conclusion = Conclusion.of(sentOn, coordinatingCaseWorker, chapters.weekCountsFrom(), conclusionDue().orElse(null));
    chapters.conclusion = conclusion;
    tell(new ConclusionSent(conclusion.days(), conclusion.withinDeadline(), sentOn, processKind()));
  }

  void informGp(GpInformation information) {
    act(INFORM_GP, status(), List.of(information.status().name()), null);
    chapters.gp = information;
    tell(new GpInformed(information.status()));
  }

  void followUp(String note) {
    act(FOLLOW_UP, FOLLOWED_UP, List.of(), note);
  }

  void close() {
    act(CLOSE, CLOSED);
    tell(new TeamCaseClosed());
  }

  private void takeOff(TeamCaseAct act, TeamCaseStatus to, List<? extends Enum<?>> reasons, String note) {
    act(act, to, reasons.stream().map(Enum::name).toList(), note);
    leavesItsDay();
  }
}
