package dk.samspor.stratification.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.stratification.model.Outcome.Proposed;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The eight published cases, all judged advanced [S], and basic ones of our own. Regression cases, not an answer key. */
class WorkedCasesTest {

  record WorkedCase(int number, String title, String citizen, String story, Map<String, Object> plan,
      Map<String, Object> therapistAnswers, String expectedLevel, List<Integer> expectedRules) {
    @Override
    public String toString() {
      return number + " " + title + " → " + expectedLevel;
    }

    Answers answers() {
      return GopLevelTest.MODEL.usable(plan).with(GopLevelTest.MODEL.usable(therapistAnswers));
    }
  }

  static Stream<WorkedCase> cases() throws IOException {
    try (var file = WorkedCasesTest.class.getResourceAsStream("/cases/demo-plans.json")) {
      return new ObjectMapper().readValue(file, new TypeReference<List<WorkedCase>>() {}).stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_case_comes_out_as_expected_with_exactly_its_reasons(WorkedCase worked) {
    assertThat(GopLevelTest.MODEL.evaluate(worked.answers())).isInstanceOfSatisfying(Proposed.class, proposed -> {
      assertThat(proposed.level()).isEqualTo(worked.expectedLevel());
      assertThat(proposed.reasons()).extracting(Reason::rule).isEqualTo(worked.expectedRules());
      assertThat(proposed.reasons()).allSatisfy(reason -> assertThat(reason.on()).isNotEmpty());
    });
  }

  @Test
  void the_eight_published_cases_are_advanced_and_at_least_six_of_our_own_are_basic() throws IOException {
    assertThat(cases().filter(worked -> worked.number() <= 8)).hasSize(8).extracting(WorkedCase::expectedLevel).containsOnly("ADVANCED");
    assertThat(cases().filter(worked -> worked.expectedLevel().equals("BASIC"))).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void what_the_plan_leaves_open_is_what_the_therapist_answers() throws IOException {
    assertThat(cases()).allSatisfy(worked -> {
      var open = GopLevelTest.MODEL.description().inputs().stream().map(ModelInput::code).filter(code -> worked.plan().get(code) == null).toList();
      assertThat(worked.therapistAnswers().keySet()).containsExactlyInAnyOrderElementsOf(open);
    });
  }

  @Test
  void the_explanation_of_the_wrist_reads_aloud_in_both_languages() throws IOException {
    var wrist = cases().filter(worked -> worked.number() == 4).findFirst().orElseThrow();
    var reasons = ((Proposed) GopLevelTest.MODEL.evaluate(wrist.answers())).reasons();
    assertThat(reasons).extracting(reason -> reason.line().da()).containsExactly(
        "Regel 3: Forløbet har været svært kompliceret, og nedsættelsen har betydning for flere livsområder. "
            + "(Komplikationer i forløbet: svære; Funktionsevnenedsættelse: moderat; Berørte livsområder: arbejde og forsørgelse og egenomsorg)",
        "Regel 7: Behovet for træning er stort, flere livsområder er berørt, og kommunen møder sjældent problemstillingen. "
            + "(Funktionsevnenedsættelse: moderat; Berørte livsområder: arbejde og forsørgelse og egenomsorg; Forekomst i kommunen: sjælden; Behov og potentiale for træning: stort)");
    assertThat(reasons).extracting(reason -> reason.sentence().en()).containsExactly(
        "The course has been severely complicated, and the impairment matters for several life areas.",
        "The need for training is large, several life areas are affected, and the municipality seldom meets the problem.");
  }
}
