package dk.samspor.stratification.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.stratification.model.Outcome.Proposed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The model for training plans, rule by rule as the sources say them [M, S 1.1]. */
class GopRulesTest {

  private static final StratificationModel MODEL = ShippedModel.gopLevel();

  @Test
  void a_delimited_and_uncomplicated_impairment_is_basic() {
    EveryCombination.of(MODEL.description()).filter(answers -> answers.is("functionalImpairment", "DELIMITED") && answers.is("complications", "NONE")
            && answers.is("cognitiveImpairment", "NONE") && answers.is("brainInjury", false))
        .forEach(answers -> assertThat(level(answers)).as("%s", answers).isEqualTo("BASIC"));
  }

  @Test
  void an_extensive_impairment_that_matters_for_several_life_areas_is_advanced() {
    EveryCombination.of(MODEL.description()).filter(answers -> answers.is("functionalImpairment", "EXTENSIVE") && areas(answers) >= 2)
        .forEach(answers -> assertThat(level(answers)).as("%s", answers).isEqualTo("ADVANCED"));
  }

  @Test
  void a_complex_course_that_matters_for_several_life_areas_is_advanced() {
    EveryCombination.of(MODEL.description()).filter(answers -> answers.is("complications", "SEVERE") && !answers.is("functionalImpairment", "NONE") && areas(answers) >= 2)
        .forEach(answers -> assertThat(level(answers)).as("%s", answers).isEqualTo("ADVANCED"));
  }

  @Test
  void an_acquired_brain_injury_with_functional_impairment_is_advanced() {
    EveryCombination.of(MODEL.description()).filter(answers -> answers.is("brainInjury", true) && !answers.is("functionalImpairment", "NONE"))
        .forEach(answers -> assertThat(level(answers)).as("%s", answers).isEqualTo("ADVANCED"));
  }

  @Test
  void an_acquired_brain_injury_alone_decides_nothing_function_does() {
    EveryCombination.of(MODEL.description()).filter(answers -> answers.is("brainInjury", true) && answers.is("functionalImpairment", "NONE"))
        .forEach(answers -> assertThat(level(answers)).as("%s", answers).isEqualTo("BASIC"));
  }

  @Test
  void the_expected_shares_are_the_sources_each_with_its_own_range() {
    var shares = MODEL.description().expected().stream().collect(Collectors.toMap(share -> share.group() + " " + share.level(),
        share -> List.of(share.from().stripTrailingZeros(), share.to().stripTrailingZeros())));
    assertThat(shares).isEqualTo(Map.of("ALL BASIC", range(60, 70), "ALL ADVANCED", range(20, 30), "ALL SPECIALISED", range(10, 10),
        "BRAIN_INJURY BASIC", range(20, 30), "BRAIN_INJURY ADVANCED", range(60, 70), "BRAIN_INJURY SPECIALISED", range(2, 2),
        "BRAIN_INJURY SPECIALISED_REHABILITATION", range(5, 5)));
  }

  private static List<BigDecimal> range(int from, int to) {
    return List.of(new BigDecimal(from).stripTrailingZeros(), new BigDecimal(to).stripTrailingZeros());
  }

  private static int areas(Answers answers) {
    return ((List<?>) answers.get("lifeAreas")).size();
  }

  private static String level(Answers answers) {
    return ((Proposed) MODEL.evaluate(answers)).outcome();
  }
}
