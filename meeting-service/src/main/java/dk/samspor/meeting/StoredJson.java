package dk.samspor.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * How records lie in jsonb columns. A mapper of its own, not the web's: what is stored must not change shape because an API
 * setting does, and an older row may hold a component that is gone.
 */
public final class StoredJson {
  private static final ObjectMapper STORED = new ObjectMapper()
      .registerModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private StoredJson() {}

  public static String write(Object value) {
    try {
      return value == null ? null : STORED.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be stored: " + value.getClass().getSimpleName());
    }
  }

  public static <T> T read(String json, TypeReference<T> type) {
    try {
      return json == null ? null : STORED.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored chapter cannot be read as " + type.getType()); // the text is personal data
    }
  }

  public static <T> T read(String json, Class<T> type) {
    try {
      return json == null ? null : STORED.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored chapter cannot be read as " + type.getSimpleName()); // the text is personal data
    }
  }
}
