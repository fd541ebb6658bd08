package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.PlanContent;
import dk.samspor.referral.trainingplan.content.PlanType;
import java.util.Optional;

/** Stated codes let the therapist's assessment of a general plan start filled in; without them she reads the text. */
final class StratificationFactsAreStated implements CompletenessCheck {

  private static final Finding FINDING = Finding.advisory("STRATIFICATION_FACTS_MISSING", "stratification",
      "Planen angiver ikke koder til stratificering; terapeuten må læse dem ud af teksten.",
      "The plan states no codes for stratification; the therapist must read them out of the text.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    return when(plan.planType() == PlanType.GENERAL
        && (plan.stated().complications() == null || plan.stated().functionalImpairment() == null), FINDING);
  }
}
