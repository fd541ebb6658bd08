package dk.samspor.meeting.othermeeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who does what, by when. */
public record ActionPoint(@NotBlank @Size(max = 4000) String what, @NotNull Side who, LocalDate by) {

  /** Says nothing of what is to be done. */
  @Override public String toString() {
    return "ActionPoint[" + who + "]";
  }
}
