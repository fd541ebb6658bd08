package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.FunctionPart;
import dk.samspor.referral.trainingplan.content.FunctionStatement;
import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** Each part tells what the citizen can as well as what she cannot [C bilag 2]. */
final class ResourcesAndLimitationsAreBothNamed implements CompletenessCheck {

  private static final Finding FINDING = Finding.advisory("RESOURCES_OR_LIMITATIONS_MISSING", "functionAtDischarge",
      "Mindst én del af funktionsevnen nævner ikke både ressourcer og begrænsninger.",
      "At least one part of function does not name both resources and limitations.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    FunctionStatement function = plan.functionAtDischarge();
    return when(function != null
        && function.parts().filter(FunctionPart::isDescribed).anyMatch(part -> !part.namesBoth()), FINDING);
  }
}
