package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** A deadline in words cannot be counted or warned about; somebody must read it. */
final class DeadlineIsADate implements CompletenessCheck {

  private static final Finding FINDING = Finding.advisory("DEADLINE_NOT_A_DATE", "deadline",
      "Tidsfristen er skrevet som tekst uden en entydig dato.",
      "The start deadline is text without one clear date.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    return when(plan.deadline() != null
        && plan.deadline().date() == null && !CompletenessCheck.blank(plan.deadline().text()), FINDING);
  }
}
