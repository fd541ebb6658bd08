package dk.samspor.referral.ggop;

import static dk.samspor.referral.ReferralCode.XML_DOCTYPE_REFUSED;
import static dk.samspor.referral.ReferralCode.XML_MALFORMED;
import static dk.samspor.referral.ReferralCode.XML_TOO_COMPLEX;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML from outside into a small tree. A DOCTYPE is refused before anything in it is used, so neither external
 * entities nor entity expansion exist; depth, elements and text are bounded, and nothing is ever fetched.
 */
final class SafeXml {

  static final int DEPTH = 40;
  static final int ELEMENTS = 20_000;
  static final int CHARACTERS = 2_000_000;

  /** The JDK's own parser: a library on the class path must not change what is refused here. */
  private static final XMLInputFactory FACTORY = hardened();

  private final Deque<XmlNode> open = new ArrayDeque<>();
  private XmlNode root;
  private int elements;
  private int characters;

  private SafeXml() {}

  /** The document's root element, or a refusal: malformed, DOCTYPE, too complex, encoding. */
  static XmlNode read(byte[] bytes) {
    return new SafeXml().document(XmlLetter.decode(bytes));
  }

  private static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("nothing is fetched");
    });
    return factory;
  }

  private XmlNode document(String text) {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        take(reader.next(), reader);
      }
    } catch (XMLStreamException broken) {
      throw XML_MALFORMED.refuse(); // the parser's own words may quote the letter: they stay here
    }
    if (root == null) {
      throw XML_MALFORMED.refuse();
    }
    return root;
  }

  private void take(int event, XMLStreamReader reader) {
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
          throw XML_DOCTYPE_REFUSED.refuse();
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> open.pop();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(reader.getText());
      default -> { } // comments and processing instructions say nothing to us
    }
  }

  private void start(XMLStreamReader reader) {
    if (++elements > ELEMENTS || open.size() >= DEPTH) {
      throw XML_TOO_COMPLEX.refuse();
    }
    XmlNode node = new XmlNode(reader.getLocalName(), String.valueOf(reader.getNamespaceURI()), new ArrayList<>());
    if (open.isEmpty()) {
      root = node;
    } else {
      open.peek().content().add(node);
    }
    open.push(node);
  }

  private void text(String text) {
    characters += text.length();
    if (characters > CHARACTERS) {
      throw XML_TOO_COMPLEX.refuse();
    }
    if (!open.isEmpty()) {
      open.peek().content().add(text);
    }
  }
}
