package dk.samspor.referral.physiotherapy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The physiotherapist's report, signed by her and by the patient; the doctor signs for himself. */
public record FileExceptionReport(
    @NotBlank @Size(max = 4_000) String reason,
    @NotNull LocalDate physiotherapistSignedOn,
    @NotNull LocalDate patientSignedOn) {
  @Override
  public String toString() {
    return "FileExceptionReport[masked]";
  }
}
