package dk.samspor.referral.trainingplan;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.schedule.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** The agreed days after the discharge are over and nothing was offered: the citizen may choose a private provider, told once [D 1]. */
@ApplicationScoped
class FreeChoiceArises implements Chore {

  private final TrainingPlans plans;
  private final BusinessClock clock;

  FreeChoiceArises(TrainingPlans plans, BusinessClock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "free-choice";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public int doSome() {
    LocalDate today = clock.today();
    List<TrainingPlan> late = plans.toBeOfferedBefore(today);
    late.forEach(one -> plans.changeByLetter(one.id(), plan -> plan.freeChoiceIfArisen(today)));
    return late.size();
  }
}
