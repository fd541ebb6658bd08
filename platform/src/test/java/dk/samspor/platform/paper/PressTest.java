package dk.samspor.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressTest {

  private static final Locale DANISH = Locale.of("da");

  private final Press press = new Press();

  @Test
  void a_letter_can_be_read_by_eye_and_by_a_screen_reader() throws IOException {
    try (var pdf = Loader.loadPDF(press.print(letter("Æblegrød på åen")))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Æblegrød på åen", "Hvad nu?", "1 / 1");
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("da");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Konklusion");
      assertThat(fontsOf(pdf)).as("every font is in the file").isNotEmpty().allMatch(embedded -> embedded);
      assertThat(bookmarksOf(pdf)).containsExactly("Hvad nu?");
    }
  }

  @Test
  void a_sheet_fetches_nothing() {
    byte[] printed = press.print(sheet("<p>Se <img src=\"http://localhost:1/picture.png\" alt=\"et billede\"/></p>"));
    assertThat(printed).isNotEmpty();
  }

  @Test
  void a_template_that_makes_no_xhtml_is_found_and_its_text_is_not_repeated() {
    assertThatThrownBy(() -> press.print(sheet("<p>Hemmeligt")))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("the body of a sheet is no XHTML").hasNoCause();
  }

  @Test
  void several_are_bound_into_one_with_contents_bookmarks_and_numbers() throws Exception {
    var part = press.print(letter("Del"));
    var two = press.print(sheet("<p>første side</p><p class=\"next-page\">anden side</p>"));
    byte[] bound = new Binder(press).bind(sheet("<h1>Forelæggelse</h1>"),
        List.of(new Binder.Part("Forberedende plan", two), new Binder.Part("LÆ 265 <fra egen læge>", part)));
    try (var pdf = Loader.loadPDF(bound)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(4);
      assertThat(bookmarksOf(pdf)).containsExactly("Forberedende plan", "LÆ 265 <fra egen læge>");
      var text = new PDFTextStripper();
      text.setEndPage(1);
      assertThat(text.getText(pdf)).contains("Forelæggelse", "Forberedende plan 2", "LÆ 265 <fra egen læge> 4");
      text.setStartPage(3);
      text.setEndPage(3);
      assertThat(text.getText(pdf)).contains("anden side", "3 / 4");
    }
  }

  @Test
  void a_table_of_contents_of_many_pages_still_names_the_right_page() throws Exception {
    var one = press.print(sheet("<p>en side</p>"));
    var parts = java.util.stream.IntStream.rangeClosed(1, 120).mapToObj(i -> new Binder.Part("Bilag " + i, one)).toList();
    try (var pdf = Loader.loadPDF(new Binder(press).bind(sheet("<h1>Bilag</h1>"), parts))) {
      int contents = pdf.getNumberOfPages() - 120;
      assertThat(contents).isGreaterThan(1);
      var text = new PDFTextStripper();
      text.setEndPage(contents);
      assertThat(text.getText(pdf)).contains("Bilag 120 " + pdf.getNumberOfPages());
    }
  }

  @Test
  void what_is_no_pdf_has_no_pages() {
    assertThatThrownBy(() -> PdfFile.pagesOf("%PDF-1.7 not really".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .isInstanceOf(PdfFile.Unreadable.class);
  }

  private static Sheet letter(String text) {
    return sheet("<h1>Konklusion</h1><p>" + text + "</p><h2>Hvad nu?</h2><ul><li>Ring til os</li></ul>");
  }

  private static Sheet sheet(String body) {
    return new Sheet(DANISH, "Konklusion", "Brev til borgeren", body);
  }

  private static List<Boolean> fontsOf(PDDocument pdf) throws IOException {
    var fonts = new java.util.ArrayList<Boolean>();
    var resources = pdf.getPage(0).getResources();
    for (var name : resources.getFontNames()) {
      fonts.add(resources.getFont(name).isEmbedded());
    }
    return fonts;
  }

  private static List<String> bookmarksOf(PDDocument pdf) {
    var titles = new java.util.ArrayList<String>();
    for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      titles.add(item.getTitle());
    }
    return titles;
  }
}
