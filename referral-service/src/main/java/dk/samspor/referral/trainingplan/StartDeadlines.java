package dk.samspor.referral.trainingplan;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.schedule.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A start deadline the ward set for the citizen's health, and nothing offered: told once when it has passed [M "varsling"]. */
@ApplicationScoped
class StartDeadlines implements Chore {

  private final TrainingPlans plans;
  private final BusinessClock clock;

  StartDeadlines(TrainingPlans plans, BusinessClock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "start-deadlines";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public int doSome() {
    LocalDate today = clock.today();
    List<TrainingPlan> passed = plans.withDeadlineBefore(today);
    passed.forEach(one -> plans.changeByLetter(one.id(), TrainingPlan::passStartDeadline));
    return passed.size();
  }
}
