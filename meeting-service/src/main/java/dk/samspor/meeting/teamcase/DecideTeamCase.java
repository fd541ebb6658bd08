package dk.samspor.meeting.teamcase;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the administration decided.
 *
 * @param date legal date of the decision, from the recommendation to today
 * @param deviates whether it differs from the recommendation
 * @param deviation how and why, needed exactly when it differs
 */
public record DecideTeamCase(@NotNull LocalDate date, @NotNull Boolean deviates, @Size(max = 4000) String deviation) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "DecideTeamCase[" + date + "]";
  }
}
