package dk.samspor.stratification.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.ShippedModel;
import dk.samspor.stratification.model.analysis.ModelFinding.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelAnalysisTest {

  @ParameterizedTest
  @ValueSource(strings = {"gop-level", "ischaemic-heart-disease", "chronic-programme", "cancer-rehabilitation-need", "palliative-level", "municipal-acute-bed"})
  void nothing_is_wrong_with_a_shipped_model(String name) {
    assertThat(findings(ShippedModel.text(name))).isEmpty();
  }

  @Test
  void a_gap_is_told_with_the_answers_nobody_thought_of() {
    var gap = findings(without("palliation-R3", ShippedModel.text("palliative-level")));
    assertThat(gap).singleElement().satisfies(finding -> {
      assertThat(finding.kind()).isEqualTo(Kind.GAP);
      assertThat(finding.words().da()).isEqualTo("Ingen regel gælder for 1 kombinationer, for eksempel Fase: sen; Forløbets kompleksitet: sammensat.");
      assertThat(finding.words().en()).isEqualTo("No rule holds for 1 combinations, for example Phase: late; Complexity of the course: composite.");
    });
  }

  @Test
  void two_rules_that_contradict_each_other_are_named() {
    var contradicting = ShippedModel.text("palliative-level").replaceFirst("(<rule id=\"palliation-R2\">\\s*<inputEntry><text>)\"tidlig\"", "$1-");
    assertThat(findings(contradicting)).filteredOn(finding -> finding.kind() == Kind.CONTRADICTION).extracting(ModelFinding::rules)
        .containsExactlyInAnyOrder(List.of(2, 3), List.of(2, 4));
  }

  @Test
  void where_one_rule_may_hold_two_are_an_overlap() {
    var unique = ShippedModel.text("palliative-level").replace("hitPolicy=\"ANY\"", "hitPolicy=\"UNIQUE\"")
        .replaceFirst("(<rule id=\"palliation-R3\">\\s*<inputEntry><text>)\"sen\"", "$1\"sen\", \"terminal\"");
    assertThat(findings(unique)).filteredOn(finding -> finding.kind() == Kind.OVERLAP).singleElement()
        .satisfies(finding -> assertThat(finding.words().da()).startsWith("Regel 3 og regel 4 gælder begge, men kun én må (Fase: terminal;"));
  }

  @Test
  void a_rule_inside_another_and_one_that_never_holds_are_found() {
    var inside = ShippedModel.text("palliative-level").replaceFirst("(<rule id=\"palliation-R3\">\\s*<inputEntry><text>)\"sen\"", "$1\"sen\", \"terminal\"");
    assertThat(findings(inside)).extracting(ModelFinding::kind, ModelFinding::rules).containsExactly(org.assertj.core.api.Assertions.tuple(Kind.RULE_INSIDE_ANOTHER, List.of(4, 3)));
    var never = ShippedModel.text("chronic-programme").replaceFirst("<text>4</text>", "<text>&gt; 4</text>");
    assertThat(findings(never)).extracting(ModelFinding::kind).contains(Kind.UNREACHABLE_RULE, Kind.GAP);
  }

  @Test
  void an_input_that_no_table_uses_and_one_that_changes_nothing_are_found() {
    var unused = ShippedModel.text("palliative-level").replace("<decision id=\"palliation\"", """
        <inputData id="extra" name="Ekstra"><description>?</description><extensionElements><samspor:name>Extra</samspor:name>
        <samspor:description>?</samspor:description></extensionElements><variable name="Ekstra" typeRef="boolean"/></inputData>
        <decision id="palliation\"""");
    assertThat(findings(unused)).extracting(ModelFinding::kind, ModelFinding::input).containsExactly(org.assertj.core.api.Assertions.tuple(Kind.UNUSED_INPUT, "extra"));
    var idle = ShippedModel.text("palliative-level").replaceAll("<inputEntry><text>\"(tidlig|sen|terminal)\"", "<inputEntry><text>-");
    assertThat(findings(idle)).filteredOn(finding -> finding.kind() == Kind.INPUT_WITHOUT_EFFECT).extracting(ModelFinding::input).contains("phase");
  }

  @Test
  void a_level_that_follows_from_the_diagnosis_alone_is_refused() {
    assertThat(findings(ByDiagnosis.DMN)).extracting(ModelFinding::kind).containsExactly(Kind.DIAGNOSIS_DECIDES, Kind.BRAIN_INJURY_NOT_ASKED);
    assertThat(findings(ByDiagnosis.DMN.replace("id=\"gop-level\"", "id=\"another-model\""))).isEmpty();
  }

  @Test
  void a_training_level_has_its_two_levels_and_asks_no_competence() {
    assertThat(findings(ShippedModel.text().replace("\"ADVANCED\"", "\"EXPERT\""))).extracting(ModelFinding::kind).containsExactly(Kind.NOT_THE_LEVELS);
    assertThat(findings(ShippedModel.text().replace("Forekomst i kommunen", "Terapeutens kompetence"))).extracting(ModelFinding::kind).containsExactly(Kind.COMPETENCE_DECIDES);
  }

  @Test
  void a_therapists_experience_is_a_competence_and_what_a_citizen_experiences_is_none() {
    var gop = ShippedModel.text();
    assertThat(findings(gop.replace("Forekomst i kommunen", "Erfaring med målgruppen"))).extracting(ModelFinding::kind).containsExactly(Kind.COMPETENCE_DECIDES);
    assertThat(findings(gop.replace("How common in the municipality", "Years of experience"))).extracting(ModelFinding::kind).containsExactly(Kind.COMPETENCE_DECIDES);
    assertThat(findings(gop.replace("How common in the municipality", "Experience of pain"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gop-level", "ischaemic-heart-disease", "chronic-programme", "cancer-rehabilitation-need", "palliative-level", "municipal-acute-bed"})
  void no_question_of_a_shipped_model_would_pass_for_a_competence_in_a_training_level(String name) {
    assertThat(findings(ShippedModel.text(name).replace("id=\"" + name + "\"", "id=\"gop-level\""))).extracting(ModelFinding::kind).doesNotContain(Kind.COMPETENCE_DECIDES);
  }

  @Test
  void the_acute_bed_table_as_it_was_printed_is_full_of_holes_and_overlaps() {
    var printed = ShippedModel.text("municipal-acute-bed").replaceFirst("<text>&lt; 90</text>", "<text>&gt; 90</text>")
        .replace("<text>[51..90]</text>", "<text>&lt; 90</text>").replace("<text>[101..199]</text>", "<text>[100..199]</text>")
        .replace("<text>(38..39]</text>", "<text>[38.1..39]</text>").replace("&lt; 36, &gt; 39<", "&lt; 36, &gt; 39.1<");
    assertThat(findings(printed)).extracting(finding -> finding.words().da()).contains(
        "Reglerne 4, 6 giver alle point for Iltmætning: 96 %.", "Ingen regel giver point for Iltmætning: 89 %.",
        "Reglerne 7, 8 giver alle point for Puls: 41 /min.", "Ingen regel giver point for Puls: 90 /min.",
        "Reglerne 10, 11 giver alle point for Systolisk blodtryk: 100 mmHg.", "Ingen regel giver point for Temperatur: 39,1 °C.");
  }

  @Test
  void a_table_too_large_to_be_looked_through_is_refused_and_not_looked_through() {
    var started = System.nanoTime();
    assertThat(findings(ByDiagnosis.withColumns(19))).extracting(ModelFinding::kind).contains(Kind.TOO_MANY_COMBINATIONS);
    assertThat(System.nanoTime() - started).isLessThan(5_000_000_000L);
  }

  private static String without(String rule, String dmn) {
    return dmn.replaceFirst("(?s)\\s*<rule id=\"" + rule + "\">.*?</rule>", "");
  }

  private static List<ModelFinding> findings(String dmn) {
    return ModelAnalysis.of(ModelFile.read(ShippedModel.bytes(dmn)));
  }
}
