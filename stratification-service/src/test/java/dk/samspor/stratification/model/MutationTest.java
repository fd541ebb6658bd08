package dk.samspor.stratification.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.stratification.model.Outcome.Proposed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Breaks every rule of the shipped table in every simple way, to see that the comparison with plain Java would notice. */
class MutationTest {

  private static final Pattern RULE = Pattern.compile("(?s)<rule id=\"R(\\d+)\">.*?</rule>");
  private static final Pattern CELL = Pattern.compile("<inputEntry><text>(.*?)</text></inputEntry>");
  private static final long SEED = 20261121;

  @Test
  void a_rule_taken_away_turned_around_or_opened_in_any_cell_is_noticed() {
    var combinations = new ArrayList<>(EveryCombination.of(GopLevelTest.MODEL.description()).toList());
    Collections.shuffle(combinations, new Random(SEED)); // most mutants are found among the first hundreds
    var mutants = mutants();
    assertThat(mutants).hasSizeGreaterThan(100);
    mutants.forEach((name, dmn) -> {
      var mutant = StratificationModel.compile(dmn.getBytes(StandardCharsets.UTF_8));
      assertThat(combinations.stream().anyMatch(answers -> !asPlainJava(mutant, answers))).as(name).isTrue();
    });
  }

  private static boolean asPlainJava(StratificationModel mutant, Answers answers) {
    var oracle = new GopLevelOracle(answers);
    return mutant.evaluate(answers) instanceof Proposed proposed && proposed.level().equals(oracle.level())
        && proposed.reasons().stream().map(Reason::rule).toList().equals(oracle.rules());
  }

  private static Map<String, String> mutants() {
    var shipped = ShippedModel.text();
    var mutants = new LinkedHashMap<String, String>();
    RULE.matcher(shipped).results().forEach(rule -> {
      var name = "rule " + rule.group(1);
      mutants.put(name + " taken away", replaced(shipped, rule.start(), rule.end(), ""));
      mutants.put(name + " turned around", replaced(shipped, rule.start(), rule.end(), turned(rule.group())));
      for (var opened : opened(rule.group())) mutants.put(name + " opened, " + mutants.size(), replaced(shipped, rule.start(), rule.end(), opened));
    });
    return mutants;
  }

  private static String turned(String rule) {
    var to = rule.contains("<outputEntry><text>\"basalt\"") ? "avanceret" : "basalt";
    return rule.replaceFirst("<outputEntry><text>\"\\w+\"", "<outputEntry><text>\"" + to + "\"");
  }

  private static List<String> opened(String rule) {
    return CELL.matcher(rule).results().filter(cell -> !cell.group(1).equals("-"))
        .map(cell -> replaced(rule, cell.start(1), cell.end(1), "-")).toList();
  }

  private static String replaced(String text, int from, int to, String by) {
    return text.substring(0, from) + by + text.substring(to);
  }
}
