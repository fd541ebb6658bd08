package dk.samspor.stratification.needs;

import dk.samspor.stratification.library.ModelUsed;
import dk.samspor.stratification.model.Answers;
import dk.samspor.stratification.model.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * One screening.
 *
 * @param outcome code of the need, or null where no rule applied
 * @param onTime  not after the day it was due; null where it was not awaited
 */
public record Screening(Moment moment, LocalDate on, String by, ModelUsed model, Answers inputs, String outcome, List<Reason> reasons, Boolean onTime) {

  /** Without what is known of the citizen. */
  @Override
  public String toString() {
    return "Screening[" + moment + ", " + on + "]";
  }
}
