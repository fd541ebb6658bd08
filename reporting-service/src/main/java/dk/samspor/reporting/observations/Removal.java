package dk.samspor.reporting.observations;

import java.time.LocalDate;

/**
 * That something was counted when its month closed and is not any more.
 *
 * @param on business day of the fact that took it away, Copenhagen
 * @param reason what kind of fact it was
 * @param fact its name, {@code TrainingPlanEnteredInError}
 */
public record Removal(LocalDate on, Reason reason, String fact) {

  /** Why something is not counted any more. */
  public enum Reason {
    /** It had never been. */
    ENTERED_IN_ERROR,
    /** Whoever told it took parts of it out for good. */
    REDACTED,
    /** It was called off, withdrawn or struck out. */
    TAKEN_BACK,
    /** It is counted otherwise: in another month, at another place or as something else. */
    CHANGED;

    static Reason of(String fact) {
      if (fact.endsWith("EnteredInError")) {
        return ENTERED_IN_ERROR;
      }
      if (fact.endsWith("Redacted")) {
        return REDACTED;
      }
      return fact.endsWith("Cancelled") || fact.endsWith("Withdrawn") || fact.endsWith("Struck") ? TAKEN_BACK : CHANGED;
    }
  }

  /** By a fact of that name. */
  public static Removal by(String fact, LocalDate on) {
    return new Removal(on, Reason.of(fact), fact);
  }
}
