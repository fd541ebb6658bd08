package dk.samspor.meeting.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The slot will not be, or the case worker does not need it any more. */
public record CancelConsultation(@NotBlank @Size(max = 4000) String because) {

  /** Says nothing of why. */
  @Override public String toString() {
    return "CancelConsultation[]";
  }
}
