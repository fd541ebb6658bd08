package dk.samspor.referral.citizen;

import dk.samspor.platform.identity.Cpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Two numbers are one citizen's.
 *
 * @param replacement the number a hospital gave; it goes
 * @param cpr the citizen's own number; it stays
 * @param name for a citizen who is not known here by the own number yet
 */
public record MergeCitizens(@NotNull Cpr replacement, @NotNull Cpr cpr, @NotBlank @Size(max = 200) String name) {

  @Override
  public String toString() {
    return "MergeCitizens[masked]";
  }
}
