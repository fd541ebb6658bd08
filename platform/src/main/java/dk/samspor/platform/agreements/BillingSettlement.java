package dk.samspor.platform.agreements;

/** When and from which activity the region charges [D table 12]. */
public enum BillingSettlement {
  /** Afterwards, from what was actually held. */
  ARREARS,
  /** In advance, from what is expected. */
  ON_ACCOUNT
}
