package dk.samspor.meeting.othermeeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Cancels a meeting, with the reason. */
public record CancelOtherMeeting(@NotBlank @Size(max = 4000) String because) {

  /** Says nothing of why. */
  @Override public String toString() {
    return "CancelOtherMeeting[]";
  }
}
