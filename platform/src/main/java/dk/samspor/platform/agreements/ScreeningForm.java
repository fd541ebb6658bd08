package dk.samspor.platform.agreements;

/** In what form the coordinator answers a screening [D table 9]. */
public enum ScreeningForm {
  /** A written note for every case (Syddanmark). */
  WRITTEN_NOTE,
  /** A fixed form, filled in within few minutes (Hovedstaden). */
  FIXED_FORM,
  /** Word only when something is missing (Sjælland, Midtjylland). */
  ONLY_IF_INSUFFICIENT,
  /** The municipal doctor's note stands in for it; without one the coordinator may write it (Nordjylland). */
  MUNICIPAL_DOCTOR_NOTE
}
