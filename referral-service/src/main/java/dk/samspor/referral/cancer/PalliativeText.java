package dk.samspor.referral.cancer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a palliative referral comes back, is withdrawn, or is not wanted. */
public record PalliativeText(@NotBlank @Size(max = 4_000) String text) {
  @Override
  public String toString() {
    return "PalliativeText[masked]";
  }
}
