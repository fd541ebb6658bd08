package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Prints the citizen's conclusion and sends it by digital post.
 *
 * @param coordinatingCaseWorker whom the citizen can turn to from now on [D 7]; absent for whoever coordinates the case
 * @param contact how, as the letter prints it
 * @param whatHappensNext in plain words
 * @param followUpOn when the interventions are looked at, today or later; may be absent
 */
public record QueueConclusion(@Size(max = 200) String coordinatingCaseWorker, @NotBlank @Size(max = 400) String contact,
    @NotBlank @Size(max = 4000) String whatHappensNext, LocalDate followUpOn) {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "QueueConclusion[]";
  }
}
