package dk.samspor.meeting.teamcase;

import static dk.samspor.meeting.teamcase.TeamCaseAct.*;
import static dk.samspor.meeting.teamcase.TeamCaseStatus.*;

import dk.samspor.platform.agreements.ProcessKind;
import dk.samspor.platform.cases.Acts;

/** Which acts each state allows: the same machinery for a team meeting and for a hearing, two tables. */
final class Lifecycle {

  static final Acts<TeamCaseStatus, TeamCaseAct> TEAM_MEETING = common()
      .in(SCREENED, ATTACH_DOCUMENT, SCHEDULE, POSTPONE, RETURN, WITHDRAW)
      .in(SCHEDULED, ATTACH_DOCUMENT, SCREEN, HOLD, RECORD_NO_SHOW, POSTPONE, RETURN, WITHDRAW)
      .done();

  /** From 2026 the coordinator's mandatory statement stands in the meeting's place: nothing is ever HELD (domain/05). */
  static final Acts<TeamCaseStatus, TeamCaseAct> HEARING = common()
      .in(SCREENED, ATTACH_DOCUMENT, SCHEDULE, GIVE_STATEMENT, RECOMMEND, POSTPONE, RETURN, WITHDRAW)
      .in(SCHEDULED, ATTACH_DOCUMENT, SCREEN, GIVE_STATEMENT, RECOMMEND, POSTPONE, RETURN, WITHDRAW)
      .done();

  private Lifecycle() {}

  static Acts<TeamCaseStatus, TeamCaseAct> of(ProcessKind process) {
    return switch (process) {
      case TEAM_MEETING -> TEAM_MEETING;
      case COORDINATOR_HEARING -> HEARING;
    };
  }

  private static Acts.Table<TeamCaseStatus, TeamCaseAct> common() {
    return Acts.of(TeamCaseStatus.class, TeamCaseAct.class)
        .in(IN_PREPARATION, PREPARE, ATTACH_DOCUMENT, SUBMIT, WITHDRAW)
        // SCHEDULE is here for the cases the coordinator has not answered in time or need not answer [D table 9]
        .in(SUBMITTED, ATTACH_DOCUMENT, SCREEN, SCHEDULE, POSTPONE, RETURN, WITHDRAW)
        .in(HELD, ATTACH_DOCUMENT, RECOMMEND, WITHDRAW)
        .in(RECOMMENDED, ATTACH_DOCUMENT, DECIDE, WITHDRAW)
        .in(DECIDED, ATTACH_DOCUMENT, SEND_CONCLUSION, INFORM_GP)
        .in(CONCLUDED, ATTACH_DOCUMENT, INFORM_GP, FOLLOW_UP, CLOSE)
        .in(FOLLOWED_UP, ATTACH_DOCUMENT, INFORM_GP, FOLLOW_UP, CLOSE)
        .in(CLOSED)
        .in(POSTPONED, ATTACH_DOCUMENT, REOPEN, WITHDRAW)
        .in(RETURNED, ATTACH_DOCUMENT, REOPEN, WITHDRAW)
        // papers are still taken in: a certificate that comes now is there if the case is opened again
        .in(WITHDRAWN, ATTACH_DOCUMENT, REOPEN)
        .in(NO_SHOW, ATTACH_DOCUMENT, REOPEN, WITHDRAW);
  }
}
