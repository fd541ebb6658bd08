package dk.samspor.referral.certificate;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** All certificates; access, version and journal are the platform's. */
@ApplicationScoped
public class Certificates extends Cases<Certificate> {

  private static final int AT_A_TIME = 100;

  Certificates() {
    super(Certificate.class);
  }

  /** For the chores: awaited, whoever's they are, the most urgent first. */
  List<Certificate> awaitedAndDueBy(LocalDate day) {
    return list("status in ('REQUESTED', 'INVITED') and timetable.due <= ?1 order by timetable.due", day);
  }

  /** For the chores: awaited in vain, and not told of as overdue yet. */
  List<Certificate> passedBefore(LocalDate day) {
    return find("status in ('REQUESTED', 'INVITED') and timetable.due < ?1 and reminders.overdueSince is null order by timetable.due", day)
        .page(0, AT_A_TIME).list();
  }
}
