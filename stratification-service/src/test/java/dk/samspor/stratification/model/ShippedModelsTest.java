package dk.samspor.stratification.model;

import static dk.samspor.stratification.model.ShippedModels.GOP_LEVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
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
  void about_two_thirds_of_those_screened_for_cancer_have_a_need_and_half_of_them_a_large_one() {
    var cancer = models.version("cancer-rehabilitation-need", 1).orElseThrow();
    assertThat(cancer.description().expected()).extracting(ExpectedShare::group, ExpectedShare::level, ExpectedShare::from, ExpectedShare::to, ExpectedShare::source)
        .containsExactly(tuple("ALL", "NONE", new BigDecimal("33"), new BigDecimal("34"), "C"), tuple("WITH_NEED", "LARGE", new BigDecimal("50"), new BigDecimal("50"), "C"));
    assertThat(ModelPage.of(cancer.file(), false)).contains("<td>alle</td><td>intet behov</td><td>33–34</td>",
        "<td>borgere med et behov</td><td>stort og længerevarende behov</td><td>50</td>");
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
