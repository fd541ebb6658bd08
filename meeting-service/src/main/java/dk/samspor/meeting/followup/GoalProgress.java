package dk.samspor.meeting.followup;

import dk.samspor.meeting.recommendation.LifeArea;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the citizen has come towards a goal.
 *
 * @param goal its number in the recommendation, which it keeps through corrections
 */
public record GoalProgress(int goal, LifeArea area, Progress progress, LocalDate on, String note) {

  /** How far. */
  @Schema(name = "Progress")
  public enum Progress { NOT_BEGUN, UNDER_WAY, REACHED, GIVEN_UP }

  /** Says nothing of the note. */
  @Override public String toString() {
    return "GoalProgress[" + goal + ", " + progress + "]";
  }
}
