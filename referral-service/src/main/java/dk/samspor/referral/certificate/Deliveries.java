package dk.samspor.referral.certificate;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.NotInFuture;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.certificate.DeliverCertificate.DocumentReference;
import dk.samspor.referral.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What a delivery or an invitation needs to know from outside the certificate: the day, the agreement, the document. */
@ApplicationScoped
class Deliveries {

  private final Agreements agreements;
  private final ClinicalPrice price;
  private final Documents documents;
  private final BusinessClock clock;

  Deliveries(Agreements agreements, ClinicalPrice price, Documents documents, BusinessClock clock) {
    this.agreements = agreements;
    this.price = price;
    this.documents = documents;
    this.clock = clock;
  }

  void deliver(Certificate certificate, DeliverCertificate command) {
    requireNotLaterThanToday(command.deliveredDate());
    requirePages(certificate, command.document());
    certificate.deliver(command);
  }

  void deliver(Certificate certificate, DeliverClinicalCertificate command) {
    requireNotLaterThanToday(command.deliveredDate());
    requirePages(certificate, command.document());
    boolean copy = agreements.on(command.deliveredDate(), certificate.homeMunicipality()).clinicalCertificateCopyToGp();
    certificate.deliver(command, price.of(command, certificate), copy ? certificate.request().practice() : null);
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

  private void requirePages(Certificate certificate, DocumentReference reference) {
    documents.pagesOf(reference.id(), certificate.id()).filter(pages -> pages != reference.pages()).ifPresent(pages -> {
      throw ReferralCode.PAGES_DIFFER.refuse(pages);
    });
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
