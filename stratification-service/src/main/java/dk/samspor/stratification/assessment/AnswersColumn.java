package dk.samspor.stratification.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.stratification.model.Answers;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.TreeMap;

/** Answers as JSON in the database. */
@Converter
class AnswersColumn implements AttributeConverter<Answers, String> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(Answers answers) {
    try {
      return JSON.writeValueAsString(answers.byInput());
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  @Override
  public Answers convertToEntityAttribute(String json) {
    try {
      return new Answers(JSON.readValue(json, new TypeReference<TreeMap<String, Object>>() {}));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
