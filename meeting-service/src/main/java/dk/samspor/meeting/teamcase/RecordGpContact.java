package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The coordinator has talked with the doctor.
 *
 * @param on legal date, from the agreement to today
 */
public record RecordGpContact(@NotNull LocalDate on, @NotBlank @Size(max = 4000) String outcome) {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "RecordGpContact[]";
  }
}
