package dk.samspor.platform.testing.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a new JSON schema takes away from those who relied on the old one. */
final class SchemaChanges {

  /** Which way the described data goes, seen from those who rely on the schema. */
  enum Side {
    /** They send it: nothing they may send today may be refused tomorrow. */
    SENT,
    /** They receive it: nothing they read today may be missing or another tomorrow. */
    RECEIVED
  }

  private final JsonNode before;
  private final JsonNode after;
  private final Side side;
  private final List<String> breaks = new ArrayList<>();
  private final Set<String> compared = new HashSet<>();

  SchemaChanges(JsonNode before, JsonNode after, Side side) {
    this.before = before;
    this.after = after;
    this.side = side;
  }

  /** One line for each broken promise. */
  List<String> between(String where, JsonNode old, JsonNode now) {
    compare(where, old, now);
    return breaks;
  }

  private void compare(String where, JsonNode oldOrReference, JsonNode nowOrReference) {
    String pair = oldOrReference.path("$ref").asText(where) + "|" + nowOrReference.path("$ref").asText(where);
    if (!compared.add(pair)) {
      return; // a schema that holds itself
    }
    JsonNode old = resolved(before, oldOrReference);
    JsonNode now = resolved(after, nowOrReference);
    types(where, old, now);
    choices(where, old, now);
    properties(where, old, now);
    compare(where + "[]", old, now, "items");
    compare(where + ".*", old, now, "additionalProperties");
    for (String part : List.of("allOf", "anyOf", "oneOf")) {
      for (int i = 0; i < Math.min(old.path(part).size(), now.path(part).size()); i++) {
        compare(where, old.path(part).get(i), now.path(part).get(i));
      }
    }
  }

  private void compare(String where, JsonNode old, JsonNode now, String part) {
    if (old.path(part).isObject() && now.path(part).isObject()) {
      compare(where, old.path(part), now.path(part));
    }
  }

  private void types(String where, JsonNode old, JsonNode now) {
    Set<String> were = texts(old.path("type"));
    Set<String> are = texts(now.path("type"));
    boolean kept = side == Side.RECEIVED ? were.containsAll(are) : are.containsAll(were);
    if (!were.isEmpty() && !are.isEmpty() && !kept) {
      breaks.add(where + " was " + String.join(" or ", were) + " and is " + String.join(" or ", are));
    } else if (old.has("format") && !old.path("format").equals(now.path("format"))) {
      breaks.add(where + " was of format " + old.path("format").asText() + " and is " + now.path("format").asText("of none"));
    }
  }

  private void choices(String where, JsonNode old, JsonNode now) {
    var gone = texts(old.path("enum"));
    gone.removeAll(texts(now.path("enum")));
    if (side == Side.SENT && now.has("enum") && !gone.isEmpty()) {
      breaks.add(where + " no longer takes " + String.join(", ", gone));
    }
  }

  private void properties(String where, JsonNode old, JsonNode now) {
    old.path("properties").properties().forEach(property -> {
      String name = where + "." + property.getKey();
      if (now.path("properties").has(property.getKey())) {
        compare(name, property.getValue(), now.path("properties").path(property.getKey()));
      } else {
        breaks.add(name + " is gone");
      }
    });
    Set<String> needed = texts(now.path("required"));
    Set<String> wasNeeded = texts(old.path("required"));
    Stream<String> changed = side == Side.SENT
        ? needed.stream().filter(name -> !wasNeeded.contains(name)).map(name -> where + "." + name + " is now required")
        : wasNeeded.stream().filter(name -> !needed.contains(name) && now.path("properties").has(name))
            .map(name -> where + "." + name + " is no longer always there");
    changed.forEach(breaks::add);
  }

  private static JsonNode resolved(JsonNode document, JsonNode schema) {
    String reference = schema.path("$ref").asText("");
    return reference.startsWith("#/") ? resolved(document, document.at(reference.substring(1))) : schema;
  }

  private static Set<String> texts(JsonNode oneOrMany) {
    var texts = new TreeSet<String>();
    if (oneOrMany.isTextual()) {
      texts.add(oneOrMany.textValue());
    }
    oneOrMany.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
