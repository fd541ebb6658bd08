package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.submission.ScreeningAnswer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The health coordinator's answer with the screening note. */
public record ScreenTeamCase(@NotNull ScreeningAnswer outcome, @Size(max = 20_000) String note) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "ScreenTeamCase[" + outcome + "]";
  }
}
