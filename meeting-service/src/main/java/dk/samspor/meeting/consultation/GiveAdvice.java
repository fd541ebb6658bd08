package dk.samspor.meeting.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the coordinator advised, and whether information is to be asked for. */
public record GiveAdvice(@NotBlank @Size(max = 20_000) String advice, @NotNull InformationRequest ledTo) {

  /** Says nothing of the advice. */
  @Override public String toString() {
    return "GiveAdvice[" + ledTo + "]";
  }
}
