package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** The plan says which illness or injury it follows [C bilag 2]. */
final class DiagnosisIsGiven implements CompletenessCheck {

  private static final Finding FINDING = Finding.blocking("DIAGNOSIS_MISSING", "diagnoses",
      "Der er ingen diagnose.",
      "There is no diagnosis.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    return when(plan.diagnoses().isEmpty(), FINDING);
  }
}
