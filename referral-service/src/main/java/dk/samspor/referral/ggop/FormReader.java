package dk.samspor.referral.ggop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.referral.ggop.Departure.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes the fields out of a letter, word for word: what is written again from them is the same letter. */
final class FormReader {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final List<Departure> departures = new ArrayList<>();

  private FormReader() {}

  static FilledForm read(XmlNode root) {
    var reader = new FormReader();
    ObjectNode fields = reader.group(GgopForm.MESSAGE, root, GgopForm.MESSAGE.name());
    return new FilledForm(fields, List.copyOf(reader.departures));
  }

  private ObjectNode group(FormField form, XmlNode node, String path) {
    ObjectNode filled = JSON.objectNode();
    int furthest = 0;
    for (Object piece : node.content()) {
      if (piece instanceof XmlNode child) {
        furthest = Math.max(furthest, take(form, child, path + "/" + child.name(), filled, furthest));
      } else if (!piece.toString().isBlank()) {
        departures.add(new Departure(path, Kind.WORDS_BETWEEN_ELEMENTS));
      }
    }
    return filled;
  }

  /** @return the element's place in the form, or how far the reading has come where the form does not know it */
  private int take(FormField form, XmlNode child, String path, ObjectNode filled, int furthest) {
    FormField field = form.field(child.name()).orElse(null);
    if (field == null) {
      departures.add(new Departure(path, Kind.UNKNOWN_ELEMENT));
      return furthest;
    }
    int place = form.fields().indexOf(field);
    note(!child.namespace().equals(field.version().namespace()), path, Kind.OTHER_VERSION);
    note(place < furthest, path, Kind.OUT_OF_ORDER);
    JsonNode value = value(field, child, path);
    if (field.many()) {
      filled.withArray("/" + field.name()).add(value);
    } else if (filled.has(field.name())) {
      note(true, path, Kind.REPEATED);
    } else {
      filled.set(field.name(), value);
    }
    return place;
  }

  private void note(boolean departs, String path, Kind kind) {
    if (departs) {
      departures.add(new Departure(path, kind));
    }
  }

  private JsonNode value(FormField field, XmlNode node, String path) {
    if (!field.holdsText()) {
      return group(field, node, path);
    }
    return field.formatted() ? pieces(node) : JSON.textNode(words(node, path));
  }

  private String words(XmlNode node, String path) {
    StringBuilder words = new StringBuilder();
    for (Object piece : node.content()) {
      if (piece instanceof XmlNode child) {
        departures.add(new Departure(path + "/" + child.name(), Kind.UNKNOWN_ELEMENT));
      } else {
        words.append(piece);
      }
    }
    return words.toString();
  }

  private static ArrayNode pieces(XmlNode node) {
    ArrayNode pieces = JSON.arrayNode();
    StringBuilder words = new StringBuilder();
    for (Object piece : node.content()) {
      if (piece instanceof XmlNode child) {
        flush(words, pieces);
        pieces.addObject().set(child.name(), pieces(child));
      } else {
        words.append(piece);
      }
    }
    flush(words, pieces);
    return pieces;
  }

  /** A parser may give one text in several parts. */
  private static void flush(StringBuilder words, ArrayNode pieces) {
    if (!words.isEmpty()) {
      pieces.add(words.toString());
      words.setLength(0);
    }
  }
}
