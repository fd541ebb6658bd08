package dk.samspor.referral.unit;

import java.util.List;
import java.util.UUID;

/**
 * Where somebody would wait a shorter time.
 *
 * @param here the department that has the referral; null where it takes such ones no longer
 * @param afterDays proposals are made where the wait here is estimated longer than that (agreement)
 * @param proposals the shortest wait first; empty where the wait here is not too long, or nobody's is shorter
 */
public record ReferOnProposals(UUID referral, UnitOverview here, int afterDays, List<UnitOverview> proposals) {
  @Override
  public String toString() {
    return "ReferOnProposals[" + referral + "]";
  }
}
