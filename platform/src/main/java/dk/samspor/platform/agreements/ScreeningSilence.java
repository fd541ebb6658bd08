package dk.samspor.platform.agreements;

/** What it means that the coordinator has not answered when the screening deadline passes [D table 9]. */
public enum ScreeningSilence {
  /** The case counts as sufficiently described. */
  MEANS_SUFFICIENT,
  /** The case counts as not screened; the answer is overdue. */
  MEANS_NOT_SCREENED
}
