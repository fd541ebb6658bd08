package dk.samspor.stratification.library;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import dk.samspor.stratification.model.analysis.ModelFinding;
import jakarta.persistence.Converter;
import java.util.List;

/** What the analysis found, in the words that were shown. */
@Converter
class FindingsColumn extends JsonColumn<List<ModelFinding>> {
  FindingsColumn() {
    super(new TypeReference<>() {});
  }
}
