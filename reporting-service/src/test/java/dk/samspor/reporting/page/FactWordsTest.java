package dk.samspor.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever can reopen a month is told to people in words, in both languages. */
class FactWordsTest {

  private static final Path READINGS = Path.of("src/main/java/dk/samspor/reporting/observations");
  private static final Path WORDS = Path.of("src/main/resources/web/app/facts.js");
  /** Whole names: what a name ends with is none. */
  private static final Pattern FACT = Pattern.compile("(?<!endsWith\\()\"((?:[A-Z][a-z]+){2,})\"");
  private static final Pattern WORD = Pattern.compile("(\\w+): \"([^|\"]+)\\|([^|\"]+)\"");

  @Test
  void every_fact_the_readings_ask_for_has_a_word_in_danish_and_in_english() throws IOException {
    Set<String> read = new TreeSet<>();
    try (Stream<Path> files = Files.list(READINGS)) {
      for (Path file : files.toList()) {
        FACT.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(read::add);
      }
    }
    List<MatchResult> words = WORD.matcher(Files.readString(WORDS)).results().toList();
    assertThat(read).hasSizeGreaterThan(60);
    assertThat(words.stream().map(word -> word.group(1)).toList()).containsAll(read).doesNotHaveDuplicates();
    assertThat(words).allSatisfy(word -> assertThat(word.group(2)).isNotEqualTo(word.group(3)));
  }
}
