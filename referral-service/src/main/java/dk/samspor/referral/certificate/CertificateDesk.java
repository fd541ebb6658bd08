package dk.samspor.referral.certificate;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.identity.Citizen;
import dk.samspor.platform.identity.CitizenCard;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.identity.Cpr;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Violation;
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
    return certificates.open(new Certificate(citizen(command, requester, today), requester.code(), command,
        today, due.of(requester.code(), today, command.consultation())));
  }

  private CitizenId citizen(RequestCertificate command, Authority requester, LocalDate today) {
    AboutCitizen about = command.citizen();
    if (about.citizenId() != null && about.cpr() == null) {
      return own(about.citizenId(), requester);
    }
    if (about.citizenId() != null || about.cpr() == null || about.name() == null || about.name().isBlank()) {
      throw ReferralCode.CITIZEN_REQUIRED.refuse();
    }
    requireBorn(about.cpr(), today);
    // whom and which doctor a hospital told us about is not a question's to rewrite
    return cards.search(about.cpr())
        .orElseGet(() -> cards.register(Citizen.of(about.cpr(), about.name()).withPractice(command.practice())));
  }

  /** An id opens a name and a CPR number: only for who has a case about that citizen already. */
  private CitizenId own(CitizenId asked, Authority requester) {
    return cards.find(asked).map(CitizenCard::id)
        .filter(citizen -> certificates.isOnDeskOf(requester, citizen))
        .orElseThrow(() -> ReferralCode.CITIZEN_UNKNOWN.refuse());
  }

  private static void requireBorn(Cpr cpr, LocalDate today) {
    if (cpr.birthDate().isAfter(today)) {
      throw PlatformCode.INVALID_REQUEST.refuse(Violation.of("citizen.cpr", ReferralCode.BIRTH_DATE_IN_FUTURE));
    }
  }
}
