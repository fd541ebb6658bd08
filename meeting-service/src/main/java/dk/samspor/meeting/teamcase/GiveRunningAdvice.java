package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.followup.AdviceCategory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The coordinator's advice in a running case, as a statement in one of six categories [D 7.3]. */
public record GiveRunningAdvice(@NotNull AdviceCategory category, @NotBlank @Size(max = 20_000) String statement) {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "GiveRunningAdvice[]";
  }
}
