package dk.samspor.reporting.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The recipes of {@code docs/bi-tools.md}, read from the page itself: what is tried is what people copy. */
final class Recipe {

  private static final Path PAGE = Path.of("../docs/bi-tools.md");

  private Recipe() {}

  /** The fenced block in this language that contains the words. */
  static String block(String language, String words) {
    try {
      Matcher blocks = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
      return blocks.results().map(found -> found.group(1)).filter(text -> text.contains(words)).findFirst()
          .orElseThrow(() -> new AssertionError("bi-tools.md has no " + language + " block with " + words));
    } catch (IOException gone) {
      throw new AssertionError(gone);
    }
  }

  static String one(String text, String pattern) {
    Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    if (!found.find()) {
      throw new AssertionError("no " + pattern + " in " + text);
    }
    return found.group(1);
  }

  /** The pairs of a record or of a list of pairs, in their order. */
  static Map<String, String> pairs(String text, String pattern) {
    Map<String, String> pairs = new LinkedHashMap<>();
    Pattern.compile(pattern).matcher(text).results().map(MatchResult.class::cast).forEach(pair -> pairs.put(pair.group(1), pair.group(2)));
    return pairs;
  }
}
