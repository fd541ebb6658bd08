package dk.samspor.referral.certificate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The municipality does not ask for the examination; the coordinator reads why.
 *
 * @param text may be absent
 */
public record DeclineClinicalAdvice(@NotNull DeclineReason reason, @Size(max = 4_000) String text) {
  @Override
  public String toString() {
    return "DeclineClinicalAdvice[" + reason + "]";
  }
}
