package dk.samspor.referral.trainingplan;

import dk.samspor.referral.trainingplan.content.PlanType;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The ward's answer to another level or kind of plan than it prescribed.
 *
 * @param agreed the plan has the new level or kind from now on; else it keeps the hospital's
 * @param planType the kind of plan it is; needed only by who agrees to a question that names no kind
 */
public record AnswerLevelChange(boolean agreed, PlanType planType, @Size(max = 4_000) String text) {

  List<String> codes() {
    return List.of(agreed ? "AGREED" : "NOT_AGREED");
  }

  @Override
  public String toString() {
    return "AnswerLevelChange[" + agreed + "]";
  }
}
