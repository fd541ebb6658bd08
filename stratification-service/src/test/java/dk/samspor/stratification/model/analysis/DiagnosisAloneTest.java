package dk.samspor.stratification.model.analysis;

import static dk.samspor.stratification.model.analysis.MadeUpModel.row;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.ShippedModel;
import dk.samspor.stratification.model.analysis.ModelFinding.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Function decides the level, never the diagnosis alone [M, S 1.1]: judged by what changes the outcome, and not by what a file mentions. */
class DiagnosisAloneTest {

  private static final List<String> NOTHING = List.of();

  @Test
  void what_the_level_waits_for_and_looks_at_by_no_column_is_no_other_criterion() {
    assertThat(asking().deciding("beside", NOTHING, List.of("Funktion"), row("true", "avanceret"), row("false", "basalt"))
        .deciding("level", List.of("beside"), List.of("Diagnose"), row("true", "avanceret"), row("false", "basalt"))
        .findings()).extracting(ModelFinding::kind).contains(Kind.DIAGNOSIS_DECIDES, Kind.UNUSED_INPUT);
  }

  @Test
  void a_result_on_the_way_that_changes_nothing_in_the_end_is_no_other_criterion() {
    // "both" looks at function and makes a difference of it, but says so only of diagnoses the last table treats alike
    var detour = asking().asking("brainInjury", "Skade")
        .deciding("both", NOTHING, List.of("Diagnose", "Funktion"), row("true", "-", "avanceret"), row("false", "true", "avanceret"), row("false", "false", "basalt"))
        .deciding("level", List.of("both"), List.of("Diagnose", "both"), row("true", "\"avanceret\"", "avanceret"), row("true", "\"basalt\"", "basalt"), row("false", "-", "basalt"));
    assertThat(detour.findings()).extracting(ModelFinding::kind).contains(Kind.DIAGNOSIS_DECIDES)
        .doesNotContain(Kind.INPUT_WITHOUT_EFFECT); // table by table everything makes a difference
  }

  @Test
  void a_brain_injury_by_itself_is_a_diagnosis_too() {
    assertThat(new MadeUpModel().asking("brainInjury", "Skade")
        .deciding("level", NOTHING, List.of("Skade"), row("true", "avanceret"), row("false", "basalt"))
        .findings()).extracting(ModelFinding::kind).containsExactly(Kind.DIAGNOSIS_DECIDES);
  }

  @Test
  void where_function_changes_the_level_of_anybody_the_diagnosis_may_weigh_too() {
    assertThat(asking().asking("brainInjury", "Skade")
        .deciding("level", NOTHING, List.of("Diagnose", "Funktion", "Skade"), row("true", "true", "-", "avanceret"), row("false", "-", "false", "basalt"),
            row("true", "false", "false", "basalt"), row("-", "-", "true", "avanceret"))
        .findings()).isEmpty();
    assertThat(findings(ShippedModel.text())).isEmpty();
  }

  @Test
  void a_model_that_answers_basic_for_a_brain_injury_with_impairment_says_so_and_blocks_nothing() {
    var dropped = ShippedModel.text().replaceFirst("(?s)<rule id=\"R1\">.*?</rule>", "").replaceAll("<inputEntry><text>(true|false)</text></inputEntry>", "<inputEntry><text>-</text></inputEntry>");
    assertThat(findings(dropped)).filteredOn(finding -> finding.kind() == Kind.BRAIN_INJURY_NOT_ADVANCED).singleElement().satisfies(finding -> {
      assertThat(finding.blocks()).isFalse();
      assertThat(finding.input()).isEqualTo("brainInjury");
      assertThat(finding.words().da()).startsWith("Modellen svarer basalt ved erhvervet hjerneskade med nedsat funktionsevne (").contains("Erhvervet hjerneskade: ja");
    });
  }

  @Test
  void a_model_that_does_not_ask_for_a_brain_injury_is_refused_for_plans_of_training_only() {
    var silent = asking().deciding("level", NOTHING, List.of("Diagnose", "Funktion"), row("-", "true", "avanceret"), row("true", "false", "avanceret"), row("false", "false", "basalt"));
    assertThat(silent.findings()).extracting(ModelFinding::kind).containsExactly(Kind.BRAIN_INJURY_NOT_ASKED);
    assertThat(findings(silent.dmn().replace("id=\"gop-level\"", "id=\"another-model\""))).isEmpty();
  }

  private static MadeUpModel asking() {
    return new MadeUpModel().asking("diagnosis", "Diagnose").asking("function", "Funktion");
  }

  private static List<ModelFinding> findings(String dmn) {
    return ModelAnalysis.of(ModelFile.read(ShippedModel.bytes(dmn)));
  }
}
