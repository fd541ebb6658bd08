package dk.samspor.stratification.needs;

import dk.samspor.stratification.model.Answers;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What another sector found of a citizen's needs.
 *
 * @param assessment referral's needs assessment that says so
 * @param areas      by the model's input; an area whose size was not told is not among them
 */
public record HeardNeeds(UUID assessment, LocalDate on, Answers areas) {

  /** Without what was found. */
  @Override
  public String toString() {
    return "HeardNeeds[" + assessment + ", " + on + "]";
  }
}
