package dk.samspor.meeting.teamcase;

import static dk.samspor.meeting.teamcase.TeamCaseAct.*;
import static dk.samspor.meeting.teamcase.TeamCaseStatus.*;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.submission.Screening;
import dk.samspor.meeting.submission.ScreeningAnswer;
import dk.samspor.meeting.submission.ScreeningEffort;
import dk.samspor.meeting.submission.Submission;
import dk.samspor.meeting.teamcase.TeamCaseFact.*;
import dk.samspor.platform.agreements.ProcessKind;
import dk.samspor.platform.calendar.WorkingDays;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A citizen's case before the rehabilitation team (or, from 2026, before the coordinator), from preparation to closing [D 5–7]. */
@Entity
@Table(name = "team_case")
public class TeamCase extends CaseAfterwards {

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

  @Override CitizenFacts citizenFacts() {
    return citizenFacts;
  }

  @Override Chapters chapters() {
    return chapters;
  }

  /** Refuses unless the case may be sent now: the three tracks and the citizen's wishes are covered [D 5.2]. */
  void readyToSubmit() {
    require(SUBMIT);
    Refusals.whenNotPrepared(chapters().plan);
  }

  /** Which law the case is treated under is decided by the day it is sent. */
  void submit(Submission submission, ProcessKind process, String toRegion) {
    readyToSubmit();
    Refusals.whenTooLate(submission);
    act(SUBMIT, SUBMITTED);
    sentTo(toRegion, submission.meetingDay(), process);
    chapters().submission = submission;
    tell(new TeamCaseSubmitted(submission.workingDaysBefore(), submission.requiredWorkingDays(), submission.meetingDate(),
        process, submission.urgent(), chapters().pages()));
  }

  /** To another day, by the law and the agreement it was sent under; what has been screened stays so. */
  void moveTo(Submission moved) {
    require(MOVE);
    Refusals.whenTooLate(moved);
    var from = chapters().submission.meetingDate();
    act(MOVE, status());
    sentTo(region().orElseThrow(), moved.meetingDay(), processKind());
    chapters().submission = moved;
    tell(new TeamCaseMoved(from, moved.meetingDate(), moved.workingDaysBefore(), moved.urgent()));
  }

  void readyToScreen() {
    require(SCREEN);
    if (chapters().screening != null && chapters().screening.answered()) {
      throw MeetingCode.ALREADY_SCREENED.refuse();
    }
  }

  /** One answer to one submission; it may come after silence has confirmed the day, and the case keeps its day then. */
  void screen(ScreeningAnswer answer, String note, ScreeningEffort effort, boolean clinicalExamination, LocalDate today,
      WorkingDays calendar) {
    readyToScreen();
    act(SCREEN, status() == SCHEDULED ? SCHEDULED : SCREENED, List.of(answer.name()), null);
    var screening = Screening.of(answer, note, effort, clinicalExamination, today, chapters().submission, calendar);
    chapters().screening = screening;
    tell(new TeamCaseScreened(answer, screening.workingDays(), screening.withinDeadline(), effort.minutes()));
    if (clinicalExamination) {
      adviseExamination(today, ClinicalExaminationAdvised.Occasion.SCREENING);
    }
  }

  /** Confirms the reserved day; neither an insufficient screening nor silence past its day stops it: the municipality decides [D 5.1]. */
  void schedule(LocalDate today) {
    require(SCHEDULE);
    if (status() == SUBMITTED) {
      goUnscreened(today);
    }
    act(SCHEDULE, SCHEDULED);
    tell(new TeamCaseScheduled(chapters().submission.meetingDate(), meetingDay().orElseThrow(),
        chapters().screening == null ? null : chapters().screening.outcome()));
  }

  private void goUnscreened(LocalDate today) {
    if (!chapters().submission.mayGoUnscreened(today)) {
      throw MeetingCode.SCREENING_AWAITED.refuse(chapters().submission.screeningDue());
    }
    if (chapters().submission.silenceIsNotScreened()) {
      chapters().screening = Screening.none(today);
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
    followUpIsDue(null);
    tell(new TeamCaseWithdrawn(reason));
  }

  void recordNoShow(LocalDate today) {
    require(RECORD_NO_SHOW);
    Refusals.whenNotReached(chapters().submission.meetingDate(), today);
    takeOff(RECORD_NO_SHOW, NO_SHOW, List.of(), null);
    tell(new TeamCaseNoShow(chapters().submission.meetingDate()));
  }

  /** Back into preparation with everything known so far; the way it went before is kept. */
  void reopen(String note) {
    var from = status();
    act(REOPEN, IN_PREPARATION, List.of(), note);
    chapters().beginAnotherRound(from);
    leavesItsDay();
    conclusionIsDue(null);
    tell(new TeamCaseReopened(from));
  }

  /** The document system's receipt. The case does not change by it, so nobody who is writing in it has to begin again. */
  void journalised(UUID item) {
    noted("JOURNALISE", item);
  }

  private void takeOff(TeamCaseAct act, TeamCaseStatus to, List<? extends Enum<?>> reasons, String note) {
    act(act, to, reasons.stream().map(Enum::name).toList(), note);
    leavesItsDay();
  }
}
