package dk.samspor.meeting.teamcase;

import java.util.List;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Takes a case off its day until something has been obtained. */
public record PostponeTeamCase(@NotEmpty List<@NotNull PostponeReason> reasons, @Size(max = 4000) String note) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "PostponeTeamCase[" + reasons + "]";
  }
}
