package dk.samspor.stratification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.stratification.model.Outcome.NoRuleApplies;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BadModelFilesTest {

  @Test
  void a_model_with_a_gap_says_that_no_rule_applies_and_on_which_answers() {
    var gap = compile(ShippedModel.text().replaceFirst("(?s)\\s*<rule id=\"R13\">.*?</rule>", ""));
    assertThat(gap.evaluate(Some.basicAnswers())).isEqualTo(new NoRuleApplies(Some.basicAnswers()));
  }

  @Test
  void a_contradiction_is_no_answer_either() {
    var contradicting = compile(ShippedModel.text().replaceFirst("(?s)(<rule id=\"R3\">.*?<outputEntry><text>)\"avanceret\"", "$1\"basalt\""));
    var answers = Some.basicAnswers().with(Answers.of(Map.of("complications", "SEVERE", "functionalImpairment", "EXTENSIVE", "lifeAreas", List.of("WORK", "FAMILY"))));
    assertThat(contradicting.evaluate(answers)).isEqualTo(new NoRuleApplies(answers));
  }

  @Test
  void a_file_with_a_document_type_is_refused_before_anything_of_it_is_read() {
    assertThatThrownBy(() -> compile("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + "<definitions>&e;</definitions>"))
        .isInstanceOf(InvalidModel.class).hasMessageContaining("DOCTYPE");
  }

  @Test
  void a_table_that_names_an_unknown_input_is_refused() {
    assertThatThrownBy(() -> compile(ShippedModel.text().replace("<text>Forekomst i kommunen</text>", "<text>Noget andet</text>")))
        .isInstanceOf(InvalidModel.class).hasMessageContaining("Noget andet");
  }

  @Test
  void a_decision_with_the_id_of_an_input_is_refused() {
    assertThatThrownBy(() -> compile(ShippedModel.text("palliative-level").replace("<decision id=\"palliation\"", "<decision id=\"phase\"")))
        .isInstanceOf(InvalidModel.class).hasMessage("Two parts of the model have the same id.");
  }

  @Test
  void the_same_file_has_the_same_hash_and_a_changed_one_another() {
    var shipped = ShippedModel.gopLevel().description();
    assertThat(shipped.hash()).hasSize(64).isEqualTo(ShippedModel.gopLevel().description().hash());
    assertThat(compile(ShippedModel.text().replace("version=\"1\"", "version=\"1\" ")).description().hash()).isNotEqualTo(shipped.hash());
  }

  private static StratificationModel compile(String dmn) {
    return StratificationModel.compile(dmn.getBytes(StandardCharsets.UTF_8));
  }
}
