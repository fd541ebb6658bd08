package dk.samspor.referral.trainingplan.content;

/** What kind of training the hospital asks for; the last two are not the municipality's to downgrade [D 1, M]. */
public enum PlanType {
  GENERAL,
  SPECIALISED,
  SPECIALISED_REHABILITATION;

  /** A general plan needs a level (BASIC or ADVANCED) from stratification before it can be allocated. */
  public boolean needsLevel() {
    return this == GENERAL;
  }
}
