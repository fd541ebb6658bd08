package dk.samspor.referral.certificate;

import dk.samspor.referral.citizen.AboutCitizen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The municipality asks the clinical function for LÆ 275 with LÆ 271 [D table 8]: made from the coordinator's advice.
 *
 * @param citizen needed where this service has not met the citizen yet; must be the one the advice is about
 * @param practice the citizen's own doctor, who gets a copy; six digits, may be absent where the service knows
 */
public record RequestClinicalCertificate(
    @Valid AboutCitizen citizen,
    @Pattern(regexp = "\\d{6}", message = "{referral.practice}") String practice,
    @NotBlank @Size(max = 4_000) String question,
    @Size(max = 20_000) String background,
    @NotBlank @Size(max = 20_000) String caseWorkerView,
    @NotBlank @Size(max = 20_000) String citizenView) {

  @Override
  public String toString() {
    return "RequestClinicalCertificate[masked]";
  }
}
