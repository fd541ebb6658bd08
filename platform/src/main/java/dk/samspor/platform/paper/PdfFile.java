package dk.samspor.platform.paper;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that somebody else made. */
public final class PdfFile {

  private PdfFile() {}

  /** It is no PDF, or one that only opens with a password. */
  public static final class Unreadable extends Exception {
    private final boolean locked;

    Unreadable(boolean locked) {
      super(locked ? "the PDF is locked" : "no PDF");
      this.locked = locked;
    }

    public boolean locked() {
      return locked;
    }
  }

  /** Number of pages, from 1. */
  public static int pagesOf(byte[] file) throws Unreadable {
    try (var pdf = Loader.loadPDF(file)) {
      if (pdf.getNumberOfPages() == 0) {
        throw new Unreadable(false);
      }
      return pdf.getNumberOfPages();
    } catch (InvalidPasswordException locked) {
      throw new Unreadable(true);
    } catch (IOException | RuntimeException broken) { // the library says what it finds wrong in many ways
      throw new Unreadable(false);
    }
  }
}
