package dk.samspor.referral.unit;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * Another department takes over.
 *
 * @param unit its number, as the agreements name it
 * @param citizenAgrees said by the citizen: without it nothing goes anywhere
 */
public record ReferOn(@NotBlank @Pattern(regexp = "[0-9A-Za-z-]{1,40}", message = "{referral.letter}") String unit,
    @AssertTrue(message = "{referral.citizen-agrees}") boolean citizenAgrees) {
  @Override
  public String toString() {
    return "ReferOn[" + citizenAgrees + "]";
  }
}
