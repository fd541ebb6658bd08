package dk.samspor.meeting.teamcase;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The conclusion has been sent to the citizen in writing.
 *
 * @param sentOn legal date, from the decision to today
 * @param coordinatingCaseWorker whom the citizen can turn to from now on [D 7]; absent for whoever coordinates the case
 * @param followUpOn when the interventions are looked at, today or later; may be absent
 */
public record ConcludeTeamCase(@NotNull LocalDate sentOn, @Size(max = 200) String coordinatingCaseWorker,
    LocalDate followUpOn) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "ConcludeTeamCase[" + sentOn + "]";
  }
}
