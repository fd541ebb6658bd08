package dk.samspor.stratification.model.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.stratification.model.ShippedModel;
import dk.samspor.stratification.model.analysis.ModelFinding;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrialTest {

  @Test
  void a_good_model_comes_back_from_its_trial() {
    assertThat(run(Trial.USUAL, ShippedModel.text())).isEmpty();
    assertThat(run(Trial.USUAL, ShippedModel.text("municipal-acute-bed"))).isEmpty();
  }

  @Test
  void what_does_not_follow_the_schema_is_said_in_the_validators_words() {
    assertThat(run(Trial.USUAL, ShippedModel.text("palliative-level").replace("<variable name=\"Palliativ indsats\"", "<variable wrong=\"x\" name=\"Palliativ indsats\"")))
        .hasValueSatisfying(finding -> assertThat(finding.kind()).isEqualTo(ModelFinding.Kind.NOT_DMN));
  }

  @Test
  void a_child_that_takes_too_long_is_ended_and_the_model_refused() {
    var started = System.nanoTime();
    assertThat(run(new Trial(Duration.ofMillis(50), 192), ShippedModel.text()))
        .hasValueSatisfying(finding -> assertThat(finding.words().da()).contains("TIMED_OUT"));
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void a_child_that_runs_out_of_memory_dies_alone_and_the_model_is_refused() {
    assertThat(run(new Trial(Duration.ofSeconds(30), 8), ShippedModel.text()))
        .hasValueSatisfying(finding -> assertThat(finding.kind()).isEqualTo(ModelFinding.Kind.ENGINE_DISAGREES));
  }

  private static Optional<ModelFinding> run(Trial trial, String dmn) {
    return trial.of(ShippedModel.bytes(dmn), "table");
  }
}
