package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** A start deadline is set for a reason of health, and the reason is part of it [M]. */
final class DeadlineHasItsReason implements CompletenessCheck {

  private static final Finding FINDING = Finding.advisory("DEADLINE_WITHOUT_REASON", "deadline.healthReason",
      "Tidsfristen har ingen helbredsmæssig begrundelse.",
      "The start deadline has no health reason.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    return when(plan.deadlineDate() != null && CompletenessCheck.blank(plan.deadline().healthReason())
        && CompletenessCheck.blank(plan.deadline().text()), FINDING);
  }
}
