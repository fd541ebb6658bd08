package dk.samspor.referral.cancer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** All four must be touched [C]: one that is left out is refused with its name. */
public record FourAreas(@NotNull @Valid Need physical, @NotNull @Valid Need psychological, @NotNull @Valid Need social,
    @NotNull @Valid Need existential) {
  @Override
  public String toString() {
    return "FourAreas[masked]";
  }
}
