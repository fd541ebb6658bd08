package dk.samspor.referral.hospitalstay;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** All stays; access, version and journal are the platform's. */
@ApplicationScoped
public class HospitalStays extends Cases<HospitalStay> {

  private static final int AT_A_TIME = 100;

  HospitalStays() {
    super(HospitalStay.class);
  }

  /** For the chore: discharged, the epikrise due before that day, and not told of as overdue yet. */
  List<HospitalStay> epikriseDueBefore(LocalDate day) {
    return find("lacksEpikrise = true and epikriseDue < ?1 and epikriseOverdueSince is null order by epikriseDue", day).page(0, AT_A_TIME).list();
  }
}
