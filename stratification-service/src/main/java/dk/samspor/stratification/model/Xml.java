package dk.samspor.stratification.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An XML element as a model file is read: by local names, no document types, no entities. */
record Xml(Element element) {

  static Xml parse(byte[] bytes) {
    try {
      // the JDK's own parser by name: the rules engine brings others to the class path
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null); // or the parser prints to standard error what it also throws
      return new Xml(builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement());
    } catch (SAXException | IOException | ParserConfigurationException notXml) {
      throw new InvalidModel("The model file is not XML we read: " + notXml.getMessage());
    }
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
    return first(path).orElseThrow(() -> new InvalidModel(element.getTagName() + " has no " + String.join("/", path)));
  }

  String attribute(String name) {
    return element.getAttribute(name);
  }

  String text() {
    return element.getTextContent().strip();
  }

  private List<Xml> children(String name) {
    var children = new ArrayList<Xml>();
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling())
      if (node instanceof Element child && child.getLocalName().equals(name)) children.add(new Xml(child));
    return children;
  }
}
