package dk.samspor.referral.hospitalstay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The discharge summary to the GP.
 *
 * @param provisional the latest journal note for now, to be replaced later; both are kept [D bilag 3]
 */
public record SendEpikrise(@NotBlank @Size(max = 20_000) String text, boolean provisional) {
  @Override
  public String toString() {
    return "SendEpikrise[masked]";
  }
}
