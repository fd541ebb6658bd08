package dk.samspor.meeting.certificate;

import dk.samspor.meeting.teamcase.CaseFile;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The doctor has booked the citizen, or has had an answer: the certificate is due on another day, and the case's proposed days follow. */
@ApplicationScoped
class ExpectMovedCertificate implements LetterHandler {
  private final CaseFile file;

  ExpectMovedCertificate(CaseFile file) {
    this.file = file;
  }

  @Override public Set<String> types() {
    return Set.of("dk.samspor.referral.CertificateDueMoved.v1");
  }

  @Override public void handle(Letter letter) {
    var certificate = letter.data(Moved.class);
    if (certificate.teamCase() != null) {
      file.expect(certificate.teamCase(), letter, certificate.due(), certificate.consultation());
    }
  }

  /** What this service needs of the fact. */
  record Moved(UUID teamCase, LocalDate consultation, LocalDate due) {}
}
