package dk.samspor.referral.hospitalstay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who co-ordinates a complex discharge (udskrivningskoordinator): staff, no citizen. */
public record NameCoordinator(@NotBlank @Size(max = 200) String name, @Size(max = 50) String phone) {
  @Override
  public String toString() {
    return "NameCoordinator[masked]";
  }
}
