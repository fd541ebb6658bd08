package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** A plan is a description of a need for training; without it there is nothing to allocate [C bilag 2]. */
final class NeedIsDescribed implements CompletenessCheck {

  private static final Finding FINDING = Finding.blocking("NEED_MISSING", "need",
      "Genoptræningsbehovet er ikke beskrevet.",
      "The need for training is not described.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    return when(CompletenessCheck.blank(plan.need()), FINDING);
  }
}
