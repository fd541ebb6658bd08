package dk.samspor.meeting.followup;

/** Why an intervention that was recommended has not begun [D 7.2]. */
public enum Barrier {
  NO_BUDGET,
  /** Nobody at the table could grant it. */
  NO_AUTHORITY_TO_GRANT,
  WAITING_TIME, CITIZENS_CHOICE, OTHER
}
