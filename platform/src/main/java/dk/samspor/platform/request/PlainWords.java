package dk.samspor.platform.request;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * What an operation is to the citizen whom it concerned, in Danish and English: the platform's and the service's
 * {@code META-INF/samspor/operations.yaml} together. A shared test fails where an operation has no words.
 */
@ApplicationScoped
class PlainWords {

  private static final String FILE = "META-INF/samspor/operations.yaml";
  private static final String A_LETTER = "letter";
  private static final String A_CHORE = "chore";
  private static final String NO_LONGER_THERE = "unknown";

  private final Map<String, Map<String, String>> words = new HashMap<>();

  PlainWords() {
    try {
      for (URL file : Collections.list(Thread.currentThread().getContextClassLoader().getResources(FILE))) {
        try (var content = file.openStream()) {
          words.putAll(new YAMLMapper().readValue(content, new TypeReference<Map<String, Map<String, String>>>() {}));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * @param operation as it stands in the audit row: method and path template, a letter's type, or a chore
   * @param language {@code da} or {@code en}
   */
  String of(String operation, String language) {
    return words.getOrDefault(kindOf(operation), words.get(NO_LONGER_THERE)).get(language);
  }

  private static String kindOf(String operation) {
    if (operation.startsWith("dk.samspor.")) {
      return A_LETTER;
    }
    return operation.startsWith("chore ") ? A_CHORE : operation;
  }
}
