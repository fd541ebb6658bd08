package dk.samspor.referral.trainingplan;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.List;

/**
 * What a ward sent one of the times it sent a plan.
 *
 * @param submission 1 for the first
 * @param redacted what has been taken out of it for good since
 */
public record PlanVersion(int submission, PlanContent plan, List<PlanField> redacted) {
  @Override
  public String toString() {
    return "PlanVersion[" + submission + "]";
  }
}
