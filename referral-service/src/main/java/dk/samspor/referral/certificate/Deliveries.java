package dk.samspor.referral.certificate;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.NotInFuture;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What a delivery or an invitation needs to know from outside the certificate: the day, the agreement, the document. */
@ApplicationScoped
class Deliveries {

  private final Agreements agreements;
  private final ClinicalPrice price;
  private final DeliveredDocument document;
  private final BusinessClock clock;

  Deliveries(Agreements agreements, ClinicalPrice price, DeliveredDocument document, BusinessClock clock) {
    this.agreements = agreements;
    this.price = price;
    this.document = document;
    this.clock = clock;
  }

  void deliver(Certificate certificate, DeliverCertificate command) {
    requireNotLaterThanToday(command.deliveredDate());
    certificate.requireDeliverable(Form.LAE_261, command.deliveredDate());
    certificate.deliver(command, document.checksum(command.document(), certificate));
  }

  void deliver(Certificate certificate, DeliverClinicalCertificate command) {
    requireNotLaterThanToday(command.deliveredDate());
    certificate.requireDeliverable(Form.LAE_271, command.deliveredDate());
    String checksum = document.checksum(command.document(), certificate);
    boolean copy = agreements.on(command.deliveredDate(), certificate.homeMunicipality()).clinicalCertificateCopyToGp();
    certificate.deliver(command, price.of(command, certificate), copy ? certificate.request().practice() : null, checksum);
  }

  void tellCaseWorker(Certificate certificate, PlanAppointment command) {
    requireAhead(command.appointment());
    certificate.tellCaseWorker(command.appointment(), clock.today());
  }

  /** The agreement on the day LÆ 271 arrived decides how long the case worker need not be asked. */
  void invite(Certificate certificate, PlanAppointment command) {
    requireAhead(command.appointment());
    int days = agreements.on(certificate.request().requestedDate(), certificate.homeMunicipality()).clinicalAppointmentNoticeDays();
    certificate.invite(command.appointment(), clock.today(), days);
  }

  private void requireAhead(LocalDate appointment) {
    if (appointment.isBefore(clock.today())) {
      throw ReferralCode.APPOINTMENT_IN_PAST.refuse(Violation.of("appointment", ReferralCode.APPOINTMENT_IN_PAST));
    }
  }

  private void requireNotLaterThanToday(LocalDate date) {
    NotInFuture.require("deliveredDate", date, clock.today());
  }
}
