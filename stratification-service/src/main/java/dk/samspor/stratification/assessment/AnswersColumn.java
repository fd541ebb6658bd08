package dk.samspor.stratification.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.stratification.json.JsonColumn;
import dk.samspor.stratification.model.Answers;
import jakarta.persistence.Converter;

/** What is known, by input code. */
@Converter
class AnswersColumn extends JsonColumn<Answers> {
  AnswersColumn() {
    super(new TypeReference<>() {});
  }
}
