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
 * @param requestedOn with no. 1 the day of the authority's concrete request
 * @param citizenToldOn with no. 2 the day the patient was told of it; null until then
 */
record Disclosure(LocalDate on, Basis basis, String decidedBy, LocalDate consentOn, String purpose, LocalDate withdrawnOn,
    LocalDate requestedOn, LocalDate citizenToldOn) {

  /** Why it is lawful. */
  public enum Basis {
    /** The patient's consent. */
    CONSENT,
    /**
     * Health act §43(2) no. 1, by law: a doctor's statement on an authority's concrete request (authorisation act §20(2)), from
     * what she knows already and never as systematic control.
     */
    HEALTH_ACT_43_2_1,
    /** Health act §43(2) no. 2: needed for another's or the patient's own evident good; the patient is told as soon as possible. */
    HEALTH_ACT_43_2_2,
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
    return restsOnConsent() ? new Disclosure(on, basis, decidedBy, consentOn, purpose, today, requestedOn, citizenToldOn) : this;
  }

  boolean waitsToBeTold() {
    return basis == Basis.HEALTH_ACT_43_2_2 && citizenToldOn == null;
  }

  Disclosure toldOn(LocalDate day) {
    return new Disclosure(on, basis, decidedBy, consentOn, purpose, withdrawnOn, requestedOn, day);
  }

  @Override
  public String toString() {
    return "Disclosure[" + basis + "]";
  }
}
