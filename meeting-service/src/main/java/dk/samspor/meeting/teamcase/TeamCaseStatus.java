package dk.samspor.meeting.teamcase;

/** Where a team case is. The five states after CLOSED are the backward flows that earlier systems lacked. */
public enum TeamCaseStatus {
  IN_PREPARATION, SUBMITTED, SCREENED, SCHEDULED, HELD, RECOMMENDED, DECIDED, CONCLUDED, FOLLOWED_UP, CLOSED,
  /** Taken off its day until something has been obtained. */
  POSTPONED,
  /** Sent back to the case worker. */
  RETURNED,
  WITHDRAWN,
  /** The citizen did not appear. */
  NO_SHOW
}
