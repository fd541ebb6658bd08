package dk.samspor.platform.testing.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.TreeMap;

/** Reads and writes documents so that the same content is always the same text, on every machine. */
final class Documents {

  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
      .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n"));
  private static final YAMLMapper YAML = YAMLMapper.builder()
      .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
      .disable(YAMLGenerator.Feature.SPLIT_LINES)
      .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
      .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
      .build();

  private Documents() {}

  static JsonNode read(String text) {
    try {
      return YAML.readTree(text); // JSON is YAML
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException("neither YAML nor JSON: " + wrong.getOriginalMessage(), wrong);
    }
  }

  static String yaml(JsonNode document) {
    try {
      return YAML.writeValueAsString(document);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String json(JsonNode document) {
    try {
      return JSON.writer(PRINTER).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same document with the keys of every object in order: scanning order differs between builds. */
  static JsonNode sorted(JsonNode node) {
    if (node instanceof ObjectNode object) {
      var byKey = new TreeMap<String, JsonNode>();
      object.properties().forEach(entry -> byKey.put(entry.getKey(), sorted(entry.getValue())));
      ObjectNode result = YAML.createObjectNode();
      byKey.forEach(result::set);
      return result;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode result = YAML.createArrayNode();
      array.forEach(element -> result.add(sorted(element)));
      return result;
    }
    return node;
  }

  static ObjectNode object() {
    return YAML.createObjectNode();
  }
}
