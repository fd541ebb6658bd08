package dk.samspor.meeting.teamcase;

/** What can be done with a team case. Clients read the allowed ones as {@code allowedActions}. */
public enum TeamCaseAct {
  PREPARE, ATTACH_DOCUMENT, SUBMIT, SCREEN, SCHEDULE, HOLD, GIVE_STATEMENT, RECOMMEND, DECIDE, SEND_CONCLUSION, INFORM_GP,
  FOLLOW_UP, CLOSE, POSTPONE, RETURN, WITHDRAW, RECORD_NO_SHOW, REOPEN
}
