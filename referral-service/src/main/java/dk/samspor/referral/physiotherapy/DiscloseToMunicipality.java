package dk.samspor.referral.physiotherapy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The health professional passes the referral on to the citizen's municipality.
 *
 * @param consentOn with CONSENT the day the patient consented
 * @param requestedOn with HEALTH_ACT_43_2_1 the day of the municipality's concrete request
 * @param citizenToldOn with HEALTH_ACT_43_2_2 the day the patient was told; null where she is told later
 * @param purpose what for: what the consent says, or the concrete request for supervision
 */
public record DiscloseToMunicipality(
    @NotNull Disclosure.Basis basis,
    LocalDate consentOn,
    LocalDate requestedOn,
    LocalDate citizenToldOn,
    @NotBlank @Size(max = 1_000) String purpose) {
  @Override
  public String toString() {
    return "DiscloseToMunicipality[" + basis + "]";
  }
}
