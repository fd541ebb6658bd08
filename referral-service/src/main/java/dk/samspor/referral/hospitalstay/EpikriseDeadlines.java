package dk.samspor.referral.hospitalstay;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.schedule.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A discharge whose epikrise did not come in time is told of, once [R 3.3]. */
@ApplicationScoped
class EpikriseDeadlines implements Chore {

  private final HospitalStays stays;
  private final BusinessClock clock;

  EpikriseDeadlines(HospitalStays stays, BusinessClock clock) {
    this.stays = stays;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "epikrise-deadlines";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public int doSome() {
    LocalDate today = clock.today();
    List<HospitalStay> passed = stays.epikriseDueBefore(today);
    passed.forEach(one -> stays.changeByLetter(one.id(), HospitalStay::passEpikriseDeadline));
    return passed.size();
  }
}
