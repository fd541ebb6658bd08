package dk.samspor.platform.database;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;

/** A value in a jsonb column, where nothing looks inside by SQL; see {@link StoredJson}. Subclass it with the value's type. */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

  private final TypeReference<T> type;

  protected JsonColumn(TypeReference<T> type) {
    this.type = type;
  }

  @Override
  public String convertToDatabaseColumn(T value) {
    return StoredJson.write(value);
  }

  @Override
  public T convertToEntityAttribute(String json) {
    return StoredJson.read(json, type);
  }
}
