package dk.samspor.stratification.json;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import dk.samspor.stratification.model.Answers;
import jakarta.persistence.Converter;

/** What is known, by input code. */
@Converter
public class AnswersColumn extends JsonColumn<Answers> {
  public AnswersColumn() {
    super(new TypeReference<>() {});
  }
}
