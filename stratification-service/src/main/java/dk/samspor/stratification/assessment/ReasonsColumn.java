package dk.samspor.stratification.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.stratification.json.JsonColumn;
import dk.samspor.stratification.model.Reason;
import jakarta.persistence.Converter;
import java.util.List;

/** A proposal's reasons in the words that were shown, whatever becomes of the model. */
@Converter
class ReasonsColumn extends JsonColumn<List<Reason>> {
  ReasonsColumn() {
    super(new TypeReference<>() {});
  }
}
