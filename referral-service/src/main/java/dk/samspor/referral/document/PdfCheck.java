package dk.samspor.referral.document;

import dk.samspor.platform.paper.PdfFile;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A document that is not what its type says, is empty, locked or too large is refused [D 8]. */
@ApplicationScoped
class PdfCheck {

  private final int megabytes;

  PdfCheck(@ConfigProperty(name = "samspor.documents.megabytes", defaultValue = "8") int megabytes) {
    this.megabytes = megabytes;
  }

  /** The number of pages of what really is a PDF. */
  int pagesOf(byte[] content) {
    if (content == null || content.length == 0) {
      throw ReferralCode.DOCUMENT_EMPTY.refuse();
    }
    if (content.length > megabytes * 1024 * 1024) {
      throw ReferralCode.DOCUMENT_TOO_LARGE.refuse(megabytes);
    }
    TrueType type = TrueType.of(content);
    if (type != TrueType.PDF) {
      throw ReferralCode.DOCUMENT_IS_NO_PDF.refuse(type);
    }
    try {
      return PdfFile.pagesOf(content);
    } catch (PdfFile.Unreadable damagedOrLocked) {
      throw ReferralCode.DOCUMENT_UNREADABLE.refuse();
    }
  }
}
