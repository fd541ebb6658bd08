package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** The municipality must know what it is asked for: the type decides who trains and who pays [C bilag 2, M]. */
final class PlanTypeIsStated implements CompletenessCheck {

  private static final Finding FINDING = Finding.blocking("PLAN_TYPE_MISSING", "planType",
      "Planens type mangler (almen, specialiseret eller rehabilitering på specialiseret niveau).",
      "The type of plan is missing (general, specialised or specialised rehabilitation).");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    return when(plan.planType() == null, FINDING);
  }
}
