package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The health coordinator's mandatory advice in a hearing. */
public record GiveStatement(@NotBlank @Size(max = 20_000) String text) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "GiveStatement[]";
  }
}
