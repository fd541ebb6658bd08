package dk.samspor.platform.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in examples: values by the name of a field ({@code need}), or of a field in a schema ({@code AboutCitizen.cpr}), or
 * whole bodies by operation ({@code BulkResource_receive}). The platform's and the service's
 * {@code META-INF/samspor/examples.yaml} together; a null says that the field is left out.
 */
final class ExampleWords {

  private static final String FILE = "META-INF/samspor/examples.yaml";

  private final Map<String, Object> words = new HashMap<>();
  private final int files;

  ExampleWords() {
    try {
      var found = Collections.list(Thread.currentThread().getContextClassLoader().getResources(FILE));
      files = found.size();
      for (var file : found) {
        try (var content = file.openStream()) {
          words.putAll(new YAMLMapper().readValue(content, new TypeReference<Map<String, Object>>() {}));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A service without words of its own has no examples. */
  boolean areThere() {
    return files > 1;
  }

  boolean knows(String key) {
    return words.containsKey(key);
  }

  Optional<Object> of(String key) {
    return Optional.ofNullable(words.get(key));
  }
}
