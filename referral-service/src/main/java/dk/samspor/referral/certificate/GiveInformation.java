package dk.samspor.referral.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The municipality answers the doctor's question; the days until delivery run again. */
public record GiveInformation(@NotBlank @Size(max = 4_000) String text) {
  @Override
  public String toString() {
    return "GiveInformation[masked]";
  }
}
