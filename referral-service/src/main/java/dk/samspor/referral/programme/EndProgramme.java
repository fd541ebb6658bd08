package dk.samspor.referral.programme;

import jakarta.validation.constraints.Size;

/** The sender takes it back, or the citizen says no. */
public record EndProgramme(@Size(max = 4_000) String text) {
  @Override
  public String toString() {
    return "EndProgramme[masked]";
  }
}
