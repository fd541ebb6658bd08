package dk.samspor.platform.testing.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * One operation as the running service's OpenAPI document tells it.
 *
 * @param rule who may use it: some roles, everybody, or nobody said
 * @param parts the caller's authority needs one of these in the case; empty for any
 * @param body schema of the body it takes, missing where it takes none
 * @param contentType of that body
 * @param queries names of its query parameters
 */
record Operation(String verb, String path, Rule rule, Set<String> parts, JsonNode body, String contentType,
    Set<String> queries) {

  /** Who may use an operation. */
  sealed interface Rule {
    record Roles(Set<String> roles) implements Rule {}

    record Everybody() implements Rule {}

    record NobodySaid() implements Rule {}
  }

  /** As people write it: {@code GET /api/v1/parcels/{id}}. */
  String name() {
    return verb + " " + path;
  }

  /** Empty where the rule is another. */
  Set<String> roles() {
    return rule instanceof Rule.Roles some ? some.roles() : Set.of();
  }

  boolean reads() {
    return verb.equals("GET");
  }

  boolean isAboutOneCase() {
    return path.contains("{");
  }

  boolean isPaged() {
    return queries.contains("cursor");
  }
}
