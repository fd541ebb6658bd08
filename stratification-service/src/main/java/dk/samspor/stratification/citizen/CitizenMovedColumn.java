package dk.samspor.stratification.citizen;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Converter;

/** Where the citizen of a case lives, as it was told. */
@Converter
public class CitizenMovedColumn extends JsonColumn<CitizenMoved> {
  CitizenMovedColumn() {
    super(new TypeReference<>() {});
  }
}
