package dk.samspor.referral.certificate;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.schedule.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A certificate that was due yesterday is told of once as overdue [D 5]. */
@ApplicationScoped
class CertificateDeadlines implements Chore {

  private final Certificates certificates;
  private final BusinessClock clock;

  CertificateDeadlines(Certificates certificates, BusinessClock clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "certificate-deadlines";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public int doSome() {
    LocalDate today = clock.today();
    List<Certificate> passed = certificates.passedBefore(today);
    passed.forEach(one -> certificates.changeByLetter(one.id(), Certificate::passDeadline));
    return passed.size();
  }
}
