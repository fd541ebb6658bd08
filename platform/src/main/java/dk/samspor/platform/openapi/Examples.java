package dk.samspor.platform.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes an example beside every body that is taken or given: built from its schema, so that it cannot lack a field, with the
 * words of {@link ExampleWords}, so that it can be read. A text without a word shows as {@code ?name}; a test finds it.
 */
final class Examples {

  private static final Map<String, String> BY_FORMAT = Map.of("uuid", "0193489c-6e2a-7000-8000-5ad2c1f0a011", "date", "2026-11-23",
      "date-time", "2026-11-23T08:30:00Z");

  private final OpenAPI api;
  private final ExampleWords words = new ExampleWords();

  Examples(OpenAPI api) {
    this.api = api;
  }

  void write(Operation operation) {
    if (!words.areThere()) {
      return;
    }
    String id = operation.getOperationId();
    if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
      operation.getRequestBody().getContent().getMediaTypes().forEach((type, body) -> write(body, id));
    }
    if (operation.getResponses() != null && operation.getResponses().getAPIResponses() != null) {
      operation.getResponses().getAPIResponses().forEach((status, answer) -> {
        if (status.startsWith("2") && answer.getContent() != null) {
          answer.getContent().getMediaTypes().forEach((type, body) -> write(body, id + "_answer"));
        }
      });
    }
  }

  private void write(MediaType body, String key) {
    if (body.getSchema() == null || body.getExample() != null) {
      return;
    }
    if (words.of(key).isPresent()) {
      body.setExample(words.of(key).get());
    } else if (!"binary".equals(resolved(body.getSchema()).getFormat())) {
      body.setExample(of(body.getSchema(), key, "", Set.of()));
    }
  }

  /** A word for this field of this schema goes first, then what the schema itself says, then a word for every field of the name. */
  private Object of(Schema schemaOrReference, String name, String owner, Set<Schema> above) {
    String own = owner + "." + name;
    if (words.knows(own)) {
      return words.of(own).orElse(null);
    }
    Schema schema = resolved(schemaOrReference);
    if (above.contains(schema)) {
      return null; // a tree's branch
    }
    if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
      return schema.getEnumeration().getFirst();
    }
    if (BY_FORMAT.containsKey(String.valueOf(schema.getFormat()))) {
      return BY_FORMAT.get(schema.getFormat());
    }
    if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
      return schema.getExamples().getFirst();
    }
    if (words.knows(name) && words.of(name).map(word -> fits(word, schema)).orElse(true)) {
      return words.of(name).orElse(null);
    }
    return made(schema, schemaOrReference, name, owner, above);
  }

  private Object made(Schema schema, Schema reference, String name, String owner, Set<Schema> above) {
    var here = new HashSet<>(above);
    here.add(schema);
    return switch (type(schema)) {
      case OBJECT -> object(schema, reference, here);
      case ARRAY -> array(schema, name, owner, here);
      case INTEGER, NUMBER -> schema.getMinimum() == null ? 1 : schema.getMinimum().max(java.math.BigDecimal.ONE);
      case BOOLEAN -> true;
      default -> "?" + name;
    };
  }

  /** One name may be a text here and a list there. */
  private static boolean fits(Object word, Schema schema) {
    return switch (type(schema)) {
      case ARRAY -> word instanceof List;
      case OBJECT -> word instanceof Map;
      case INTEGER, NUMBER -> word instanceof Number;
      case BOOLEAN -> word instanceof Boolean;
      default -> word instanceof String;
    };
  }

  private Map<String, Object> object(Schema schema, Schema reference, Set<Schema> above) {
    String owner = reference.getRef() == null ? "" : reference.getRef().replaceAll(".*/", "");
    Map<String, Object> object = new LinkedHashMap<>();
    if (schema.getProperties() != null) {
      schema.getProperties().forEach((name, property) -> {
        Object value = of(property, name, owner, above);
        if (value != null) {
          object.put(name, value);
        }
      });
    }
    return object;
  }

  private List<Object> array(Schema schema, String name, String owner, Set<Schema> above) {
    var list = new ArrayList<>();
    Object one = schema.getItems() == null ? null : of(schema.getItems(), name, owner, above);
    if (one != null) {
      list.add(one);
    }
    return list;
  }

  private static Schema.SchemaType type(Schema schema) {
    if (schema.getType() == null || schema.getType().isEmpty()) {
      return schema.getProperties() == null ? Schema.SchemaType.STRING : Schema.SchemaType.OBJECT;
    }
    return schema.getType().getFirst();
  }

  private Schema resolved(Schema schema) {
    if (schema.getRef() != null) {
      return resolved(api.getComponents().getSchemas().get(schema.getRef().replaceAll(".*/", "")));
    }
    return schema.getAllOf() == null || schema.getAllOf().isEmpty() ? schema : resolved(schema.getAllOf().getFirst());
  }
}
