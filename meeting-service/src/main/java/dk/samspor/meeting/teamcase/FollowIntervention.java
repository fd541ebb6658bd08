package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.followup.Barrier;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Whether an intervention of the recommendation has begun.
 *
 * @param intervention its number in the recommendation; it keeps it through corrections
 * @param on legal date, from the decision to today
 * @param barrier why it has not begun; absent when it has
 */
public record FollowIntervention(@NotNull @Min(1) Integer intervention, @NotNull LocalDate on, Barrier barrier,
    @Size(max = 4000) String note) {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "FollowIntervention[]";
  }
}
