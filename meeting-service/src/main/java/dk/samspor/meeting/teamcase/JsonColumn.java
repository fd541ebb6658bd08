package dk.samspor.meeting.teamcase;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.meeting.StoredJson;
import jakarta.persistence.AttributeConverter;

/** A record in a jsonb column. */
abstract class JsonColumn<T> implements AttributeConverter<T, String> {
  private final TypeReference<T> type;

  JsonColumn(TypeReference<T> type) {
    this.type = type;
  }

  @Override public String convertToDatabaseColumn(T value) {
    return StoredJson.write(value);
  }

  @Override public T convertToEntityAttribute(String json) {
    return StoredJson.read(json, type);
  }
}
