package dk.samspor.stratification.model;

import static dk.samspor.stratification.model.ShippedModels.GOP_LEVEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShippedModelsTest {

  private final ShippedModels models = new ShippedModels();

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
  void six_ship_each_with_names_and_help_in_both_languages_and_its_sources() {
    assertThat(models.all()).hasSize(6).allSatisfy(model -> {
      var said = model.description();
      assertThat(said.sources()).isNotEmpty();
      assertThat(said.inputs()).isNotEmpty().allSatisfy(input -> {
        assertThat(input.name().da()).isNotBlank();
        assertThat(input.help().da()).isNotBlank();
        assertThat(input.help().en()).isNotBlank();
      });
      assertThat(said.outcomes()).hasSizeGreaterThan(1).allSatisfy(outcome -> assertThat(outcome.name().en()).isNotBlank());
    });
  }

  @Test
  void only_a_general_plans_two_levels_are_the_gop_models_to_propose() {
    assertThat(models.inForce(GOP_LEVEL, LocalDate.of(2026, 11, 2)).orElseThrow().description().outcomes())
        .extracting(AllowedValue::code).containsExactly("BASIC", "ADVANCED");
  }

  @Test
  void who_treats_educates_and_co_ordinates_stands_with_each_answer_of_the_heart_model() {
    assertThat(models.version("ischaemic-heart-disease", 1).orElseThrow().description().outcomes()).hasSize(4)
        .allSatisfy(outcome -> assertThat(outcome.details()).extracting(AllowedValue.Detail::aspect).containsExactly("TREATS", "EDUCATES", "COORDINATES"));
  }
}
