package dk.samspor.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;

/**
 * A value as jsonb, where nothing looks inside by SQL. Own mapper: what stands in the database for decades must not follow
 * the settings of the API.
 */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

  private static final ObjectMapper JSON = new ObjectMapper()
      .registerModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final TypeReference<T> type;

  protected JsonColumn(TypeReference<T> type) {
    this.type = type;
  }

  @Override
  public String convertToDatabaseColumn(T value) {
    try {
      return value == null ? null : JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a stored value cannot be written");
    }
  }

  @Override
  public T convertToEntityAttribute(String json) {
    try {
      return json == null ? null : JSON.readValue(json, type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a stored value cannot be read");
    }
  }
}
