package dk.samspor.referral.trainingplan;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.referral.DeadlineChore;
import jakarta.inject.Singleton;

/** The agreed days after the discharge are over and nothing was offered: the citizen may choose a private provider, told once [D 1]. */
@Singleton
class FreeChoiceArises extends DeadlineChore<TrainingPlan> {

  FreeChoiceArises(TrainingPlans plans, BusinessClock clock) {
    super("free-choice", plans, clock, plans::toBeOfferedBefore, TrainingPlan::freeChoiceIfArisen);
  }
}
