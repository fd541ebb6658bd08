package dk.samspor.referral.certificate;

import dk.samspor.platform.identity.CitizenCard;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.referral.certificate.CertificateView.CitizenView;
import dk.samspor.referral.certificate.CertificateView.DeliveryView;
import jakarta.enterprise.context.ApplicationScoped;

/** What of a certificate is shown. */
@ApplicationScoped
class CertificateViews {

  private final CitizenCards cards;

  CertificateViews(CitizenCards cards) {
    this.cards = cards;
  }

  CertificateView whole(Certificate certificate) {
    Request request = certificate.request();
    return new CertificateView(certificate.id(), certificate.status(), certificate.allowedActions(), request.form(),
        request.asksFor(), request.teamCase(), certificate.homeMunicipality(), request.practice(), citizen(certificate),
        request.requestedDate(), request.consultation(), certificate.due(), request.question(), request.caseWorkerView(),
        request.citizenView(), delivery(certificate), certificate.notDeliverableReason(), certificate.newPractice());
  }

  CertificateLine line(Certificate certificate) {
    Request request = certificate.request();
    return new CertificateLine(certificate.id(), certificate.status(), certificate.allowedActions(), request.form(),
        request.asksFor(), request.teamCase(), certificate.homeMunicipality(), request.practice(),
        request.requestedDate(), certificate.due(), certificate.delivery().map(Delivery::deliveredDate).orElse(null));
  }

  private CitizenView citizen(Certificate certificate) {
    CitizenCard card = cards.find(certificate.citizen()).orElseThrow();
    return new CitizenView(certificate.citizen().value(), card.name(), card.cpr().digits());
  }

  private static DeliveryView delivery(Certificate certificate) {
    return certificate.delivery().map(made -> new DeliveryView(made.deliveredDate(), made.assessment(),
        made.citizenView(), made.resources(), new DeliverCertificate.DocumentReference(made.document(), made.pages())))
        .orElse(null);
  }
}
