package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** The seven days, and who is responsible at all, are counted from the discharge [D 1, D 5]. */
final class DischargeDateIsGiven implements CompletenessCheck {

  private static final Finding FINDING = Finding.blocking("DISCHARGE_DATE_MISSING", "dischargeDate",
      "Udskrivningsdatoen mangler.",
      "The discharge date is missing.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    return when(plan.dischargeDate() == null, FINDING);
  }
}
