package dk.samspor.stratification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedModelsAgreeWithPlainJavaTest {

  private static final StratificationModel ACUTE_BED = ShippedModel.named("municipal-acute-bed");

  @Test
  void the_heart_model_on_every_combination() {
    assertThat(agreeing("ischaemic-heart-disease", PlainJava::heart)).isEqualTo(4);
  }

  @Test
  void the_programme_model_on_every_combination() {
    assertThat(agreeing("chronic-programme", PlainJava::programme)).isEqualTo(3 * 2 * 2);
  }

  @Test
  void the_cancer_model_on_every_combination() {
    assertThat(agreeing("cancer-rehabilitation-need", PlainJava::cancer)).isEqualTo(3 * 3 * 3 * 3 * 2 * 2);
  }

  @Test
  void the_palliative_model_on_every_combination() {
    assertThat(agreeing("palliative-level", PlainJava::palliation)).isEqualTo(3 * 3);
  }

  // The product of all measured values and the checklist is beyond 10^15. It falls into factors, since each variable reaches
  // the outcome through its points alone and the points through their sum: every value singly, every way the nine can
  // score (3^9), and every checklist with every score around the limits.
  @Test
  void the_acute_bed_model_at_every_value_of_every_variable() {
    var inputs = ACUTE_BED.description().inputs().stream().filter(input -> AcuteBed.VARIABLES.contains(input.code()));
    assertThat(agreeing(inputs.flatMap(AcuteBed::everyValue))).isGreaterThan(900);
  }

  @Test
  void the_acute_bed_model_for_every_way_nine_variables_can_score() {
    assertThat(agreeing(AcuteBed.everyScoring())).isEqualTo(19_683);
  }

  @Test
  void the_acute_bed_model_for_every_score_around_the_limits_and_every_checklist() {
    assertThat(agreeing(AcuteBed.everyChecklist())).isEqualTo(7 * 128);
  }

  @ParameterizedTest
  @CsvSource({"respiration,8,2", "respiration,9,0", "respiration,20,0", "respiration,21,1", "respiration,29,1", "respiration,30,2",
      "oxygen,96,0", "oxygen,95,1", "oxygen,90,1", "oxygen,89,2", "pulse,40,2", "pulse,41,1", "pulse,50,1", "pulse,51,0", "pulse,90,0",
      "pulse,91,1", "pulse,110,1", "pulse,111,2", "systolic,79,2", "systolic,80,1", "systolic,100,1", "systolic,101,0", "systolic,199,0",
      "systolic,200,2", "temperature,35.9,2", "temperature,36,0", "temperature,38,0", "temperature,38.1,1", "temperature,39,1", "temperature,39.1,2"})
  void the_boundaries_of_the_acute_bed_table(String variable, BigDecimal value, int points) {
    var verdict = Verdict.of(ACUTE_BED, AcuteBed.with(AcuteBed.healthy(), variable, value));
    assertThat(verdict.rules()).contains("Samlet score " + (AcuteBed.VARIABLES.indexOf(variable) * 3 + points + 1));
  }

  @Test
  void a_number_outside_its_range_or_too_precise_is_no_answer() {
    var healthy = AcuteBed.healthy().byInput();
    assertThat(ACUTE_BED.problems(healthy)).isEmpty();
    assertThat(ACUTE_BED.problems(java.util.Map.of("pulse", 301, "temperature", new BigDecimal("37.25"), "oxygen", "98")))
        .extracting(AnswerProblem::kind).containsExactlyInAnyOrder(AnswerProblem.Kind.OUT_OF_RANGE, AnswerProblem.Kind.OUT_OF_RANGE, AnswerProblem.Kind.VALUE_NOT_ALLOWED);
  }

  private static long agreeing(String name, Function<Answers, Verdict> plainJava) {
    var model = ShippedModel.named(name);
    return EveryCombination.of(model.description())
        .peek(answers -> assertThat(Verdict.of(model, answers)).as("%s", answers).isEqualTo(plainJava.apply(answers))).count();
  }

  private static long agreeing(Stream<Answers> all) {
    return all.map(answers -> {
      assertThat(Verdict.of(ACUTE_BED, answers)).as("%s", answers).isEqualTo(PlainJava.acuteBed(answers));
      return answers;
    }).toList().size();
  }
}
