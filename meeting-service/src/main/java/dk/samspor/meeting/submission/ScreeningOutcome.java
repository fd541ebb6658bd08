package dk.samspor.meeting.submission;

/** What came of the screening: the coordinator's answer, or that there was none [D 5.1]. */
public enum ScreeningOutcome {
  SUFFICIENT,
  /** Something is missing that can be had in time. */
  INSUFFICIENT,
  /** Something is missing that cannot. */
  POSTPONE_ADVISED,
  /** The day was confirmed without an answer, where silence is not an answer in itself [D table 9]. */
  NOT_SCREENED
}
