package dk.samspor.meeting.othermeeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The minutes of a meeting that was held; what was written before stays readable. */
public record WriteMinutesOfMeeting(@NotBlank @Size(max = 20_000) String text) {

  /** Says nothing of what was said. */
  @Override public String toString() {
    return "WriteMinutesOfMeeting[]";
  }
}
