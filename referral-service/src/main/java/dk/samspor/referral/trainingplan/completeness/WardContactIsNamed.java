package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** Questions need somebody to ask [C bilag 2]. */
final class WardContactIsNamed implements CompletenessCheck {

  private static final Finding FINDING = Finding.advisory("CONTACT_MISSING", "contact",
      "Der er ingen kontaktperson på afdelingen.",
      "No contact on the ward is named.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    return when(plan.contact() == null
        || (CompletenessCheck.blank(plan.contact().phone()) && CompletenessCheck.blank(plan.contact().person())), FINDING);
  }
}
