package dk.samspor.stratification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks every rule of every shipped model in every simple way, to see that the comparison with plain Java would notice. */
class MutationTest {

  private static final Pattern RULE = Pattern.compile("(?s)<rule id=\"([\\w-]+)\">.*?</rule>");
  private static final Pattern CELL = Pattern.compile("<inputEntry><text>(.*?)</text></inputEntry>");
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?<!\\d\\.)\\d+(\\.\\d+)?");
  private static final Pattern ANSWER = Pattern.compile("<outputEntry><text>(.*?)</text></outputEntry>");
  private static final long SEED = 20261121;

  @ParameterizedTest
  @MethodSource("models")
  void a_rule_taken_away_turned_around_opened_narrowed_or_moved_in_any_cell_is_noticed(String name, Function<Answers, Verdict> plainJava, int leastMutants) {
    var tried = combinations(ShippedModel.named(name), plainJava);
    var mutants = mutants(ShippedModel.text(name));
    assertThat(mutants).hasSizeGreaterThanOrEqualTo(leastMutants);
    mutants.forEach((mutation, dmn) -> {
      var mutant = StratificationModel.compile(ShippedModel.bytes(dmn));
      var notices = tried.stream().filter(answers -> !Verdict.of(mutant, answers).equals(plainJava.apply(answers))).findFirst();
      assertThat(notices).as(mutation).isPresent();
      tried.remove(notices.get());
      tried.addFirst(notices.get()); // it may notice the next one too
    });
  }

  static Stream<Arguments> models() {
    return Stream.of(model("gop-level", GopLevelOracle::verdict, 101), model("ischaemic-heart-disease", PlainJava::heart, 16),
        model("chronic-programme", PlainJava::programme, 33), model("cancer-rehabilitation-need", PlainJava::cancer, 75),
        model("palliative-level", PlainJava::palliation, 18), model("municipal-acute-bed", PlainJava::acuteBed, 125));
  }

  private static Arguments model(String name, Function<Answers, Verdict> plainJava, int leastMutants) {
    return Arguments.of(name, plainJava, leastMutants);
  }

  /** In an order in which most mutants are noticed among the first hundreds. */
  private static List<Answers> combinations(StratificationModel model, Function<Answers, Verdict> plainJava) {
    var combinations = new ArrayList<Answers>();
    if (model.description().id().equals("municipal-acute-bed")) {
      model.description().inputs().stream().filter(input -> AcuteBed.VARIABLES.contains(input.code())).flatMap(AcuteBed::everyValue).forEach(combinations::add);
      AcuteBed.everyChecklist().forEach(combinations::add);
      AcuteBed.everyScoring().forEach(combinations::add);
    } else {
      EveryCombination.of(model.description()).forEach(combinations::add);
      everyVerdictInTurn(combinations, plainJava);
    }
    return combinations;
  }

  /** So that a rule that seldom holds has not to be met by chance. */
  private static void everyVerdictInTurn(List<Answers> combinations, Function<Answers, Verdict> plainJava) {
    Collections.shuffle(combinations, new Random(SEED));
    var met = new HashMap<Verdict, Integer>();
    var turns = new IdentityHashMap<Answers, Integer>();
    combinations.forEach(answers -> turns.put(answers, met.merge(plainJava.apply(answers), 1, Integer::sum)));
    combinations.sort(Comparator.comparing(turns::get));
  }

  private static Map<String, String> mutants(String shipped) {
    var mutants = new LinkedHashMap<String, String>();
    var answers = ANSWER.matcher(shipped).results().map(answer -> answer.group(1)).distinct().collect(Collectors.toList());
    RULE.matcher(shipped).results().forEach(rule -> {
      var name = "rule " + rule.group(1);
      mutants.put(name + " taken away", replaced(shipped, rule.start(), rule.end(), ""));
      mutants.put(name + " turned around", replaced(shipped, rule.start(), rule.end(), turned(rule.group(), answers)));
      each(mutants, name + " opened", shipped, rule, opened(rule.group()));
      each(mutants, name + " narrowed", shipped, rule, narrowed(rule.group()));
      each(mutants, name + " moved", shipped, rule, moved(rule.group()));
    });
    return mutants;
  }

  private static void each(Map<String, String> mutants, String name, String shipped, MatchResult rule, List<String> mutated) {
    mutated.forEach(one -> mutants.put(name + ", " + mutants.size(), replaced(shipped, rule.start(), rule.end(), one)));
  }

  /** Another answer of the same kind. */
  private static String turned(String rule, List<String> answers) {
    var answer = ANSWER.matcher(rule).results().findFirst().orElseThrow();
    boolean points = !answer.group(1).startsWith("\"");
    var other = answers.stream().filter(one -> !one.equals(answer.group(1)) && one.startsWith("\"") != points).findFirst().orElseThrow();
    return replaced(rule, answer.start(1), answer.end(1), other);
  }

  private static List<String> opened(String rule) {
    return CELL.matcher(rule).results().filter(cell -> !cell.group(1).equals("-"))
        .map(cell -> replaced(rule, cell.start(1), cell.end(1), "-")).toList();
  }

  /** One of several alternatives is forgotten. */
  private static List<String> narrowed(String rule) {
    return CELL.matcher(rule).results().flatMap(cell -> {
      var alternatives = List.of(cell.group(1).split(", "));
      return alternatives.size() < 2 ? Stream.<String>of() : alternatives.stream().map(forgotten -> replaced(rule, cell.start(1), cell.end(1),
          alternatives.stream().filter(one -> !one.equals(forgotten)).collect(Collectors.joining(", "))));
    }).toList();
  }

  /** Each number is one more: every boundary is at the wrong place once. */
  private static List<String> moved(String rule) {
    return CELL.matcher(rule).results().filter(cell -> !cell.group(1).contains("\"")).flatMap(cell -> NUMBER.matcher(cell.group(1)).results()
        .map(number -> replaced(rule, cell.start(1) + number.start(), cell.start(1) + number.end(), new BigDecimal(number.group()).add(BigDecimal.ONE).toString())))
        .toList();
  }

  private static String replaced(String text, int from, int to, String by) {
    return text.substring(0, from) + by + text.substring(to);
  }
}
