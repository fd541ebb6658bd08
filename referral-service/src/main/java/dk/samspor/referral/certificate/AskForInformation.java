package dk.samspor.referral.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The doctor cannot write before she knows more; the municipality reads what. */
public record AskForInformation(@NotBlank @Size(max = 4_000) String text) {
  @Override
  public String toString() {
    return "AskForInformation[masked]";
  }
}
