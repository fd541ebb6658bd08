package dk.samspor.meeting.coordinator;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.StoredJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/** How a coordinator's municipalities and leaves lie in their columns: replaced, never edited. */
final class CoordinatorColumns {
  private CoordinatorColumns() {}

  @Converter @Immutable static class Municipalities implements AttributeConverter<Set<String>, String> {
    @Override public String convertToDatabaseColumn(Set<String> codes) {
      return StoredJson.write(codes);
    }

    @Override public Set<String> convertToEntityAttribute(String json) {
      return StoredJson.read(json, new TypeReference<>() {});
    }
  }

  @Converter @Immutable static class Leaves implements AttributeConverter<List<Leave>, String> {
    @Override public String convertToDatabaseColumn(List<Leave> leaves) {
      return StoredJson.write(leaves);
    }

    @Override public List<Leave> convertToEntityAttribute(String json) {
      return StoredJson.read(json, new TypeReference<>() {});
    }
  }
}
