package dk.samspor.stratification.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rule that held, in words, with what it held on.
 *
 * @param table the table it stands in, where that is not the one that gives the outcome; else absent
 */
public record Reason(int rule, @JsonInclude(JsonInclude.Include.NON_NULL) Text table, Text sentence, String source, List<Finding> on) {

  /** One input the rule looked at, and its answer. */
  public record Finding(String input, Text name, Text answer) {}

  /** The whole reason as one line: "Regel 2: … (Funktionsevnenedsættelse: omfattende; …)". */
  public Text line() {
    return new Text(line("regel ", Text::da), line("rule ", Text::en));
  }

  private String line(String rule, Function<Text, String> language) {
    var where = (table == null ? "" : language.apply(table) + ", ") + rule + this.rule + ": ";
    return where.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + where.substring(1) + language.apply(sentence) + on.stream()
        .map(finding -> language.apply(finding.name) + ": " + language.apply(finding.answer))
        .collect(Collectors.joining("; ", " (", ")"));
  }
}
