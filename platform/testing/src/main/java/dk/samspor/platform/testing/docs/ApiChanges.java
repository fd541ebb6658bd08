package dk.samspor.platform.testing.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a new API document takes away from callers of the old one. */
final class ApiChanges {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head");

  private final JsonNode before;
  private final JsonNode after;
  private final List<String> breaks = new ArrayList<>();

  private ApiChanges(JsonNode before, JsonNode after) {
    this.before = before;
    this.after = after;
  }

  /** One line for each thing that would no longer hold; empty when every old caller lives on. */
  static List<String> breaking(String stored, String generated) {
    var changes = new ApiChanges(Documents.read(stored), Documents.read(generated));
    changes.before.path("paths").properties().forEach(path -> changes.path(path.getKey(), path.getValue()));
    return changes.breaks;
  }

  private void path(String path, JsonNode old) {
    JsonNode now = after.path("paths").path(path);
    if (now.isMissingNode()) {
      breaks.add(path + " is gone");
      return;
    }
    old.properties().stream().filter(entry -> METHODS.contains(entry.getKey())).forEach(entry -> {
      String operation = entry.getKey().toUpperCase(Locale.ROOT) + " " + path;
      if (now.has(entry.getKey())) {
        operation(operation, entry.getValue(), now.path(entry.getKey()));
      } else {
        breaks.add(operation + " is gone");
      }
    });
  }

  private void operation(String operation, JsonNode old, JsonNode now) {
    parameters(operation, old.path("parameters"), now.path("parameters"));
    if (!old.path("requestBody").path("required").asBoolean() && now.path("requestBody").path("required").asBoolean()) {
      breaks.add(operation + " now needs a body");
    }
    contents(operation + " request", old.path("requestBody"), now.path("requestBody"), SchemaChanges.Side.SENT);
    old.path("responses").properties().stream().filter(response -> response.getKey().startsWith("2")).forEach(response -> {
      if (now.path("responses").has(response.getKey())) {
        contents(operation + " " + response.getKey(), response.getValue(), now.path("responses").path(response.getKey()),
            SchemaChanges.Side.RECEIVED);
      } else {
        breaks.add(operation + " no longer answers " + response.getKey());
      }
    });
  }

  private void parameters(String operation, JsonNode old, JsonNode now) {
    for (JsonNode parameter : old) {
      if (sameIn(now, parameter) == null) {
        breaks.add(operation + " no longer takes the parameter " + parameter.path("name").asText());
      }
    }
    for (JsonNode parameter : now) {
      JsonNode earlier = sameIn(old, parameter);
      if (parameter.path("required").asBoolean() && (earlier == null || !earlier.path("required").asBoolean())) {
        breaks.add(operation + " now needs the parameter " + parameter.path("name").asText());
      }
    }
  }

  private static JsonNode sameIn(JsonNode parameters, JsonNode wanted) {
    for (JsonNode parameter : parameters) {
      if (parameter.path("name").equals(wanted.path("name")) && parameter.path("in").equals(wanted.path("in"))) {
        return parameter;
      }
    }
    return null;
  }

  private void contents(String where, JsonNode old, JsonNode now, SchemaChanges.Side side) {
    old.path("content").properties().forEach(content -> {
      if (!now.path("content").has(content.getKey())) {
        breaks.add(where + ": no longer " + content.getKey());
        return;
      }
      breaks.addAll(new SchemaChanges(before, after, side)
          .between(where, content.getValue().path("schema"), now.path("content").path(content.getKey()).path("schema")));
    });
  }
}
