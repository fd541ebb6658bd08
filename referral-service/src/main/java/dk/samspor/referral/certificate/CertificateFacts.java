package dk.samspor.referral.certificate;

import dk.samspor.referral.certificate.CertificateFact.CertificateCancelled;
import dk.samspor.referral.certificate.CertificateFact.CertificateDelivered;
import dk.samspor.referral.certificate.CertificateFact.CertificateDueMoved;
import dk.samspor.referral.certificate.CertificateFact.CertificateInformationAsked;
import dk.samspor.referral.certificate.CertificateFact.CertificateNotDeliverable;
import dk.samspor.referral.certificate.CertificateFact.CertificateOverdue;
import dk.samspor.referral.certificate.CertificateFact.CertificateReminded;
import dk.samspor.referral.certificate.CertificateFact.CertificateRequested;
import dk.samspor.referral.certificate.CertificateFact.InvitationPlanned;
import java.time.LocalDate;

/** What of a certificate may be told: facts made from it as it stands. */
final class CertificateFacts {

  private CertificateFacts() {}

  static CertificateRequested requested(Certificate of) {
    Request request = of.request();
    return new CertificateRequested(request.form(), request.asksFor(), of.timetable().due(), request.teamCase(),
        request.requestedDate());
  }

  static CertificateDelivered delivered(Certificate of, String checksum) {
    Request request = of.request();
    Delivery delivery = of.delivery().orElseThrow();
    return new CertificateDelivered(request.asksFor(), request.teamCase(), request.requestedDate(), delivery.deliveredDate(),
        delivery.daysSince(request.requestedDate()), delivery.document(), delivery.pages(), delivery.madeBy(),
        delivery.serviceItem(), delivery.price(), delivery.copiedTo() != null, checksum);
  }

  static CertificateNotDeliverable notDeliverable(Certificate of) {
    return new CertificateNotDeliverable(of.request().asksFor(), of.teamCase(), of.notDeliverableReason());
  }

  static CertificateCancelled cancelled(Certificate of) {
    return new CertificateCancelled(of.request().asksFor(), of.teamCase());
  }

  static CertificateInformationAsked informationAsked(Certificate of) {
    return new CertificateInformationAsked(of.request().asksFor(), of.teamCase());
  }

  static CertificateDueMoved dueMoved(Certificate of) {
    return new CertificateDueMoved(of.request().asksFor(), of.teamCase(), of.timetable().consultation(), of.timetable().due());
  }

  static InvitationPlanned invitationPlanned(Certificate of) {
    LocalDate appointment = of.invitation().appointment();
    return new InvitationPlanned(of.teamCase(), appointment, Invitation.daysAfter(of.request().requestedDate(), appointment),
        of.invitation().isToldOf(appointment));
  }

  static CertificateReminded reminded(Certificate of) {
    return new CertificateReminded(of.request().asksFor(), of.timetable().due(), of.reminders().number());
  }

  static CertificateOverdue overdue(Certificate of) {
    return new CertificateOverdue(of.request().asksFor(), of.teamCase(), of.request().requestedDate(), of.timetable().due());
  }
}
