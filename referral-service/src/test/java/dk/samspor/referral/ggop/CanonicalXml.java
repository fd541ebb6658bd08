package dk.samspor.referral.ggop;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.TransformService;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Canonical XML (exclusive, without comments). What two systems may write differently about the same letter is made equal first:
 * prefixes, blanks between elements that hold no words, and where the sender keeps its schema.
 */
final class CanonicalXml {

  private CanonicalXml() {}

  static String of(byte[] xml) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
      tidy(document, document.getDocumentElement());
      var bytes = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
      TransformService canonical = TransformService.getInstance(CanonicalizationMethod.EXCLUSIVE, "DOM");
      canonical.init((TransformParameterSpec) null);
      var result = (OctetStreamData) canonical.transform(new OctetStreamData(new ByteArrayInputStream(bytes.toByteArray())), null);
      try (InputStream stream = result.getOctetStream()) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (Exception unreadable) {
      throw new IllegalArgumentException("no XML", unreadable);
    }
  }

  private static void tidy(Document document, Element element) {
    List<Node> children = new ArrayList<>();
    for (int i = 0; i < element.getChildNodes().getLength(); i++) {
      children.add(element.getChildNodes().item(i));
    }
    boolean holdsWords = children.stream().anyMatch(node -> node.getNodeType() == Node.TEXT_NODE && !node.getTextContent().isBlank());
    for (Node child : children) {
      if (child.getNodeType() == Node.COMMENT_NODE || child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE
          || child.getNodeType() == Node.TEXT_NODE && !holdsWords) {
        element.removeChild(child);
      } else if (child instanceof Element inner) {
        tidy(document, inner);
      }
    }
    while (element.getAttributes().getLength() > 0) { // only namespaces and the place of the schema: the format has no others
      element.removeAttributeNode((org.w3c.dom.Attr) element.getAttributes().item(0));
    }
    document.renameNode(element, element.getNamespaceURI(),
        (element.getNamespaceURI().endsWith("1.0.0") ? "mm100:" : "mm104:") + element.getLocalName());
  }
}
