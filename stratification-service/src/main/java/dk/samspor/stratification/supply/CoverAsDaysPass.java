package dk.samspor.stratification.supply;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.schedule.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * A therapist comes to qualify, or ceases to, on a day when nobody does anything: the second year is full, the fourth is over, an
 * authorisation ends, a last day is past [M]. Each is looked at once a day.
 */
@ApplicationScoped
class CoverAsDaysPass implements Chore {

  private static final int AT_A_TIME = 200;

  private final Therapists therapists;
  private final Supply supply;
  private final BusinessClock clock;

  CoverAsDaysPass(Therapists therapists, Supply supply, BusinessClock clock) {
    this.therapists = therapists;
    this.supply = supply;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "cover-as-days-pass";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public int doSome() {
    var today = clock.today();
    var some = therapists.notLookedAtOn(today, AT_A_TIME);
    some.stream().filter(one -> !one.isToldAsOf(today)).forEach(supply::timePassed);
    therapists.lookedAt(some, today);
    return some.size();
  }
}
