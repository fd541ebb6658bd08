package dk.samspor.referral.certificate;

import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.parties.Practice;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes LÆ 262 with the names people know: the practice's and the municipality's. */
@ApplicationScoped
class CitizenNotices {

  private final CitizenCards cards;
  private final Parties parties;

  CitizenNotices(CitizenCards cards, Parties parties) {
    this.cards = cards;
    this.parties = parties;
  }

  CitizenNotice of(Certificate certificate) {
    if (certificate.request().form() != Form.LAE_261) {
      throw ReferralCode.NO_CITIZEN_NOTICE.refuse();
    }
    String practice = certificate.request().practice();
    return CitizenNotice.of(certificate, cards.find(certificate.citizen()).orElseThrow().name(),
        parties.findPractice(practice).map(Practice::name).orElse("ydernummer " + practice),
        parties.municipality(certificate.homeMunicipality()).name());
  }
}
