package dk.samspor.stratification.function;

import dk.samspor.stratification.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the categories most used in rehabilitation are called in everyday words, our own: the official titles are others' and
 * written for professionals. A code that is not here is still valid; it is called as its chapter is.
 */
final class IcfCategories {

  private static final Map<String, Text> NAMES = Collections.unmodifiableMap(read());
  private static final int SHORTEST = 4;

  private IcfCategories() {}

  /** One category with its chapter's words. */
  @Schema(name = "IcfCategory")
  record Category(String code, Text name, Text chapter, boolean environment) {}

  static List<Category> all() {
    return NAMES.entrySet().stream().map(entry -> {
      var chapter = new IcfCode(entry.getKey()).chapter();
      return new Category(entry.getKey(), entry.getValue(), chapter.words(), chapter.isEnvironment());
    }).toList();
  }

  /** The code's own name, else that of the category it is part of, else its chapter's. */
  static Text nameOf(IcfCode code) {
    for (var known = code.value(); known.length() >= SHORTEST; known = known.substring(0, known.length() - 1))
      if (NAMES.containsKey(known)) return NAMES.get(known);
    return code.chapter().words();
  }

  private static Map<String, Text> read() {
    try (var file = IcfCategories.class.getResourceAsStream("/icf/categories.csv")) {
      var names = new TreeMap<String, Text>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(";"))
          .forEach(cells -> names.put(new IcfCode(cells[0]).value(), new Text(cells[1], cells[2])));
      return names;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
