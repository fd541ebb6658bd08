package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.preparation.CitizenPoint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One of the nine points has been gone through with the citizen [D 5.2].
 *
 * @param on legal date of the talk, today or earlier
 * @param said what was said, in short
 */
public record TalkWithCitizen(@NotNull CitizenPoint point, @NotNull LocalDate on, @NotBlank @Size(max = 4000) String said) {

  /** Says nothing of what was said. */
  @Override public String toString() {
    return "TalkWithCitizen[" + point + ", " + on + "]";
  }
}
