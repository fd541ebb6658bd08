package dk.samspor.referral.trainingplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.samspor.referral.trainingplan.content.PlanContent;
import jakarta.persistence.AttributeConverter;

/**
 * A plan's content as jsonb. Own mapper: what stands in the database for decades must not follow the settings of the API.
 */
public class ContentJson implements AttributeConverter<PlanContent, String> {

  private static final ObjectMapper JSON = new ObjectMapper()
      .registerModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Override
  public String convertToDatabaseColumn(PlanContent content) {
    return write(content);
  }

  @Override
  public PlanContent convertToEntityAttribute(String json) {
    try {
      return json == null ? null : JSON.readValue(json, PlanContent.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a stored plan cannot be read");
    }
  }

  /** As it stands in the table. */
  static JsonNode tree(PlanContent content) {
    return JSON.valueToTree(content);
  }

  static String write(Object content) {
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a plan cannot be written");
    }
  }
}
