package dk.samspor.referral.physiotherapy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The health professional passes the referral on to the citizen's municipality.
 *
 * @param consentOn with CONSENT the day the patient consented
 * @param purpose what for: what the consent says, or the concrete request for supervision
 */
public record DiscloseToMunicipality(
    @NotNull Disclosure.Basis basis,
    LocalDate consentOn,
    @NotBlank @Size(max = 1_000) String purpose) {
  @Override
  public String toString() {
    return "DiscloseToMunicipality[" + basis + "]";
  }
}
