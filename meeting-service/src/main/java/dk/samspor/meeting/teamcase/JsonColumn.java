package dk.samspor.meeting.teamcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;

/**
 * A record in a jsonb column. Its own mapper, not the web's: what is stored must not change shape because an API setting does,
 * and an older row may hold a component that is gone.
 */
abstract class JsonColumn<T> implements AttributeConverter<T, String> {
  private static final ObjectMapper STORED = new ObjectMapper()
      .registerModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final TypeReference<T> type;

  JsonColumn(TypeReference<T> type) {
    this.type = type;
  }

  @Override public String convertToDatabaseColumn(T value) {
    try {
      return value == null ? null : STORED.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be stored: " + value.getClass().getSimpleName());
    }
  }

  @Override public T convertToEntityAttribute(String json) {
    try {
      return json == null ? null : STORED.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored chapter cannot be read as " + type.getType()); // the text is personal data
    }
  }
}
