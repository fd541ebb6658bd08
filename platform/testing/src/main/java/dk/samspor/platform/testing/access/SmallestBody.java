package dk.samspor.platform.testing.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/**
 * The smallest body that a schema lets through, so that a stranger's request is stopped by the wall and not by the form.
 * What only the service knows to be valid stands in the service's own test.
 */
final class SmallestBody {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  /** Something for every pattern of the house; a new pattern that none of these fits says so. */
  private static final List<String> WORDS = List.of("a text", "024015", "0461", "DM171", "A1", "2015-03-10");

  private final JsonNode document;

  SmallestBody(JsonNode document) {
    this.document = document;
  }

  JsonNode of(JsonNode schemaOrReference) {
    JsonNode schema = resolved(schemaOrReference);
    if (schema.has("enum")) {
      return schema.path("enum").get(0);
    }
    if (schema.path("examples").has(0)) {
      return schema.path("examples").get(0);
    }
    return switch (type(schema)) {
      case "object" -> object(schema);
      case "array" -> array(schema);
      case "integer", "number" -> NODES.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
      case "boolean" -> NODES.booleanNode(false);
      default -> NODES.textNode(text(schema));
    };
  }

  private JsonNode object(JsonNode schema) {
    var object = NODES.objectNode();
    schema.path("required").forEach(name ->
        object.set(name.asText(), of(schema.path("properties").path(name.asText()))));
    schema.path("properties").properties().stream().filter(property -> isLeastAboveZero(property.getValue()))
        .forEach(property -> object.set(property.getKey(), of(property.getValue())));
    return object;
  }

  /** A number that is left out is zero where it cannot be absent. */
  private boolean isLeastAboveZero(JsonNode schema) {
    return resolved(schema).path("minimum").asInt(0) > 0;
  }

  private JsonNode array(JsonNode schema) {
    var array = NODES.arrayNode();
    for (int i = 0; i < schema.path("minItems").asInt(0); i++) {
      array.add(of(schema.path("items")));
    }
    return array;
  }

  private static String text(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "uuid" -> "00000000-0000-7000-8000-000000000001";
      case "date" -> "2015-03-10";
      case "date-time" -> "2015-03-10T11:00:00Z";
      default -> matching(schema.path("pattern").asText(""));
    };
  }

  private static String matching(String pattern) {
    return WORDS.stream().filter(word -> pattern.isEmpty() || word.matches(".*(?:" + pattern + ").*")).findFirst()
        .orElseThrow(() -> new IllegalStateException("no word of SmallestBody fits the pattern " + pattern));
  }

  private JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asText("");
    if (!reference.isEmpty()) {
      return resolved(document.at(reference.substring(1)));
    }
    return schema.has("allOf") ? resolved(schema.path("allOf").get(0)) : schema;
  }

  /** In OpenAPI 3.1 a value that may be absent has two types, the second of them null. */
  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asText() : type.asText("string");
  }
}
