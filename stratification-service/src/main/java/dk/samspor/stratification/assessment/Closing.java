package dk.samspor.stratification.assessment;

/** Why there is nothing more to assess. */
public enum Closing {
  /** Another municipality has the plan now, and assesses it anew. */
  PLAN_FORWARDED,
  /** The ward withdrew it before training started. */
  PLAN_CANCELLED,
  /** The citizen said no. */
  PLAN_DECLINED
}
