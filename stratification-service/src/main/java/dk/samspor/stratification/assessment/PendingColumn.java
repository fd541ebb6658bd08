package dk.samspor.stratification.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Converter;

/** A change that waits for its second person or for the hospital. */
@Converter
class PendingColumn extends JsonColumn<LevelChange> {
  PendingColumn() {
    super(new TypeReference<>() {});
  }
}
