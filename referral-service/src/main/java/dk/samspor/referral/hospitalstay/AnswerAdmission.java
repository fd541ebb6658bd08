package dk.samspor.referral.hospitalstay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The municipality's admission report (indlæggelsesrapport): what it does for the citizen at home. */
public record AnswerAdmission(@NotBlank @Size(max = 20_000) String text) {
  @Override
  public String toString() {
    return "AnswerAdmission[masked]";
  }
}
