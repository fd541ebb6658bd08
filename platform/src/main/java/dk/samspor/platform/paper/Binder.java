package dk.samspor.platform.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Binds several PDFs into one, with a table of contents, a bookmark for each and page numbers through the whole. */
public final class Binder {

  private static final float NUMBER_SIZE = 9;
  private static final float NUMBER_ABOVE_EDGE = 14;

  private final Press press;

  public Binder(Press press) {
    this.press = press;
  }

  /** @param pdf readable, see {@link PdfFile} */
  public record Part(String title, byte[] pdf) {
    @Override
    public String toString() {
      return "Part[masked]";
    }
  }

  private record Entry(String title, int page) {}

  /**
   * The parts in their order behind the table of contents.
   *
   * @param cover of what is bound: its title and description; its body stands above the table of contents
   */
  public byte[] bind(Sheet cover, List<Part> parts) throws PdfFile.Unreadable {
    int[] lengths = new int[parts.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = PdfFile.pagesOf(parts.get(i).pdf());
    }
    byte[] front = front(cover, parts, lengths);
    try (var whole = joined(front, parts); var bound = new ByteArrayOutputStream()) {
      bookmarks(whole, entries(PdfFile.pagesOf(front), parts, lengths));
      number(whole);
      whole.save(bound);
      return bound.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The table of contents may itself take several pages, which moves what it lists: printed until it fits. */
  private byte[] front(Sheet cover, List<Part> parts, int[] lengths) throws PdfFile.Unreadable {
    int pages = 1;
    while (true) {
      byte[] front = press.print(contents(cover, entries(pages, parts, lengths)));
      int needed = PdfFile.pagesOf(front);
      if (needed == pages) {
        return front;
      }
      pages = needed;
    }
  }

  private static List<Entry> entries(int frontPages, List<Part> parts, int[] lengths) {
    return IntStream.range(0, lengths.length).mapToObj(i ->
        new Entry(parts.get(i).title(), frontPages + 1 + IntStream.of(lengths).limit(i).sum())).toList();
  }

  private static Sheet contents(Sheet cover, List<Entry> entries) {
    boolean danish = cover.language().getLanguage().equals(Locale.of("da").getLanguage());
    var table = new StringBuilder("<h2>").append(danish ? "Indhold" : "Contents").append("</h2><table><thead><tr><th>")
        .append(danish ? "Dokument" : "Document").append("</th><th class=\"number\">").append(danish ? "Side" : "Page")
        .append("</th></tr></thead><tbody>");
    entries.forEach(entry -> table.append("<tr><td>").append(escaped(entry.title())).append("</td><td class=\"number\">")
        .append(entry.page()).append("</td></tr>"));
    return new Sheet(cover.language(), cover.title(), cover.description(), cover.body() + table.append("</tbody></table>"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static PDDocument joined(byte[] front, List<Part> parts) throws IOException {
    var joined = new ByteArrayOutputStream();
    var merger = new PDFMergerUtility();
    merger.setDestinationStream(joined);
    merger.addSource(new RandomAccessReadBuffer(front));
    parts.forEach(part -> merger.addSource(new RandomAccessReadBuffer(part.pdf())));
    merger.mergeDocuments(null);
    return Loader.loadPDF(joined.toByteArray());
  }

  private static void bookmarks(PDDocument whole, List<Entry> entries) {
    var outline = new PDDocumentOutline();
    for (Entry entry : entries) {
      var destination = new PDPageFitDestination();
      destination.setPage(whole.getPage(entry.page() - 1));
      var bookmark = new PDOutlineItem();
      bookmark.setTitle(entry.title());
      bookmark.setDestination(destination);
      outline.addLast(bookmark);
    }
    whole.getDocumentCatalog().setDocumentOutline(outline);
  }

  /** In the upper right corner: below stand the parts' own numbers. */
  private static void number(PDDocument whole) throws IOException {
    var font = new PDType1Font(FontName.HELVETICA);
    int all = whole.getNumberOfPages();
    for (int i = 0; i < all; i++) {
      PDPage page = whole.getPage(i);
      String number = (i + 1) + " / " + all;
      float width = font.getStringWidth(number) / 1000 * NUMBER_SIZE;
      try (var ink = new PDPageContentStream(whole, page, AppendMode.APPEND, true, true)) {
        ink.beginText();
        ink.setFont(font, NUMBER_SIZE);
        ink.newLineAtOffset(page.getCropBox().getUpperRightX() - width - NUMBER_ABOVE_EDGE * 2,
            page.getCropBox().getUpperRightY() - NUMBER_ABOVE_EDGE - NUMBER_SIZE);
        ink.showText(number);
        ink.endText();
      }
    }
  }
}
