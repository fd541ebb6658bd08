package dk.samspor.referral.hospitalstay;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.cases.Cases;
import dk.samspor.platform.cases.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

  /** The department's own stay of that contact. */
  Optional<HospitalStay> ofContact(Authority sender, String contactId) {
    return sharing(Filter.eq("sender", sender.value()), Filter.eq("contactId", contactId)).stream().findFirst();
  }
}
