package dk.samspor.platform.agreements;

/** What the coordinator's screening deadline counts from. */
public enum ScreeningAnchor {
  /** So many working days after the case arrived [D 5.3, text]. */
  AFTER_RECEIPT,
  /** So many working days before the meeting day; 0 means any time before it [D table 9]. */
  BEFORE_MEETING
}
