package dk.samspor.stratification.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.stratification.model.Outcome.AnswersMissing;
import dk.samspor.stratification.model.Outcome.Proposed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GopLevelTest {

  static final StratificationModel MODEL = ShippedModel.gopLevel();

  @Test
  void the_table_agrees_with_plain_java_on_every_combination_of_answers_down_to_the_rules_that_hold() {
    var seen = EveryCombination.withEverySet(MODEL.description()).peek(answers -> {
      var oracle = new GopLevelOracle(answers);
      var proposed = propose(answers);
      assertThat(proposed.outcome()).as("%s", answers).isEqualTo(oracle.level());
      assertThat(rules(proposed)).as("%s", answers).isEqualTo(oracle.rules());
    }).count();
    assertThat(seen).isEqualTo(3 * 4 * 64 * 3 * 3 * 3 * 3 * 2);
  }

  @Test
  void no_rule_is_idle_each_decides_some_case_alone() {
    var alone = new HashSet<Integer>();
    EveryCombination.of(MODEL.description()).map(answers -> new GopLevelOracle(answers).rules())
        .filter(rules -> rules.size() == 1).forEach(alone::addAll);
    assertThat(alone).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
  }

  @Test
  void every_input_can_tip_the_level_and_none_of_them_is_a_diagnosis_or_a_competence() {
    var inputs = MODEL.description().inputs().stream().map(ModelInput::code).toList();
    assertThat(inputs).containsExactly("complications", "functionalImpairment", "lifeAreas", "cognitiveImpairment", "coordination",
        "rarity", "trainingNeed", "brainInjury");
    for (var input : inputs) assertThat(tips(input)).as(input).isTrue();
  }

  @Test
  void all_sixty_four_sets_of_life_areas_are_counted_alike() {
    var areas = MODEL.description().input("lifeAreas").orElseThrow().allowed().stream().map(AllowedValue::code).toList();
    for (int set = 0; set < 64; set++) {
      int bits = set;
      var chosen = IntStream.range(0, 6).filter(area -> (bits >> area & 1) == 1).mapToObj(areas::get).toList();
      var answers = Some.basicAnswers().with(Answers.of(Map.of("functionalImpairment", "EXTENSIVE", "lifeAreas", chosen)));
      assertThat(propose(answers).outcome()).as("%s", chosen).isEqualTo(chosen.size() >= 2 ? "ADVANCED" : "BASIC");
    }
  }

  @Test
  void a_reason_says_in_both_languages_which_rule_held_on_what() {
    var proposed = propose(Some.basicAnswers().with(Answers.of(Map.of("functionalImpairment", "EXTENSIVE", "lifeAreas", List.of("WORK", "FAMILY")))));
    assertThat(proposed.reasons()).singleElement().satisfies(reason -> {
      assertThat(reason.line().da()).isEqualTo("Regel 2: Funktionsevnen er omfattende nedsat, og det har betydning for flere livsområder. "
          + "(Funktionsevnenedsættelse: omfattende; Berørte livsområder: arbejde og forsørgelse og familie)");
      assertThat(reason.line().en()).isEqualTo("Rule 2: Function is extensively impaired, and it matters for several life areas. "
          + "(Functional impairment: extensive; Life areas affected: work and livelihood and family)");
      assertThat(reason.source()).isEqualTo("[M, S 1.1]");
    });
  }

  @Test
  void what_is_missing_is_asked_in_the_models_order() {
    var known = MODEL.usable(Map.of("complications", "NONE", "brainInjury", false, "lifeAreas", List.of()));
    assertThat(MODEL.evaluate(known)).isInstanceOfSatisfying(AnswersMissing.class, missing ->
        assertThat(missing.questions()).extracting(ModelInput::code)
            .containsExactly("functionalImpairment", "cognitiveImpairment", "coordination", "rarity", "trainingNeed"));
  }

  @Test
  void answers_the_model_does_not_know_are_named_one_by_one() {
    var given = Map.of("rarity", "WEIRD", "brainInjury", "true", "lifeAreas", List.of("WORK", "GARDEN"), "diagnosis", "I61", "trainingNeed", "LARGE");
    assertThat(MODEL.problems(given)).extracting(AnswerProblem::input).containsExactlyInAnyOrder("rarity", "brainInjury", "lifeAreas", "diagnosis");
    assertThat(MODEL.usable(given)).isEqualTo(Answers.of(Map.of("trainingNeed", "LARGE")));
  }

  @Test
  void threads_do_not_see_each_others_rules() {
    var all = EveryCombination.of(MODEL.description()).filter(answers -> answers.byInput().hashCode() % 5 == 0).toList();
    assertThat(all).hasSizeGreaterThan(1000);
    var wrong = all.parallelStream().filter(answers -> !rules(propose(answers)).equals(new GopLevelOracle(answers).rules())).collect(Collectors.toList());
    assertThat(wrong).isEmpty();
  }

  private static boolean tips(String input) {
    var byTheRest = EveryCombination.of(MODEL.description()).collect(Collectors.groupingBy(
        answers -> answers.byInput().entrySet().stream().filter(entry -> !entry.getKey().equals(input)).toList().toString(),
        Collectors.mapping(answers -> new GopLevelOracle(answers).level(), Collectors.toSet())));
    return byTheRest.values().stream().anyMatch(levels -> levels.size() == 2);
  }

  private static Proposed propose(Answers answers) {
    return (Proposed) MODEL.evaluate(answers);
  }

  private static List<Integer> rules(Proposed proposed) {
    return proposed.reasons().stream().map(Reason::rule).toList();
  }
}
