package dk.samspor.meeting.certificate;

import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.preparation.DocumentType;
import dk.samspor.meeting.teamcase.CaseFile;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A certificate has come: it is attached to the team case it was asked for, and the checklist has it. */
@ApplicationScoped
class AttachDeliveredCertificate implements LetterHandler {
  private final CaseFile file;

  AttachDeliveredCertificate(CaseFile file) {
    this.file = file;
  }

  @Override public Set<String> types() {
    return Set.of("dk.samspor.referral.CertificateDelivered.v1");
  }

  @Override public void handle(Letter letter) {
    var certificate = letter.data(Delivered.class);
    if (certificate.teamCase() != null) {
      file.attach(certificate.teamCase(), letter, certificate.asDocument(letter.caseId()));
    }
  }

  /** What this service needs of the fact; a certificate asked for without a team case is nobody's business here. */
  record Delivered(String form, UUID teamCase, LocalDate deliveredDate, UUID document, int pages) {
    CaseDocument asDocument(UUID request) {
      return CaseDocument.elsewhere(document, DocumentType.ofForm(form), pages, deliveredDate, request);
    }
  }
}
