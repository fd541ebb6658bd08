package dk.samspor.stratification.function;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

/** Every measurement of a profile. */
@Converter
class MeasurementsColumn extends JsonColumn<List<Measurement>> {
  MeasurementsColumn() {
    super(new TypeReference<>() {});
  }
}
