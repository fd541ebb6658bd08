package dk.samspor.referral.hospitalstay;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.referral.DeadlineChore;
import jakarta.inject.Singleton;

/** A discharge whose epikrise did not come in time is told of, once [R 3.3]. */
@Singleton
class EpikriseDeadlines extends DeadlineChore<HospitalStay> {

  EpikriseDeadlines(HospitalStays stays, BusinessClock clock) {
    super("epikrise-deadlines", stays, clock, stays::epikriseDueBefore, (stay, today) -> stay.passEpikriseDeadline());
  }
}
