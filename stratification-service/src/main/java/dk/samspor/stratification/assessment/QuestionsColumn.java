package dk.samspor.stratification.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

/** What the hospital was asked. */
@Converter
class QuestionsColumn extends JsonColumn<List<HospitalQuestion>> {
  QuestionsColumn() {
    super(new TypeReference<>() {});
  }
}
