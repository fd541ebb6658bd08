package dk.samspor.referral.certificate;

import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.parties.Practice;
import dk.samspor.platform.paper.Press;
import dk.samspor.platform.paper.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the letters to the citizen, LÆ 262 and the invitation, with the names people know: the practice's and the municipality's. */
@ApplicationScoped
class CitizenNotices {

  private static final Locale DANISH = Locale.forLanguageTag("da");
  private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);

  private final CitizenCards cards;
  private final Parties parties;
  private final Press press;

  CitizenNotices(CitizenCards cards, Parties parties, Press press) {
    this.cards = cards;
    this.parties = parties;
    this.press = press;
  }

  /** As it is put into the envelope, or into the citizen's digital post: everybody can read it. */
  byte[] printed(Certificate certificate) {
    CitizenNotice notice = of(certificate);
    String form = notice.form() == Form.LAE_262 ? "Besked om lægeattest (LÆ 262)" : "Indkaldelse til undersøgelse";
    var letter = new NoticeLetter(form, parties.municipality(certificate.homeMunicipality()).name(),
        notice.date() == null ? null : IN_WORDS.format(notice.date()), notice.lines());
    return press.print(new Sheet(DANISH, form, "Brev til borgeren om en lægeattest", letter.render()));
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
