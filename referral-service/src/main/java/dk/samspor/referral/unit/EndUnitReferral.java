package dk.samspor.referral.unit;

import jakarta.validation.constraints.Size;

/** Why it ends, where somebody says so. */
public record EndUnitReferral(@Size(max = 4_000) String text) {
  @Override
  public String toString() {
    return "EndUnitReferral[masked]";
  }
}
