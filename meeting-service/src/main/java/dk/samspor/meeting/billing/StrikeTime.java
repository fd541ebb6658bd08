package dk.samspor.meeting.billing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Registered time was a mistake. */
public record StrikeTime(@NotBlank @Size(max = 4000) String because) {

  /** Says nothing of why. */
  @Override public String toString() {
    return "StrikeTime[]";
  }
}
