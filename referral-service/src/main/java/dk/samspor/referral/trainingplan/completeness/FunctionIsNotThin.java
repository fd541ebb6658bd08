package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.FunctionStatement;
import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** A word or two about function is not something a therapist can stratify from [S 1.1]. */
final class FunctionIsNotThin implements CompletenessCheck {

  /** About one short sentence for each ICF part. */
  private static final int CHARACTERS = 60;

  private static final Finding FINDING = Finding.advisory("FUNCTION_AT_DISCHARGE_THIN", "functionAtDischarge",
      "Beskrivelsen af funktionsevnen ved udskrivning er meget kort.",
      "The description of function at discharge is very short.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    FunctionStatement function = plan.functionAtDischarge();
    return when(function != null && function.isDescribed() && function.length() < CHARACTERS, FINDING);
  }
}
