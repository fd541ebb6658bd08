package dk.samspor.stratification.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The nine variables of the acute-bed model: what gives how many points, and answers to try it with. */
final class AcuteBed {

  static final List<String> VARIABLES = List.of("respiration", "oxygen", "pulse", "systolic", "condition", "temperature", "injury", "care", "tests");
  static final List<String> CHECKLIST = List.of("within72h", "consents", "adult", "heartOrStroke", "pregnant", "psychosis", "intoxicated");
  /** For each variable a value that gives 0, 1 and 2 points. */
  private static final Map<String, List<Object>> VALUES = Map.of("respiration", List.of(15, 25, 35), "oxygen", List.of(98, 92, 85),
      "pulse", List.of(70, 100, 120), "systolic", List.of(130, 90, 70), "condition", List.of("GOOD", "REDUCED", "POOR"),
      "temperature", List.of(37, new BigDecimal("38.5"), 40), "injury", List.of("NONE", "MEDIUM", "GREAT"),
      "care", List.of("NONE", "HELP", "LARGE"), "tests", List.of("NONE", "MODERATE", "SEVERE"));
  private static final Map<String, BigDecimal> STEPS = Map.of("respiration", BigDecimal.ONE, "oxygen", BigDecimal.ONE, "pulse", BigDecimal.ONE,
      "systolic", BigDecimal.ONE, "temperature", new BigDecimal("0.1"));

  private AcuteBed() {}

  /** As the corrected table has it. */
  static int points(String variable, Object value) {
    return switch (variable) {
      case "respiration" -> between(value, "9", "20") ? 0 : between(value, "21", "29") ? 1 : 2;
      case "oxygen" -> between(value, "96", "100") ? 0 : between(value, "90", "95") ? 1 : 2;
      case "pulse" -> between(value, "51", "90") ? 0 : between(value, "41", "50") || between(value, "91", "110") ? 1 : 2;
      case "systolic" -> between(value, "101", "199") ? 0 : between(value, "80", "100") ? 1 : 2;
      case "temperature" -> between(value, "36", "38") ? 0 : between(value, "38.1", "39") ? 1 : 2;
      default -> VALUES.get(variable).indexOf(value);
    };
  }

  /** A healthy citizen for whom the checklist is met. */
  static Answers healthy() {
    var answers = new HashMap<String, Object>();
    VARIABLES.forEach(variable -> answers.put(variable, VALUES.get(variable).getFirst()));
    CHECKLIST.forEach(item -> answers.put(item, CHECKLIST.indexOf(item) < 3));
    return Answers.of(answers);
  }

  /** Every value a variable can be measured at, for an otherwise healthy citizen. */
  static Stream<Answers> everyValue(ModelInput input) {
    if (input.kind() != ModelInput.Kind.NUMBER) return VALUES.get(input.code()).stream().map(value -> with(healthy(), input.code(), value));
    return Stream.iterate(input.range().from(), value -> value.compareTo(input.range().to()) <= 0, value -> value.add(STEPS.get(input.code())))
        .map(value -> with(healthy(), input.code(), value));
  }

  /** Every way nine variables can give 0, 1 or 2 points. */
  static Stream<Answers> everyScoring() {
    return IntStream.range(0, (int) Math.pow(3, VARIABLES.size())).mapToObj(number -> {
      var answers = healthy();
      int rest = number;
      for (var variable : VARIABLES) {
        answers = with(answers, variable, VALUES.get(variable).get(rest % 3));
        rest /= 3;
      }
      return answers;
    });
  }

  /** Every score from 0 to 6 with every way the checklist can be filled in. */
  static Stream<Answers> everyChecklist() {
    return IntStream.rangeClosed(0, 6).boxed().flatMap(score -> IntStream.range(0, 1 << CHECKLIST.size()).mapToObj(bits -> {
      var answers = healthy();
      for (int variable = 0; variable < score; variable++) answers = with(answers, VARIABLES.get(variable), VALUES.get(VARIABLES.get(variable)).get(1));
      for (int item = 0; item < CHECKLIST.size(); item++) answers = with(answers, CHECKLIST.get(item), (bits >> item & 1) == 1);
      return answers;
    }));
  }

  static Answers with(Answers answers, String input, Object value) {
    return answers.with(Answers.of(Map.of(input, value)));
  }

  private static boolean between(Object value, String low, String high) {
    var number = new BigDecimal(value.toString());
    return number.compareTo(new BigDecimal(low)) >= 0 && number.compareTo(new BigDecimal(high)) <= 0;
  }
}
