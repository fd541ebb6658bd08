package dk.samspor.referral.hospitalstay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The hospital's discharge report to the municipality (udskrivningsrapport). */
public record SendDischargeReport(@NotBlank @Size(max = 20_000) String text) {
  @Override
  public String toString() {
    return "SendDischargeReport[masked]";
  }
}
