package dk.samspor.stratification.assessment;

import dk.samspor.platform.identity.CitizenId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an assessment begins with.
 *
 * @param byLetter     the plan's letter said what is known, and not somebody who opened it by hand
 * @param placedBefore another assessment of the plan gave it its first placement
 * @param decideBy     the last day the municipality can offer a start before the citizen may choose elsewhere; null where unknown
 */
record Opening(CitizenId citizen, String municipality, UUID trainingPlan, AcceptedPlan plan, boolean byLetter, boolean placedBefore,
    LocalDate decideBy) {

  /** Without what the plan says of the citizen. */
  @Override
  public String toString() {
    return "Opening[" + trainingPlan + ", " + municipality + "]";
  }
}
