package dk.samspor.stratification.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.stratification.model.Outcome.Proposed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The source warns that its cases are no answer key; they are our regression cases [S]. */
class WorkedCasesTest {

  static List<WorkedCase> cases() {
    return WorkedCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_case_comes_out_as_expected_with_exactly_its_reasons(WorkedCase worked) {
    var proposed = propose(worked);
    assertThat(proposed.outcome()).isEqualTo(worked.expectedLevel());
    assertThat(proposed.reasons()).extracting(Reason::rule).isEqualTo(worked.expectedRules());
    assertThat(proposed.reasons()).allSatisfy(reason -> assertThat(reason.on()).isNotEmpty());
  }

  @Test
  void the_eight_published_cases_are_advanced_and_at_least_six_of_our_own_are_basic() {
    assertThat(cases()).filteredOn(worked -> worked.number() <= 8).hasSize(8).extracting(WorkedCase::expectedLevel).containsOnly("ADVANCED");
    assertThat(cases()).filteredOn(worked -> worked.expectedLevel().equals("BASIC")).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void what_the_plan_leaves_open_is_what_the_therapist_answers() {
    assertThat(cases()).allSatisfy(worked -> {
      var open = GopLevelTest.MODEL.questions(GopLevelTest.MODEL.usable(worked.plan()));
      assertThat(worked.therapistAnswers().keySet()).containsExactlyInAnyOrderElementsOf(open.stream().map(ModelInput::code).toList());
    });
  }

  @Test
  void the_explanation_of_the_wrist_reads_aloud_in_both_languages() {
    var reasons = propose(cases().get(3)).reasons();
    assertThat(reasons).extracting(reason -> reason.line().da()).containsExactly(
        "Regel 3: Forløbet har været svært kompliceret, og nedsættelsen har betydning for flere livsområder. "
            + "(Komplikationer i forløbet: svære; Funktionsevnenedsættelse: moderat; Berørte livsområder: arbejde og forsørgelse og egenomsorg)",
        "Regel 7: Behovet for træning er stort, flere livsområder er berørt, og kommunen møder sjældent problemstillingen. "
            + "(Funktionsevnenedsættelse: moderat; Berørte livsområder: arbejde og forsørgelse og egenomsorg; "
            + "Forekomst i kommunen: sjælden; Behov og potentiale for træning: stort)");
    assertThat(reasons).extracting(reason -> reason.sentence().en()).containsExactly(
        "The course has been severely complicated, and the impairment matters for several life areas.",
        "The need for training is large, several life areas are affected, and the municipality seldom meets the problem.");
  }

  private static Proposed propose(WorkedCase worked) {
    var model = GopLevelTest.MODEL;
    return (Proposed) model.evaluate(model.usable(worked.plan()).with(model.usable(worked.therapistAnswers())));
  }
}
