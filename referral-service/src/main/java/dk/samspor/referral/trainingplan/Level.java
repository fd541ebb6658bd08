package dk.samspor.referral.trainingplan;

import dk.samspor.referral.trainingplan.content.PlanType;

/** At which level a citizen trains; the two first for general plans, decided by stratification [M]. */
public enum Level {
  BASIC,
  ADVANCED,
  SPECIALISED,
  SPECIALISED_REHABILITATION;

  /** The kind of plan that has this level. */
  PlanType kind() {
    return switch (this) {
      case BASIC, ADVANCED -> PlanType.GENERAL;
      case SPECIALISED -> PlanType.SPECIALISED;
      case SPECIALISED_REHABILITATION -> PlanType.SPECIALISED_REHABILITATION;
    };
  }
}
