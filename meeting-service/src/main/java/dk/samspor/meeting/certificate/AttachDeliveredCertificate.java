package dk.samspor.meeting.certificate;

import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.preparation.DocumentType;
import dk.samspor.meeting.teamcase.CaseFile;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A certificate has come: it is attached to the team case it was asked for, and the checklist has it. Where its letter has a fingerprint,
 * it is known at once whether the case has the same content already.
 */
@ApplicationScoped
class AttachDeliveredCertificate implements LetterHandler {
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-fA-F]{64}");

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

  /**
   * What this service needs of the fact; a certificate asked for without a team case is nobody's business here.
   *
   * @param sha256 fingerprint of the document as its owner gives it out, in hexadecimal; not in every letter
   */
  record Delivered(String form, UUID teamCase, LocalDate deliveredDate, UUID document, int pages, String sha256) {
    CaseDocument asDocument(UUID request) {
      return CaseDocument.elsewhere(document, DocumentType.ofForm(form), pages, deliveredDate, request).fingerprinted(fingerprint());
    }

    /** What is none says nothing: then the content does, when it is read. */
    private String fingerprint() {
      return sha256 != null && FINGERPRINT.matcher(sha256).matches() ? sha256.toLowerCase(Locale.ROOT) : null;
    }
  }
}
