package dk.samspor.referral.certificate;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.identity.Citizen;
import dk.samspor.platform.identity.CitizenCard;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.ActingFor;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.certificate.RequestCertificate.AboutCitizen;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Where requests are made: finds the citizen and the due date. Runs inside an {@code @Access} call. */
@ApplicationScoped
class CertificateDesk {

  private final Certificates certificates;
  private final CitizenCards cards;
  private final CertificateDue due;
  private final BusinessClock clock;
  private final ActingFor actingFor;

  CertificateDesk(Certificates certificates, CitizenCards cards, CertificateDue due, BusinessClock clock, ActingFor actingFor) {
    this.certificates = certificates;
    this.cards = cards;
    this.due = due;
    this.clock = clock;
    this.actingFor = actingFor;
  }

  Certificate request(RequestCertificate command) {
    Authority requester = actingFor.one("municipality", command.requester(), ReferralCode.REQUESTER_NOT_MUNICIPALITY);
    LocalDate today = clock.today();
    return certificates.open(new Certificate(citizen(command.citizen(), command.practice()), requester.code(), command,
        today, due.of(requester.code(), today, command.consultation())));
  }

  private CitizenId citizen(AboutCitizen about, String practice) {
    if (about.citizenId() != null && about.cpr() == null) {
      return cards.find(about.citizenId()).map(CitizenCard::id).orElseThrow(() -> ReferralCode.CITIZEN_UNKNOWN.refuse());
    }
    if (about.citizenId() != null || about.cpr() == null || about.name() == null || about.name().isBlank()) {
      throw ReferralCode.CITIZEN_REQUIRED.refuse();
    }
    return cards.register(Citizen.of(about.cpr(), about.name()).withPractice(practice));
  }
}
