package dk.samspor.referral.trainingplan;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.referral.DeadlineChore;
import jakarta.inject.Singleton;

/** A start deadline the ward set for the citizen's health, and nothing offered: told once when it has passed [M "varsling"]. */
@Singleton
class StartDeadlines extends DeadlineChore<TrainingPlan> {

  StartDeadlines(TrainingPlans plans, BusinessClock clock) {
    super("start-deadlines", plans, clock, plans::withDeadlineBefore, (plan, today) -> plan.passStartDeadline());
  }
}
