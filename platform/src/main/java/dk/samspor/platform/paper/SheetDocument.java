package dk.samspor.platform.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A sheet as the whole document that is printed: head, style, and a bookmark for every {@code h2}. */
final class SheetDocument {

  private static final String STYLE = style();

  private final Document document;
  private final Element head;

  private SheetDocument(Document document) {
    this.document = document;
    this.head = (Element) document.getDocumentElement().getElementsByTagName("head").item(0);
  }

  static Document of(Sheet sheet) {
    var whole = new SheetDocument(parsed("<html><head/><body>" + sheet.body() + "</body></html>"));
    whole.document.getDocumentElement().setAttribute("lang", sheet.language().toLanguageTag());
    whole.add("title").setTextContent(sheet.title());
    whole.meta("description", sheet.description());
    whole.meta("subject", sheet.description());
    whole.add("style").setTextContent(STYLE + sheet.style());
    whole.bookmarks();
    return whole.document;
  }

  private void bookmarks() {
    var chapters = document.getElementsByTagName("h2");
    if (chapters.getLength() == 0) {
      return;
    }
    var bookmarks = add("bookmarks");
    for (int i = 0; i < chapters.getLength(); i++) {
      var chapter = (Element) chapters.item(i);
      chapter.setAttribute("id", "chapter-" + i);
      var bookmark = document.createElement("bookmark");
      bookmark.setAttribute("name", chapter.getTextContent().strip());
      bookmark.setAttribute("href", "#chapter-" + i);
      bookmarks.appendChild(bookmark);
    }
  }

  private void meta(String name, String content) {
    var meta = add("meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", content);
  }

  private Element add(String name) {
    var element = document.createElement(name);
    head.appendChild(element);
    return element;
  }

  private static Document parsed(String xhtml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null); // it would print what the sheet says
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXException notXhtml) {
      throw new IllegalArgumentException("the body of a sheet is no XHTML");
    } catch (ParserConfigurationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String style() {
    try (var file = SheetDocument.class.getResourceAsStream("/META-INF/samspor/paper.css")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
