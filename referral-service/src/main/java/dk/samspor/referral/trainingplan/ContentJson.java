package dk.samspor.referral.trainingplan;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dk.samspor.platform.database.JsonColumn;
import dk.samspor.platform.database.StoredJson;
import dk.samspor.referral.trainingplan.content.PlanContent;

/** A plan's content as jsonb. */
public class ContentJson extends JsonColumn<PlanContent> {

  ContentJson() {
    super(new TypeReference<>() {});
  }

  /** As it stands in the table. */
  static JsonNode tree(PlanContent content) {
    return StoredJson.tree(content);
  }

  static String write(Object content) {
    return StoredJson.write(content);
  }
}
