package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Takes a document out of a case presentation that has not been sent, with the reason: the history keeps it. */
public record TakeOutDocument(@NotNull UUID document, @NotBlank @Size(max = 4000) String because) {

  /** Says nothing of why. */
  @Override public String toString() {
    return "TakeOutDocument[" + document + "]";
  }
}
