package dk.samspor.referral.certificate;

import java.time.LocalDate;

/**
 * A hospital's journal was fetched where the case is thin [D 5.3], and by which right.
 *
 * @param by the coordinator's or the unit secretary's user name, never a citizen's
 * @param onBehalfOf with a secretary, the coordinator who asked for it; null where she did it herself
 * @param hospital which journal, in words
 * @param powerOfAttorneyOn the day the citizen gave the power of attorney
 * @param purpose what it is needed for
 */
record JournalFetch(LocalDate on, String by, String onBehalfOf, String hospital, LocalDate powerOfAttorneyOn, String purpose) {
  @Override
  public String toString() {
    return "JournalFetch[masked]";
  }
}
