package dk.samspor.referral.programme;

import dk.samspor.platform.access.Authority;
import dk.samspor.referral.citizen.AboutCitizen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A practice or a ward refers to a programme of the citizen's municipality.
 *
 * @param sender such as {@code practice:024015} or {@code hospital:4202360}; needed by systems that act for several
 * @param coordinatingPractice the citizen's own doctor, where the programme has the doctor as co-ordinator; six digits
 */
public record ReferToProgramme(
    Authority sender,
    @NotNull @Valid AboutCitizen citizen,
    @NotBlank @Size(max = 4) String homeMunicipality,
    @NotNull Programme programme,
    @NotBlank @Size(max = 4_000) String reason,
    @Pattern(regexp = "\\d{6}", message = "{referral.practice}") String coordinatingPractice) {
  @Override
  public String toString() {
    return "ReferToProgramme[masked]";
  }
}
