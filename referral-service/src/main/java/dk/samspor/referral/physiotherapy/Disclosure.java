package dk.samspor.referral.physiotherapy;

import java.time.LocalDate;

/**
 * The referral was passed on to the citizen's municipality, and on which basis [S]: general passing on needs the patient's
 * consent; a concrete request for supervision may be answered without it, and the health professional decides.
 *
 * @param decidedBy the health professional's user name, never a citizen's
 * @param consentOn the day the patient consented; null without consent
 * @param purpose what it was passed on for
 * @param withdrawnOn the day the patient took the consent back
 */
record Disclosure(LocalDate on, Basis basis, String decidedBy, LocalDate consentOn, String purpose, LocalDate withdrawnOn) {

  /** Why it is lawful. */
  public enum Basis {
    /** The patient's consent. */
    CONSENT,
    /** Health act §43(2) no. 3: the municipality's supervision of a concrete referral. */
    HEALTH_ACT_43_2_3
  }

  boolean restsOnConsent() {
    return basis == Basis.CONSENT && withdrawnOn == null;
  }

  boolean stands() {
    return withdrawnOn == null;
  }

  Disclosure withdrawn(LocalDate today) {
    return restsOnConsent() ? new Disclosure(on, basis, decidedBy, consentOn, purpose, today) : this;
  }

  @Override
  public String toString() {
    return "Disclosure[" + basis + "]";
  }
}
