package dk.samspor.meeting.teamcase;

/** Why a case is withdrawn. */
public enum WithdrawReason {
  CITIZEN_WITHDREW, BACK_TO_WORK, MOVED, DIED,
  /** Two cases turned out to be one: the other goes on. */
  DUPLICATE,
  OTHER
}
