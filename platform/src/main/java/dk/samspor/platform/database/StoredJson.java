package dk.samspor.platform.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * How records lie in jsonb columns. A mapper of its own, not the web's: what stands in the database for decades must not change
 * shape because an API setting does, and an older row may hold a field that is no longer written. A failure never quotes the text:
 * it is personal data.
 */
public final class StoredJson {

  private static final ObjectMapper STORED = new ObjectMapper()
      .registerModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private StoredJson() {}

  /** @return null for null: nothing is no value, and not the JSON word for it */
  public static String write(Object value) {
    try {
      return value == null ? null : STORED.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("cannot be stored: " + value.getClass().getSimpleName());
    }
  }

  public static <T> T read(String json, TypeReference<T> type) {
    try {
      return json == null ? null : STORED.readValue(json, type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a stored value cannot be read as " + type.getType());
    }
  }

  public static <T> T read(String json, Class<T> type) {
    try {
      return json == null ? null : STORED.readValue(json, type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a stored value cannot be read as " + type.getSimpleName());
    }
  }

  /** As it would stand in the table, to be looked into or to lose a part. */
  public static ObjectNode tree(Object value) {
    return STORED.valueToTree(value);
  }

  public static <T> T of(ObjectNode tree, Class<T> type) {
    return STORED.convertValue(tree, type);
  }
}
