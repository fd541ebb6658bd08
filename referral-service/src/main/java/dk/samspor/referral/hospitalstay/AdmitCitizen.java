package dk.samspor.referral.hospitalstay;

import dk.samspor.platform.access.Authority;
import dk.samspor.referral.citizen.AboutCitizen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A hospital tells of an admission.
 *
 * @param contactId the hospital's own id of the contact; the same one is told once
 * @param sender the department, such as {@code hospital:4202360}; needed by systems that act for several
 * @param practice the citizen's doctor, who gets the epikrise; six digits
 */
public record AdmitCitizen(
    @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*", message = "{referral.letter}") String contactId,
    Authority sender,
    @NotNull @Valid AboutCitizen citizen,
    @NotBlank @Size(max = 4) String homeMunicipality,
    @Pattern(regexp = "\\d{6}", message = "{referral.practice}") String practice,
    @NotNull Instant admittedAt,
    boolean acute,
    @Size(max = 4_000) String reason) {
  @Override
  public String toString() {
    return "AdmitCitizen[masked]";
  }
}
