package dk.samspor.referral.certificate;

import dk.samspor.platform.identity.CitizenCard;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.referral.certificate.CertificateView.CitizenView;
import dk.samspor.referral.certificate.CertificateView.DeliveryView;
import dk.samspor.referral.certificate.CertificateView.ExchangeView;
import dk.samspor.referral.certificate.CertificateView.HintsView;
import dk.samspor.referral.certificate.CertificateView.InvitationView;
import dk.samspor.referral.certificate.CertificateView.RemindersView;
import dk.samspor.referral.certificate.CertificateView.SituationView;
import dk.samspor.referral.certificate.quality.CertificateTexts;
import dk.samspor.referral.certificate.quality.QualityHint;
import dk.samspor.referral.certificate.quality.QualityHints;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What of a certificate is shown. */
@ApplicationScoped
class CertificateViews {

  private final CitizenCards cards;

  CertificateViews(CitizenCards cards) {
    this.cards = cards;
  }

  CertificateView whole(Certificate certificate) {
    Request request = certificate.request();
    Timetable timetable = certificate.timetable();
    return new CertificateView(certificate.id(), certificate.status(), actions(certificate), request.form(), request.asksFor(),
        request.teamCase(), certificate.homeMunicipality(), request.practice(), request.clinicalRegion(), citizen(certificate),
        request.requestedDate(), timetable.consultation(), timetable.due(), request.question(), situation(request),
        request.caseWorkerView(), request.citizenView(), information(certificate), invitation(certificate),
        new RemindersView(certificate.reminders().number(), certificate.reminders().remindedOn()),
        certificate.reminders().overdueSince(), delivery(certificate), certificate.notDeliverableReason(),
        certificate.newPractice(), hints(certificate),
        certificate.sending().map(sent -> new CertificateView.SendingView(sent.channel(), sent.status(), sent.on())).orElse(null));
  }

  CertificateLine line(Certificate certificate) {
    Request request = certificate.request();
    return new CertificateLine(certificate.id(), certificate.status(), actions(certificate), request.form(), request.asksFor(),
        request.teamCase(), certificate.homeMunicipality(), request.practice(), request.clinicalRegion(), request.requestedDate(),
        certificate.timetable().due(), certificate.reminders().overdueSince(), certificate.reminders().number(),
        certificate.delivery().map(Delivery::deliveredDate).orElse(null));
  }

  /** Without what only the calendar does, and without a second passing of the same deadline. */
  private static Set<Certificate.Act> actions(Certificate certificate) {
    Set<Certificate.Act> actions = EnumSet.noneOf(Certificate.Act.class);
    actions.addAll(certificate.allowedActions());
    actions.remove(Certificate.Act.PASS_DEADLINE);
    return actions;
  }

  private CitizenView citizen(Certificate certificate) {
    CitizenCard card = cards.find(certificate.citizen()).orElseThrow();
    return new CitizenView(certificate.citizen().value(), card.name(), card.cpr().digits());
  }

  private static SituationView situation(Request request) {
    return new SituationView(request.background(), request.socialSituation(), request.healthSituation(), request.employmentSituation());
  }

  private static ExchangeView information(Certificate certificate) {
    return certificate.exchange()
        .map(asked -> new ExchangeView(asked.askedOn(), asked.asked(), asked.givenOn(), asked.given())).orElse(null);
  }

  private static InvitationView invitation(Certificate certificate) {
    Invitation made = certificate.invitation();
    return made.planned() == null && made.appointment() == null ? null
        : new InvitationView(made.planned(), made.caseWorkerToldOn(), made.appointment(), made.invitedOn());
  }

  private static DeliveryView delivery(Certificate certificate) {
    return certificate.delivery().map(made -> new DeliveryView(made.deliveredDate(), made.assessment(),
        made.citizenView(), made.resources(), new DeliverCertificate.DocumentReference(made.document(), made.pages()),
        made.madeBy(), made.serviceItem(), made.price(), made.copiedTo())).orElse(null);
  }

  private static HintsView hints(Certificate certificate) {
    List<QualityHint> delivered = certificate.delivery()
        .map(made -> QualityHints.of(new CertificateTexts(made.assessment(), made.citizenView(), made.resources()))).orElse(List.of());
    return new HintsView(QualityHints.of(certificate.request().texts()), delivered);
  }
}
