package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** The GP gets a copy of the plan [C bilag 2, R 3.3], unless the citizen does not want it. */
final class GpHasACopy implements CompletenessCheck {

  private static final Finding FINDING = Finding.advisory("GP_COPY_MISSING", "copies.practice",
      "Der er ikke angivet en praktiserende læge som kopimodtager.",
      "No GP is named to receive a copy.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    boolean deselected = plan.copies() != null && plan.copies().withoutDoctor();
    return when(plan.practice().isEmpty() && !deselected, FINDING);
  }
}
