package dk.samspor.referral.physiotherapy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The physiotherapist's report to the doctor, written with the patient [S].
 *
 * @param withPatient must be true: it is written together
 */
public record WriteStatusReport(@NotBlank @Size(max = 20_000) String text, @AssertTrue boolean withPatient) {
  @Override
  public String toString() {
    return "WriteStatusReport[masked]";
  }
}
