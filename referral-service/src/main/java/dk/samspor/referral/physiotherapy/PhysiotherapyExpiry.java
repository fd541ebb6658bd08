package dk.samspor.referral.physiotherapy;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.schedule.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** A referral nobody renewed expires the day after its last one [S]. */
@ApplicationScoped
class PhysiotherapyExpiry implements Chore {

  private final PhysiotherapyReferrals referrals;
  private final BusinessClock clock;

  PhysiotherapyExpiry(PhysiotherapyReferrals referrals, BusinessClock clock) {
    this.referrals = referrals;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "physiotherapy-expiry";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public int doSome() {
    List<PhysiotherapyReferral> ended = referrals.endedBefore(clock.today());
    ended.forEach(one -> referrals.changeByLetter(one.id(), PhysiotherapyReferral::expire));
    return ended.size();
  }
}
