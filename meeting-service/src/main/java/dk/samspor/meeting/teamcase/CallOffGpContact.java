package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The coordinator is not to talk with the doctor after all.
 *
 * @param because why not: the citizen has barred it, or it has been settled another way
 */
public record CallOffGpContact(@NotBlank @Size(max = 4000) String because) {

  /** Says nothing of why. */
  @Override public String toString() {
    return "CallOffGpContact[]";
  }
}
