package dk.samspor.platform.agreements;

/** How the coordinator's advice in a case the team has already treated is handled and charged [D table 13]. */
public enum RunningCaseAdvice {
  /** Part of the running service, not charged (Hovedstaden). */
  INCLUDED,
  /** Within existing meetings or in writing, not charged (Syddanmark, Nordjylland). */
  IN_EXISTING_MEETINGS,
  /** Part of the case's price for {@code running-case-advice-months}, then a new case (Sjælland: six). */
  NEW_CASE_AFTERWARDS,
  /** Not given, though the law demands it (Midtjylland). */
  NOT_GIVEN
}
