package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Agrees that the coordinator talks with the citizen's doctor.
 *
 * @param due by when, today or later
 * @param about further examination or treatment, or the conflict it is about
 */
public record AgreeGpContact(@NotNull LocalDate due, @NotBlank @Size(max = 4000) String about) {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "AgreeGpContact[]";
  }
}
