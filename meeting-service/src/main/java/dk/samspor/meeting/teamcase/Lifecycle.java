package dk.samspor.meeting.teamcase;

import static dk.samspor.meeting.teamcase.TeamCaseAct.*;
import static dk.samspor.meeting.teamcase.TeamCaseStatus.*;

import dk.samspor.platform.agreements.ProcessKind;
import dk.samspor.platform.cases.Acts;

/** Which acts each state allows: the same machinery for a team meeting and for a hearing, two tables. */
final class Lifecycle {

  static final Acts<TeamCaseStatus, TeamCaseAct> TEAM_MEETING = common()
      .in(SUBMITTED, ATTACH_DOCUMENT, TALK_WITH_CITIZEN, RECORD_GP_CONTACT, CALL_OFF_GP_CONTACT, MOVE, PLAN_TEAM, SEND_PAPERS, SCREEN,
          SCHEDULE, POSTPONE, RETURN, WITHDRAW)
      .in(SCREENED, ATTACH_DOCUMENT, TALK_WITH_CITIZEN, RECORD_GP_CONTACT, CALL_OFF_GP_CONTACT, MOVE, PLAN_TEAM, SEND_PAPERS, SCHEDULE,
          POSTPONE, RETURN, WITHDRAW)
      .in(SCHEDULED, ATTACH_DOCUMENT, TALK_WITH_CITIZEN, RECORD_GP_CONTACT, CALL_OFF_GP_CONTACT, MOVE, PLAN_TEAM, SEND_PAPERS, SCREEN,
          WRITE_DRAFT, HOLD, RECORD_NO_SHOW, POSTPONE, RETURN, WITHDRAW)
      .in(HELD, ATTACH_DOCUMENT, WRITE_MINUTES, WRITE_DRAFT, ASK_PROOF_READING, PROOF_READ, AGREE_GP_CONTACT, RECORD_GP_CONTACT,
          CALL_OFF_GP_CONTACT, RECOMMEND, WITHDRAW)
      .done();

  /** From 2026 the coordinator's mandatory statement stands in the meeting's place: nothing is ever HELD (domain/05). */
  static final Acts<TeamCaseStatus, TeamCaseAct> HEARING = common()
      .in(SUBMITTED, ATTACH_DOCUMENT, TALK_WITH_CITIZEN, RECORD_GP_CONTACT, CALL_OFF_GP_CONTACT, MOVE, SEND_PAPERS, SCREEN, SCHEDULE,
          POSTPONE, RETURN, WITHDRAW)
      .in(SCREENED, ATTACH_DOCUMENT, TALK_WITH_CITIZEN, RECORD_GP_CONTACT, CALL_OFF_GP_CONTACT, MOVE, SEND_PAPERS, SCHEDULE,
          GIVE_STATEMENT, WRITE_DRAFT, ASK_PROOF_READING, PROOF_READ, RECOMMEND, POSTPONE, RETURN, WITHDRAW)
      .in(SCHEDULED, ATTACH_DOCUMENT, TALK_WITH_CITIZEN, RECORD_GP_CONTACT, CALL_OFF_GP_CONTACT, MOVE, SEND_PAPERS, SCREEN,
          GIVE_STATEMENT, WRITE_DRAFT, ASK_PROOF_READING, PROOF_READ, RECOMMEND, POSTPONE, RETURN, WITHDRAW)
      .in(HELD)
      .done();

  private Lifecycle() {}

  static Acts<TeamCaseStatus, TeamCaseAct> of(ProcessKind process) {
    return switch (process) {
      case TEAM_MEETING -> TEAM_MEETING;
      case COORDINATOR_HEARING -> HEARING;
    };
  }

  /**
   * What was agreed with the doctor is owed wherever the case goes, until it is over [D 7.1]. A case that has been treated is
   * opened again when something new is known, from the recommendation to long after it was closed (domain/03).
   * SCHEDULE is in SUBMITTED too, for the cases the coordinator has not answered in time or need not answer [D table 9].
   */
  private static Acts.Table<TeamCaseStatus, TeamCaseAct> common() {
    return Acts.of(TeamCaseStatus.class, TeamCaseAct.class)
        .in(IN_PREPARATION, PREPARE, ATTACH_DOCUMENT, TAKE_OUT_DOCUMENT, MARK_CHECKLIST, TALK_WITH_CITIZEN, MERGE, SUBMIT,
            RECORD_GP_CONTACT, CALL_OFF_GP_CONTACT, WITHDRAW)
        .in(RECOMMENDED, ATTACH_DOCUMENT, WRITE_MINUTES, CORRECT_RECOMMENDATION, AGREE_GP_CONTACT, RECORD_GP_CONTACT,
            CALL_OFF_GP_CONTACT, DECIDE, REOPEN, WITHDRAW)
        .in(DECIDED, ATTACH_DOCUMENT, CORRECT_RECOMMENDATION, AGREE_GP_CONTACT, RECORD_GP_CONTACT, CALL_OFF_GP_CONTACT,
            FOLLOW_INTERVENTION, QUEUE_CONCLUSION, SEND_CONCLUSION, QUEUE_GP_MESSAGE, INFORM_GP, SETTLE_LETTER, REOPEN)
        .in(CONCLUDED, ATTACH_DOCUMENT, CORRECT_RECOMMENDATION, AGREE_GP_CONTACT, RECORD_GP_CONTACT, CALL_OFF_GP_CONTACT,
            FOLLOW_INTERVENTION, FOLLOW_GOAL, QUEUE_GP_MESSAGE, INFORM_GP, SEND_CORRECTION, SETTLE_LETTER, FOLLOW_UP, ASK_ADVICE, GIVE_ADVICE,
            REOPEN, CLOSE)
        .in(FOLLOWED_UP, ATTACH_DOCUMENT, CORRECT_RECOMMENDATION, AGREE_GP_CONTACT, RECORD_GP_CONTACT, CALL_OFF_GP_CONTACT,
            FOLLOW_INTERVENTION, FOLLOW_GOAL, QUEUE_GP_MESSAGE, INFORM_GP, SEND_CORRECTION, SETTLE_LETTER, FOLLOW_UP, ASK_ADVICE, GIVE_ADVICE,
            REOPEN, CLOSE)
        .in(CLOSED, REOPEN)
        .in(POSTPONED, ATTACH_DOCUMENT, RECORD_GP_CONTACT, CALL_OFF_GP_CONTACT, REOPEN, WITHDRAW)
        .in(RETURNED, ATTACH_DOCUMENT, RECORD_GP_CONTACT, CALL_OFF_GP_CONTACT, REOPEN, WITHDRAW)
        // papers are still taken in: a certificate that comes now is there if the case is opened again
        .in(WITHDRAWN, ATTACH_DOCUMENT, REOPEN)
        .in(NO_SHOW, ATTACH_DOCUMENT, RECORD_GP_CONTACT, CALL_OFF_GP_CONTACT, REOPEN, WITHDRAW);
  }
}
