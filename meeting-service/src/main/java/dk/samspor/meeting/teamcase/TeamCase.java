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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A citizen's case before the rehabilitation team (or, from 2026, before the coordinator), from preparation to closing [D 5–7]. */
@Entity
@Table(name = "team_case")
public class TeamCase extends CaseAfterwards {
  private static final Set<TeamCaseStatus> TREATED = EnumSet.of(RECOMMENDED, DECIDED, CONCLUDED, FOLLOWED_UP, CLOSED);

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

  void postpone(List<PostponeReason> reasons, String note, LocalDate resumeBy) {
    takeOff(POSTPONE, POSTPONED, reasons, note, resumeBy);
    tell(new TeamCasePostponed(reasons));
  }

  void returnToCaseWorker(List<ReturnReason> reasons, String note, LocalDate resumeBy) {
    takeOff(RETURN, RETURNED, reasons, note, resumeBy);
    tell(new TeamCaseReturned(reasons));
  }

  /** After the meeting too: a citizen who has died must not leave a case open, and nobody waits for a conclusion then. */
  void withdraw(WithdrawReason reason, String note) {
    takeOff(WITHDRAW, WITHDRAWN, List.of(reason), note, null);
    nobodyWaits();
    tell(new TeamCaseWithdrawn(reason));
  }

  /** It turned out to be the same as another, which has its papers now: what is still told of this one belongs there. */
  void isTheSameAs(UUID other) {
    withdraw(WithdrawReason.DUPLICATE, null);
    goesOnIn(other);
  }

  void recordNoShow(LocalDate today, LocalDate resumeBy) {
    require(RECORD_NO_SHOW);
    Refusals.whenNotReached(chapters().submission.meetingDate(), today);
    takeOff(RECORD_NO_SHOW, NO_SHOW, List.of(), null, resumeBy);
    tell(new TeamCaseNoShow(chapters().submission.meetingDate()));
  }

  /**
   * Back into preparation with everything known so far; the way it went before, and what came of it, is kept. From the recommendation
   * on somebody has been told how the case ended: then it says why it has not. Deadlines are set anew by what happens now.
   */
  void reopen(ReopenReason reason, String note) {
    require(REOPEN);
    if (reason == null && TREATED.contains(status())) {
      throw MeetingCode.REOPENING_NOT_EXPLAINED.refuse();
    }
    var from = status();
    act(REOPEN, IN_PREPARATION, reason == null ? List.of() : List.of(reason.name()), note);
    chapters().beginAnotherRound(from);
    isCoordinatedBy(null);
    leavesItsDay();
    goesOnIn(null);
    nobodyWaits();
    tell(new TeamCaseReopened(from, reason));
  }

  /** The document system's receipt. The case does not change by it, so nobody who is writing in it has to begin again. */
  void journalised(UUID item) {
    noted("JOURNALISE", item);
  }

  private void takeOff(TeamCaseAct act, TeamCaseStatus to, List<? extends Enum<?>> reasons, String note, LocalDate resumeBy) {
    act(act, to, reasons.stream().map(Enum::name).toList(), note);
    leavesItsDay();
    isTakenUpAgainBy(resumeBy);
  }

  /** No date of the way it went before is kept by anybody. */
  private void nobodyWaits() {
    conclusionIsDue(null);
    followUpIsDue(null);
    adviceIsAwaitedSince(null);
    isTakenUpAgainBy(null);
  }
}
