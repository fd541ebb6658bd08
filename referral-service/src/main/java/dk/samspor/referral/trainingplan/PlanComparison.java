package dk.samspor.referral.trainingplan;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the ward changed from one letter to another: field by field, in the order of their names.
 *
 * @param from number of the earlier submission
 * @param redactedBefore what was taken out of the earlier one for good: that it is missing there is no change of the ward's
 */
public record PlanComparison(int from, int to, List<Change> changes, List<PlanField> redactedBefore, List<PlanField> redactedAfter) {

  /** @param before null where the field came, after null where it went */
  @Schema(name = "PlanChange")
  public record Change(String field, String before, String after) {
    @Override
    public String toString() {
      return "Change[" + "masked" + "]";
    }
  }

  static PlanComparison of(PlanVersion before, PlanVersion after) {
    Map<String, String> old = fields(before.plan());
    Map<String, String> now = fields(after.plan());
    var names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    return new PlanComparison(before.submission(), after.submission(), names.stream().filter(name -> !Objects.equals(old.get(name), now.get(name)))
        .map(name -> new Change(name, old.get(name), now.get(name))).toList(), before.redacted(), after.redacted());
  }

  private static Map<String, String> fields(PlanContent content) {
    Map<String, String> fields = new TreeMap<>();
    collect("", ContentJson.tree(content), fields);
    return fields;
  }

  private static void collect(String path, JsonNode node, Map<String, String> fields) {
    if (node.isObject()) {
      node.properties().forEach(entry -> collect(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), fields));
    } else if (node.isArray()) {
      List<JsonNode> elements = new ArrayList<>();
      node.forEach(elements::add);
      for (int i = 0; i < elements.size(); i++) {
        collect(path + "[" + i + "]", elements.get(i), fields);
      }
    } else if (!node.isNull()) {
      fields.put(path, node.asText());
    }
  }

  @Override
  public String toString() {
    return "PlanComparison[" + from + ", " + to + "]";
  }
}
