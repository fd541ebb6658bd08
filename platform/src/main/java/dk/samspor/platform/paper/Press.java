package dk.samspor.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Prints letters and lists as PDF on A4 that everybody can read: tagged for screen readers (PDF/UA), with its fonts,
 * bookmarks and page numbers. It fetches nothing from anywhere.
 */
@ApplicationScoped
public class Press {

  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String FAMILY = "Samspor";

  /** @throws IllegalArgumentException when the body is no XHTML: a template's fault, never a reader's */
  public byte[] print(Sheet sheet) {
    var printed = new ByteArrayOutputStream();
    var press = new PdfRendererBuilder();
    press.useFastMode();
    press.usePdfUaAccessibility(true);
    font(press, "DejaVuSans.ttf", 400, FontStyle.NORMAL);
    font(press, "DejaVuSans-Bold.ttf", 700, FontStyle.NORMAL);
    font(press, "DejaVuSans-Oblique.ttf", 400, FontStyle.ITALIC);
    press.useExternalResourceAccessControl((uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    press.withProducer("Samspor");
    press.withW3cDocument(SheetDocument.of(sheet), null);
    press.toStream(printed);
    try {
      press.run();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return printed.toByteArray();
  }

  private static void font(PdfRendererBuilder press, String file, int weight, FontStyle style) {
    press.useFont(() -> open(file), FAMILY, weight, style, true);
  }

  private static InputStream open(String file) {
    return Press.class.getResourceAsStream(FONTS + file);
  }
}
