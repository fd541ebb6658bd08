package dk.samspor.referral.trainingplan;

/** At which level a citizen trains; the two first for general plans, decided by stratification [M]. */
public enum Level {
  BASIC,
  ADVANCED,
  SPECIALISED,
  SPECIALISED_REHABILITATION
}
