package dk.samspor.platform.agreements;

/** What the region charges a municipality for [D table 12]. */
public enum BillingUnit {
  PER_CASE,
  PER_DAY
}
