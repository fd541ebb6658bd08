package dk.samspor.referral.trainingplan;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.platform.database.JsonColumn;
import dk.samspor.platform.database.StoredJson;
import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.List;

/** A plan's content as jsonb. */
public class ContentJson extends JsonColumn<PlanContent> {

  ContentJson() {
    super(new TypeReference<>() {});
  }

  /** The content without some of its parts. */
  static PlanContent without(PlanContent content, List<String> names) {
    ObjectNode rest = StoredJson.tree(content);
    rest.remove(names);
    return StoredJson.of(rest, PlanContent.class);
  }

  /** As it stands in the table. */
  static JsonNode tree(PlanContent content) {
    return StoredJson.tree(content);
  }

  static String write(Object content) {
    return StoredJson.write(content);
  }
}
