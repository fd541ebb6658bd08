package dk.samspor.referral.certificate;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.schedule.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Doctors are reminded as the deadline comes near and while it is past [D 5]. */
@ApplicationScoped
class CertificateReminders implements Chore {

  private static final int AT_A_TIME = 100;

  /** The longest notice any agreement may have: what is due later is not looked at. */
  private static final int LOOK_AHEAD_DAYS = 60;

  private final Certificates certificates;
  private final Agreements agreements;
  private final BusinessClock clock;

  CertificateReminders(Certificates certificates, Agreements agreements, BusinessClock clock) {
    this.certificates = certificates;
    this.agreements = agreements;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "certificate-reminders";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public int doSome() {
    LocalDate today = clock.today();
    List<Certificate> timely = certificates.awaitedAndDueBy(today.plusDays(LOOK_AHEAD_DAYS)).stream()
        .filter(one -> one.reminders().isTimeForAnother(one.timetable().due(), today, days(one))).limit(AT_A_TIME).toList();
    timely.forEach(one -> certificates.changeByLetter(one.id(), certificate -> certificate.remind(today)));
    return timely.size();
  }

  private int days(Certificate certificate) {
    return agreements.on(certificate.request().requestedDate(), certificate.homeMunicipality()).certificateReminderDays();
  }
}
