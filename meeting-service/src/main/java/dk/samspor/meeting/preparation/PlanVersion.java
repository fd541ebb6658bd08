package dk.samspor.meeting.preparation;

import java.time.LocalDate;
import java.util.List;

/**
 * The preparatory plan as it once was: nothing that was written is lost when it is written anew.
 *
 * @param number from one, gapless
 * @param by who wrote it, as the token names her
 * @param changed themes in which it differs from the version before; all that are described, for the first
 */
public record PlanVersion(int number, LocalDate writtenOn, String by, List<PlanTheme> changed, PreparatoryPlan plan) {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "PlanVersion[" + number + ", " + writtenOn + "]";
  }
}
