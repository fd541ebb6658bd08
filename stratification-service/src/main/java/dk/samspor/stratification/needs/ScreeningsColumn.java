package dk.samspor.stratification.needs;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

/** Every screening of a course. */
@Converter
class ScreeningsColumn extends JsonColumn<List<Screening>> {
  ScreeningsColumn() {
    super(new TypeReference<>() {});
  }
}
