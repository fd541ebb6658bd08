package dk.samspor.referral.document;

import dk.samspor.referral.ReferralCode;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens a PDF to see that it can be read, and counts its pages. */
final class PdfPages {

  private PdfPages() {}

  static int of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.getNumberOfPages() == 0) {
        throw ReferralCode.DOCUMENT_EMPTY.refuse();
      }
      return document.getNumberOfPages();
    } catch (IOException damagedOrLocked) {
      throw ReferralCode.DOCUMENT_UNREADABLE.refuse();
    }
  }
}
