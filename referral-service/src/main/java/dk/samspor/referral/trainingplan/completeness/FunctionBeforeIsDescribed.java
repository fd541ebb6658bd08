package dk.samspor.referral.trainingplan.completeness;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/**
 * Function before the event shows what training aims back to [C bilag 2].
 * G-GOP has no field for it: there it stands somewhere in the health summary, which only a reader can find.
 */
final class FunctionBeforeIsDescribed implements CompletenessCheck {

  private static final Finding MISSING = Finding.blocking("FUNCTION_BEFORE_MISSING", "functionBefore",
      "Funktionsevnen før sygdommen eller skaden er ikke beskrevet.",
      "Function before the illness or injury is not described.");
  private static final Finding NOT_SEPARATE = Finding.advisory("FUNCTION_BEFORE_NOT_SEPARATE", "functionBefore",
      "Funktionsevnen før sygdommen står ikke for sig, men kun i sammenfatningen af helbredsforhold.",
      "Function before the illness does not stand by itself, only in the health summary.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    if (plan.functionBefore() != null && plan.functionBefore().isDescribed()) {
      return Optional.empty();
    }
    return Optional.of(CompletenessCheck.blank(plan.healthSummary()) ? MISSING : NOT_SEPARATE);
  }
}
