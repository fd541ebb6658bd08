package dk.samspor.referral.cancer;

import dk.samspor.platform.access.Authority;
import dk.samspor.referral.citizen.AboutCitizen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A practice or a ward refers to palliation.
 *
 * @param receiver with SPECIALISED the palliative team, such as {@code hospital:4202360}; BASIC goes to the citizen's municipality
 * @param practice the citizen's own doctor, who gets a copy; six digits
 */
public record ReferToPalliation(
    Authority sender,
    @NotNull @Valid AboutCitizen citizen,
    @NotBlank @Size(max = 4) String homeMunicipality,
    @NotNull Level level,
    Authority receiver,
    @Pattern(regexp = "\\d{6}", message = "{referral.practice}") String practice,
    @NotNull @Valid PalliativeContent content) {

  @Schema(name = "PalliativeLevel")
  public enum Level { BASIC, SPECIALISED }

  @Override
  public String toString() {
    return "ReferToPalliation[masked]";
  }
}
