package dk.samspor.meeting.recommendation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Where the citizen is going in one area.
 *
 * @param number given by the service and kept through corrections, as an {@link Intervention}'s is
 * @param text the goal in the citizen's and the team's words; for {@link Specificity#NONE} why none can be set yet
 */
public record Goal(@Min(1) Integer number, @NotNull LifeArea area, @Size(max = 4000) String text, @NotNull Specificity specificity)
    implements Numbered<Goal> {

  @Override public Goal as(Integer given) {
    return new Goal(given, area, text, specificity);
  }

  /** A goal that says nothing is none; where none can be set the text says why. */
  boolean isIn(LifeArea one) {
    return area == one && text != null && !text.isBlank();
  }

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "Goal[" + area + ", " + specificity + "]";
  }
}
