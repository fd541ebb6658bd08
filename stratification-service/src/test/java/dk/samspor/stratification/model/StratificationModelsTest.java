package dk.samspor.stratification.model;

import static dk.samspor.stratification.model.StratificationModels.GOP_LEVEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StratificationModelsTest {

  private final StratificationModels models = new StratificationModels();

  @Test
  void the_gop_model_is_in_force_from_the_day_the_levels_began() {
    assertThat(models.inForce(GOP_LEVEL, LocalDate.of(2014, 12, 31))).isEmpty();
    assertThat(models.inForce(GOP_LEVEL, LocalDate.of(2015, 1, 1))).isPresent();
    assertThat(models.inForce("something-else", LocalDate.of(2026, 11, 2))).isEmpty();
  }

  @Test
  void a_version_is_found_whatever_the_day() {
    assertThat(models.version(GOP_LEVEL, 1)).isPresent();
    assertThat(models.version(GOP_LEVEL, 2)).isEmpty();
  }

  @Test
  void only_a_general_plans_two_levels_are_the_models_to_propose() {
    assertThat(models.all()).allSatisfy(model ->
        assertThat(model.description().outcomes()).extracting(AllowedValue::code).containsExactly("BASIC", "ADVANCED"));
  }
}
