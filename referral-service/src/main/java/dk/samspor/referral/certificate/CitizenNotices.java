package dk.samspor.referral.certificate;

import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.parties.Practice;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes the letters to the citizen, LÆ 262 and the invitation, with the names people know: the practice's and the municipality's. */
@ApplicationScoped
class CitizenNotices {

  private final CitizenCards cards;
  private final Parties parties;

  CitizenNotices(CitizenCards cards, Parties parties) {
    this.cards = cards;
    this.parties = parties;
  }

  CitizenNotice of(Certificate certificate) {
    String citizen = cards.find(certificate.citizen()).orElseThrow().name();
    String municipality = parties.municipality(certificate.homeMunicipality()).name();
    Request request = certificate.request();
    if (request.asksClinicalFunction()) {
      return CitizenNotice.invitation(certificate, citizen, parties.region(request.clinicalRegion()).name(), municipality);
    }
    return CitizenNotice.toBook(certificate, citizen,
        parties.findPractice(request.practice()).map(Practice::name).orElse("ydernummer " + request.practice()), municipality);
  }
}
