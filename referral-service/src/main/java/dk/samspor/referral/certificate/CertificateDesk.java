package dk.samspor.referral.certificate;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.parties.Practice;
import dk.samspor.platform.parties.Practice.Channel;
import dk.samspor.referral.ActingFor;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.citizen.KnownCitizens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Where requests are made: finds the citizen and the due date. Runs inside an {@code @Access} call. */
@ApplicationScoped
class CertificateDesk {

  private final Certificates certificates;
  private final ClinicalAdvices advices;
  private final KnownCitizens citizens;
  private final CitizenCards cards;
  private final CertificateDue due;
  private final BusinessClock clock;
  private final ActingFor actingFor;
  private final Parties parties;

  CertificateDesk(Certificates certificates, ClinicalAdvices advices, KnownCitizens citizens, CitizenCards cards,
      CertificateDue due, BusinessClock clock, ActingFor actingFor, Parties parties) {
    this.certificates = certificates;
    this.advices = advices;
    this.citizens = citizens;
    this.cards = cards;
    this.due = due;
    this.clock = clock;
    this.actingFor = actingFor;
    this.parties = parties;
  }

  /** LÆ 261 to a practice. */
  Certificate request(RequestCertificate command) {
    Authority requester = actingFor.one("municipality", command.requester());
    LocalDate today = clock.today();
    CitizenId citizen = citizens.of(command.citizen(), requester, command.practice());
    Timetable timetable = new Timetable(command.consultation(), due.of(requester.code(), today, command.consultation()));
    return certificates.open(new Certificate(citizen, requester.code(), Request.toGp(command, today), timetable,
        Sending.queued(channelOf(command.practice()), today)));
  }

  /** A practice nobody has told us about gets a letter: that reaches everybody. */
  private Channel channelOf(String practice) {
    return parties.findPractice(practice).map(Practice::channel).orElse(Channel.LETTER);
  }

  /** LÆ 271 to the clinical function of the region that advised it. */
  Certificate request(UUID adviceId, RequestClinicalCertificate command) {
    LocalDate today = clock.today();
    ClinicalAdvice advice = advices.change(adviceId, ClinicalAdvice::request);
    String practice = requireCitizen(advice, command);
    Request request = Request.toClinicalFunction(command, advice.teamCase(), advice.region(), practice, today);
    return certificates.open(new Certificate(advice.citizen(), advice.homeMunicipality(), request,
        new Timetable(null, due.of(advice.homeMunicipality(), today, null)), null));
  }

  /** Who examines must know whom: by the request, unless this service knows. Gives the citizen's own doctor, or null. */
  private String requireCitizen(ClinicalAdvice advice, RequestClinicalCertificate command) {
    if (command.citizen() != null) {
      Authority municipality = Authority.municipality(advice.homeMunicipality());
      CitizenId named = citizens.of(command.citizen(), municipality, command.practice());
      if (!cards.find(named).map(card -> card.id().equals(advice.citizen())).orElse(false)) {
        throw ReferralCode.CITIZEN_DIFFERS.refuse();
      }
    }
    var card = cards.find(advice.citizen()).orElseThrow(() -> ReferralCode.CITIZEN_REQUIRED.refuse());
    return command.practice() != null ? command.practice() : card.practice().orElse(null);
  }
}
