package dk.samspor.meeting.certificate;

import dk.samspor.meeting.teamcase.CaseFile;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** The doctor cannot write the certificate, or nobody wants it any more: the case does not wait for it. */
@ApplicationScoped
class ForgetHopelessCertificate implements LetterHandler {
  private final CaseFile file;

  ForgetHopelessCertificate(CaseFile file) {
    this.file = file;
  }

  @Override public Set<String> types() {
    return Set.of("dk.samspor.referral.CertificateNotDeliverable.v1", "dk.samspor.referral.CertificateCancelled.v1");
  }

  @Override public void handle(Letter letter) {
    var certificate = letter.data(Hopeless.class);
    if (certificate.teamCase() != null) {
      file.stopAwaiting(certificate.teamCase(), letter);
    }
  }

  /** What this service needs of the facts. */
  record Hopeless(UUID teamCase) {}
}
