package dk.samspor.stratification.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rule that held, in words, with what it held on. */
public record Reason(int rule, Text sentence, String source, List<Finding> on) {

  /** One input the rule looked at, and its answer. */
  public record Finding(String input, Text name, Text answer) {}

  /** The whole reason as one line: "Regel 2: … (Funktionsevnenedsættelse: omfattende; …)". */
  public Text line() {
    return new Text(line("Regel ", Text::da), line("Rule ", Text::en));
  }

  private String line(String rule, Function<Text, String> language) {
    return rule + this.rule + ": " + language.apply(sentence) + on.stream()
        .map(finding -> language.apply(finding.name) + ": " + language.apply(finding.answer))
        .collect(Collectors.joining("; ", " (", ")"));
  }
}
