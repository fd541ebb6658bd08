package dk.samspor.stratification.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An XML element as a model file is read: by local names, no document types, no entities, no depths. */
record Xml(Element element) {

  private static final int LARGEST = 512 * 1024;
  private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

  static Xml parse(byte[] bytes) {
    if (bytes.length > LARGEST) throw new InvalidModel("Filen er over 512 KB.", "The file is larger than 512 KB.");
    try {
      return new Xml(parser().parse(new ByteArrayInputStream(bytes)).getDocumentElement());
    } catch (SAXException | IOException notXml) {
      throw new InvalidModel("Filen er ikke XML, som vi læser: " + notXml.getMessage(), "The file is not XML we read: " + notXml.getMessage());
    } catch (ParserConfigurationException everyJdkCanThis) {
      throw new IllegalStateException(everyJdkCanThis);
    }
  }

  private static DocumentBuilder parser() throws ParserConfigurationException {
    // the JDK's own parser by name: the rules engine brings others to the class path
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute(LIMIT + "maxElementDepth", "40"); // whoever walks the tree needs no deep stack
    factory.setAttribute(LIMIT + "elementAttributeLimit", "40");
    factory.setXIncludeAware(false);
    var parser = factory.newDocumentBuilder();
    parser.setErrorHandler(null); // or the parser prints to standard error what it also throws
    return parser;
  }

  List<Xml> all(String... path) {
    var found = List.of(this);
    for (var name : path) found = found.stream().flatMap(xml -> xml.children(name).stream()).toList();
    return found;
  }

  Optional<Xml> first(String... path) {
    return all(path).stream().findFirst();
  }

  Xml one(String... path) {
    return first(path).orElseThrow(() -> missing(String.join("/", path)));
  }

  String attribute(String name) {
    return element.getAttribute(name);
  }

  String required(String name) {
    if (attribute(name).isBlank()) throw missing("@" + name);
    return attribute(name);
  }

  String text() {
    return element.getTextContent().strip();
  }

  String name() {
    return element.getLocalName();
  }

  /** By local name, whatever their namespace: one that only looks foreign must not pass. */
  Map<String, String> attributes() {
    var attributes = new HashMap<String, String>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      var attribute = element.getAttributes().item(i);
      attributes.put(attribute.getLocalName(), attribute.getNodeValue());
    }
    return attributes;
  }

  List<Xml> children() {
    var children = new ArrayList<Xml>();
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling())
      if (node instanceof Element child) children.add(new Xml(child));
    return children;
  }

  private List<Xml> children(String name) {
    return children().stream().filter(child -> child.name().equals(name)).toList();
  }

  private InvalidModel missing(String what) {
    return new InvalidModel(element.getTagName() + " mangler " + what + ".", element.getTagName() + " has no " + what + ".");
  }
}
