package dk.samspor.platform.testing.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words in which a citizen is told of an operation, as the platform and the service under test have them. */
final class OperationWords {

  private static final String FILE = "META-INF/samspor/operations.yaml";
  private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
  private static final Set<String> NO_OPERATIONS = Set.of("letter", "chore", "unknown");

  private OperationWords() {}

  /** By operation, such as {@code GET /api/v1/changes}: the Danish and the English words. */
  static Map<String, JsonNode> all() {
    var words = new TreeMap<String, JsonNode>();
    try {
      for (var file : Collections.list(Thread.currentThread().getContextClassLoader().getResources(FILE))) {
        try (var content = file.openStream()) {
          Documents.read(new String(content.readAllBytes(), StandardCharsets.UTF_8)).properties()
              .forEach(entry -> words.put(entry.getKey(), entry.getValue()));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    words.keySet().removeAll(NO_OPERATIONS);
    return words;
  }

  /** The operations of an API document that leave an audit row: those with an access rule. */
  static Set<String> audited(JsonNode api) {
    var operations = new TreeSet<String>();
    api.path("paths").properties().forEach(path -> path.getValue().properties().stream()
        .filter(verb -> VERBS.contains(verb.getKey()) && !verb.getValue().path("security").isEmpty())
        .forEach(verb -> operations.add(verb.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
    return operations;
  }
}
