package dk.samspor.stratification.needs;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Converter;

/** What another sector found. */
@Converter
class HeardNeedsColumn extends JsonColumn<HeardNeeds> {
  HeardNeedsColumn() {
    super(new TypeReference<>() {});
  }
}
