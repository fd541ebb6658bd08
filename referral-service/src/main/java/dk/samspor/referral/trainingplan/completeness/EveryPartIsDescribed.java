package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.FunctionPart;
import dk.samspor.referral.trainingplan.content.FunctionStatement;
import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** Function is described as body function, activity and participation, not as one of them [C bilag 2]. */
final class EveryPartIsDescribed implements CompletenessCheck {

  private static final Finding FINDING = Finding.advisory("FUNCTION_PART_MISSING", "functionAtDischarge",
      "Funktionsevnen er ikke beskrevet både som kropsfunktion, aktivitet og deltagelse.",
      "Function is not described as all of body function, activity and participation.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    FunctionStatement function = plan.functionAtDischarge();
    return when(function != null && function.isDescribed()
        && function.parts().filter(FunctionPart::isDescribed).count() < 3, FINDING);
  }
}
