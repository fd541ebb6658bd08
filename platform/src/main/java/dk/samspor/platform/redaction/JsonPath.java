package dk.samspor.platform.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The way to a text within JSON: {@code earlier[].recommendation.goals[].text}; {@code [].note} in a list. */
record JsonPath(List<String> steps) {

  private static final String EACH = "[]";

  JsonPath(String path) {
    this(List.of(path.replace(EACH, "." + EACH).replaceFirst("^\\.", "").split("\\.")));
  }

  /** @param instead null to take it away altogether */
  void replaceIn(JsonNode document, String instead) {
    String step = steps.getFirst();
    if (steps.size() == 1) {
      replaceLast(document, step, instead);
    } else if (step.equals(EACH)) {
      document.forEach(one -> rest().replaceIn(one, instead));
    } else {
      rest().replaceIn(document.path(step), instead);
    }
  }

  private JsonPath rest() {
    return new JsonPath(steps.subList(1, steps.size()));
  }

  private static void replaceLast(JsonNode document, String step, String instead) {
    if (document instanceof ArrayNode list && step.equals(EACH)) {
      replaceEach(list, instead);
    } else if (document instanceof ObjectNode object && object.hasNonNull(step)) {
      if (instead == null) {
        object.remove(step);
      } else {
        object.put(step, instead);
      }
    }
  }

  private static void replaceEach(ArrayNode list, String instead) {
    for (int i = 0; instead != null && i < list.size(); i++) {
      list.set(i, list.textNode(instead));
    }
    if (instead == null) {
      list.removeAll();
    }
  }
}
