package dk.samspor.referral.cancer;

import dk.samspor.platform.access.Authority;
import dk.samspor.referral.citizen.AboutCitizen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A practice or a ward has assessed a citizen's needs.
 *
 * @param practice the citizen's own doctor, who gets a copy; six digits
 */
public record AssessNeeds(
    Authority sender,
    @NotNull @Valid AboutCitizen citizen,
    @NotBlank @Size(max = 4) String homeMunicipality,
    @Pattern(regexp = "\\d{6}", message = "{referral.practice}") String practice,
    @NotNull Moment moment,
    @NotNull Instrument instrument,
    @NotNull @Valid FourAreas areas) {
  @Override
  public String toString() {
    return "AssessNeeds[masked]";
  }
}
