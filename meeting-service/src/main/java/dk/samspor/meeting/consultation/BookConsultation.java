package dk.samspor.meeting.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Takes a slot for a case that is being prepared, with what the case worker wants to know. */
public record BookConsultation(@NotNull UUID teamCase, @NotBlank @Size(max = 4000) String question) {

  /** Says nothing of the question. */
  @Override public String toString() {
    return "BookConsultation[" + teamCase + "]";
  }
}
