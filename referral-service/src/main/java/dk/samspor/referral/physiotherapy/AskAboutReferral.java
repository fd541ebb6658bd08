package dk.samspor.referral.physiotherapy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The municipality asks about a referral it was shown; treatment goes on meanwhile [S]. */
public record AskAboutReferral(@NotBlank @Size(max = 4_000) String text) {
  @Override
  public String toString() {
    return "AskAboutReferral[masked]";
  }
}
