package dk.samspor.referral.certificate;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.certificate.DeliverCertificate.DocumentReference;
import dk.samspor.referral.document.DocumentView;
import dk.samspor.referral.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The document a certificate stands in: a PDF that who delivers it has put on this very certificate, with as many pages as
 * is said. That it is a PDF was seen from its bytes when it was stored [D 8].
 */
@ApplicationScoped
class DeliveredDocument {

  private static final String FIELD = "document.id";

  private final Documents documents;
  private final OwnDesks ownDesks;

  DeliveredDocument(Documents documents, OwnDesks ownDesks) {
    this.documents = documents;
    this.ownDesks = ownDesks;
  }

  /** SHA-256 of the document, in hexadecimal; refused where it is not what is said of it. */
  String checksum(DocumentReference named, Certificate certificate) {
    DocumentView kept = documents.on(certificate.id(), named.id())
        .orElseThrow(() -> refusal(ReferralCode.DOCUMENT_NOT_ON_CERTIFICATE));
    if (!ownDesks.authorities().contains(kept.from())) {
      throw refusal(ReferralCode.DOCUMENT_OF_ANOTHER_PARTY);
    }
    if (kept.pages() != named.pages()) {
      throw ReferralCode.PAGES_DIFFER.refuse(kept.pages());
    }
    return kept.sha256();
  }

  private static RuntimeException refusal(ReferralCode code) {
    return code.refuse(Violation.of(FIELD, code));
  }
}
