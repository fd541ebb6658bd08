package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** Function at discharge is what the level is decided from [C bilag 2, M]. */
final class FunctionAtDischargeIsDescribed implements CompletenessCheck {

  private static final Finding FINDING = Finding.blocking("FUNCTION_AT_DISCHARGE_MISSING", "functionAtDischarge",
      "Funktionsevnen ved udskrivning er ikke beskrevet.",
      "Function at discharge is not described.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    return when(plan.functionAtDischarge() == null || !plan.functionAtDischarge().isDescribed(), FINDING);
  }
}
