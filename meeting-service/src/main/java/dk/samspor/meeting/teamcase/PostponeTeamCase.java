package dk.samspor.meeting.teamcase;

import java.time.LocalDate;
import java.util.List;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Takes a case off its day until something has been obtained.
 *
 * @param resumeBy by when the case is taken up again, today or later; absent, it is the agreement's days between preparation
 *     consultations from today, or the day the last awaited certificate is due if that is later
 */
public record PostponeTeamCase(@NotEmpty List<@NotNull PostponeReason> reasons, @Size(max = 4000) String note, LocalDate resumeBy) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "PostponeTeamCase[" + reasons + "]";
  }
}
