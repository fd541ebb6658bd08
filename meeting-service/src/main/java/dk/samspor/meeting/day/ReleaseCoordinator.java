package dk.samspor.meeting.day;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes the coordinator off a meeting day, with the reason. */
public record ReleaseCoordinator(@NotBlank @Size(max = 4000) String because) {

  /** Says nothing of why. */
  @Override public String toString() {
    return "ReleaseCoordinator[]";
  }
}
