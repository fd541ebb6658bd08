package dk.samspor.stratification.model;

import java.util.List;
import java.util.stream.Collectors;

/** A rule that held, in words, with what it held on. */
public record Reason(int rule, Text sentence, String source, List<Finding> on) {

  /** One input the rule looked at, and its answer. */
  public record Finding(String input, Text name, Text answer) {}

  /** The whole reason as one line: "Regel 2: … (Funktionsevnenedsættelse: omfattende; …)". */
  public Text line() {
    return new Text(
        "Regel " + rule + ": " + sentence.da() + " (" + on.stream().map(f -> f.name.da() + ": " + f.answer.da()).collect(Collectors.joining("; ")) + ")",
        "Rule " + rule + ": " + sentence.en() + " (" + on.stream().map(f -> f.name.en() + ": " + f.answer.en()).collect(Collectors.joining("; ")) + ")");
  }
}
