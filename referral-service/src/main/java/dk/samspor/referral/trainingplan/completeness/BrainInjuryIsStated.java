package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** Acquired brain injury weighs in the level; silence is not no [M]. */
final class BrainInjuryIsStated implements CompletenessCheck {

  private static final Finding FINDING = Finding.advisory("BRAIN_INJURY_NOT_STATED", "brainInjury",
      "Det fremgår ikke, om planen vedrører erhvervet hjerneskade.",
      "It is not stated whether the plan concerns acquired brain injury.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    return when(plan.brainInjury() == null, FINDING);
  }
}
