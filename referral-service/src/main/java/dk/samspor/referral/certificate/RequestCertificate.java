package dk.samspor.referral.certificate;

import dk.samspor.platform.access.Authority;
import dk.samspor.referral.citizen.AboutCitizen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A case worker asks the citizen's GP for LÆ 265 with LÆ 261 [D table 8]. The case worker's and the citizen's own view
 * of the citizen's resources both stand in it.
 *
 * @param form LAE_261
 * @param requester the municipality, such as {@code municipality:0461}; needed by systems that act for several
 * @param teamCase the rehabilitation team's case it is for
 * @param background with the three situations what the doctor answers into; hints tell when none is written
 * @param practice the GP's practice number (ydernummer), six digits
 * @param consultation the day of the citizen's appointment, if it is known; moves the due date
 */
public record RequestCertificate(
    @NotNull RequestForm form,
    Authority requester,
    @NotNull UUID teamCase,
    @NotNull @Valid AboutCitizen citizen,
    @NotNull @Pattern(regexp = "\\d{6}", message = "{referral.practice}") String practice,
    @NotBlank @Size(max = 4_000) String question,
    @Size(max = 20_000) String background,
    @Size(max = 20_000) String socialSituation,
    @Size(max = 20_000) String healthSituation,
    @Size(max = 20_000) String employmentSituation,
    @NotBlank @Size(max = 20_000) String caseWorkerView,
    @NotBlank @Size(max = 20_000) String citizenView,
    LocalDate consultation) {

  /** The forms a request can be made with. */
  public enum RequestForm {
    LAE_261;

    Form form() {
      return Form.valueOf(name());
    }

    /** What the doctor is asked to write. */
    Form asksFor() {
      return Form.LAE_265;
    }
  }

  @Override
  public String toString() {
    return "RequestCertificate[" + form + " for " + teamCase + "]";
  }
}
