package dk.samspor.meeting.certificate;

import dk.samspor.meeting.preparation.AwaitedCertificate;
import dk.samspor.meeting.teamcase.CaseFile;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A certificate has been asked for: the team case shows that it is awaited, and until when. */
@ApplicationScoped
class AwaitRequestedCertificate implements LetterHandler {
  private final CaseFile file;

  AwaitRequestedCertificate(CaseFile file) {
    this.file = file;
  }

  @Override public Set<String> types() {
    return Set.of("dk.samspor.referral.CertificateRequested.v1");
  }

  @Override public void handle(Letter letter) {
    var certificate = letter.data(Requested.class);
    if (certificate.teamCase() != null) {
      file.await(certificate.teamCase(), letter, AwaitedCertificate.asked(letter.caseId(), certificate.expected(), certificate.due()));
    }
  }

  /**
   * What this service needs of the fact.
   *
   * @param form the form the request is made with, LÆ 261
   * @param asksFor the form that is to come, LÆ 265; absent where the request names it itself
   */
  record Requested(String form, String asksFor, LocalDate due, UUID teamCase) {
    String expected() {
      return asksFor == null ? form : asksFor;
    }
  }
}
