package dk.samspor.referral.ggop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the fields of the form as a G-GOP letter: UTF-8, each element of its own version. */
final class FormWriter {

  private static final String OLD_PREFIX = "mm100";

  /** Breaks, bold and the like belong to the old version wherever they stand. */
  private static final FormField.Version OF_FORMATS = FormField.Version.OLD;

  private final XMLStreamWriter xml;

  private FormWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static byte[] write(ObjectNode fields) {
    var bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      new FormWriter(xml).document(fields);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("a letter cannot be written", impossible);
    }
    return bytes.toByteArray();
  }

  private void document(ObjectNode fields) throws XMLStreamException {
    FormField root = GgopForm.MESSAGE;
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("", root.name(), FormField.Version.NEW.namespace());
    xml.writeDefaultNamespace(FormField.Version.NEW.namespace());
    xml.writeNamespace(OLD_PREFIX, FormField.Version.OLD.namespace());
    group(root.fields(), fields);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void group(List<FormField> form, JsonNode filled) throws XMLStreamException {
    for (FormField field : form) {
      JsonNode value = filled.get(field.name());
      if (value != null && field.many()) {
        for (JsonNode one : value) {
          element(field, one);
        }
      } else if (value != null) {
        element(field, value);
      }
    }
  }

  private void element(FormField field, JsonNode value) throws XMLStreamException {
    start(field.name(), field.version());
    if (!field.holdsText()) {
      group(field.fields(), value);
    } else if (field.formatted()) {
      pieces(value);
    } else {
      words(value.asText());
    }
    xml.writeEndElement();
  }

  private void pieces(JsonNode pieces) throws XMLStreamException {
    for (JsonNode piece : pieces) {
      if (piece.isTextual()) {
        words(piece.asText());
      } else {
        Map.Entry<String, JsonNode> format = piece.properties().iterator().next();
        start(format.getKey(), OF_FORMATS);
        pieces(format.getValue());
        xml.writeEndElement();
      }
    }
  }

  private void start(String name, FormField.Version version) throws XMLStreamException {
    boolean old = version == FormField.Version.OLD;
    xml.writeStartElement(old ? OLD_PREFIX : "", name, version.namespace());
  }

  /** JSON texts may hold marks that no XML document can: a reader misses nothing in a form feed. */
  private void words(String text) throws XMLStreamException {
    xml.writeCharacters(text.codePoints().filter(FormWriter::isAllowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
  }

  private static boolean isAllowed(int mark) {
    return mark == '\t' || mark == '\n' || mark == '\r' || mark >= 0x20 && mark <= 0xD7FF || mark >= 0xE000 && mark <= 0xFFFD
        || mark >= 0x10000;
  }
}
