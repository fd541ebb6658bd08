package dk.samspor.stratification.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Converter;

/** Who trains the citizen. */
@Converter
class AssignmentColumn extends JsonColumn<Assignment> {
  AssignmentColumn() {
    super(new TypeReference<>() {});
  }
}
