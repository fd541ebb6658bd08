package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The municipal doctor's note, where it stands in for the coordinator's screening [D table 9: Nordjylland].
 *
 * @param doctor who wrote it
 * @param sufficient whether health is well enough described
 */
public record WriteDoctorsNote(@NotBlank @Size(max = 200) String doctor, @NotNull Boolean sufficient, @NotBlank @Size(max = 20_000) String note) {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "WriteDoctorsNote[" + sufficient + "]";
  }
}
