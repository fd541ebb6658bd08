package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks the coordinator for advice in a running case.
 *
 * @param consentToDoctor whether the citizen has agreed that the doctor is talked with
 */
public record AskAdvice(@NotBlank @Size(max = 4000) String question, boolean consentToDoctor) {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "AskAdvice[]";
  }
}
