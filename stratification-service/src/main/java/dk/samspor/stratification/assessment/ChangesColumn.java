package dk.samspor.stratification.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

/** What the level became later. */
@Converter
class ChangesColumn extends JsonColumn<List<LevelChange>> {
  ChangesColumn() {
    super(new TypeReference<>() {});
  }
}
