package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.followup.GoalProgress;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How far the citizen has come towards a goal of the recommendation.
 *
 * @param goal its number in the recommendation; it keeps it through corrections
 * @param on legal date, from the decision to today
 */
public record FollowGoal(@NotNull @Min(1) Integer goal, @NotNull GoalProgress.Progress progress, @NotNull LocalDate on,
    @Size(max = 4000) String note) {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "FollowGoal[]";
  }
}
