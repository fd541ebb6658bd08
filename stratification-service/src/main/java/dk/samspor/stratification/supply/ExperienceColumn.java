package dk.samspor.stratification.supply;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

/** Periods of experience. */
@Converter
class ExperienceColumn extends JsonColumn<List<ExperiencePeriod>> {
  ExperienceColumn() {
    super(new TypeReference<>() {});
  }
}
