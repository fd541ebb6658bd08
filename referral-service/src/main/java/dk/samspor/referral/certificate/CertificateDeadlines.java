package dk.samspor.referral.certificate;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.referral.DeadlineChore;
import jakarta.inject.Singleton;

/** A certificate that was due yesterday is told of once as overdue [D 5]. */
@Singleton
class CertificateDeadlines extends DeadlineChore<Certificate> {

  CertificateDeadlines(Certificates certificates, BusinessClock clock) {
    super("certificate-deadlines", certificates, clock, certificates::passedBefore, (certificate, today) -> certificate.passDeadline());
  }
}
