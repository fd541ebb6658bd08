package dk.samspor.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.samspor.reporting.observations.Measure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void every_indicator_is_told_in_both_languages_and_says_where_it_comes_from() {
    for (Indicator indicator : Catalogue.all()) {
      for (Words words : List.of(indicator.name(), indicator.definition(), indicator.numerator(), indicator.source())) {
        assertThat(words.da()).as(indicator.code()).isNotBlank();
        assertThat(words.en()).as(indicator.code()).isNotBlank();
      }
      assertThat(indicator.caveat().da().isBlank()).as(indicator.code()).isEqualTo(indicator.caveat().en().isBlank());
    }
  }

  @Test
  void whatever_is_divided_says_out_of_what() {
    assertThat(Catalogue.all()).allSatisfy(indicator -> assertThat(indicator.denominator().da().isBlank()).as(indicator.code())
        .isEqualTo(indicator.calculation() instanceof Calculation.Count || indicator.calculation() instanceof Calculation.Duration
            || indicator.calculation() instanceof Calculation.Sum));
  }

  @Test
  void every_measure_is_used_and_no_code_is_there_twice() {
    Set<Measure> used = EnumSet.noneOf(Measure.class);
    Catalogue.all().forEach(indicator -> used.addAll(indicator.calculation().measures()));
    assertThat(used).containsExactlyInAnyOrder(Measure.values());
    assertThat(Catalogue.all()).extracting(Indicator::code).doesNotHaveDuplicates();
  }

  @Test
  void about_ten_is_met_from_eight_to_twelve() {
    Expectation about = Expectation.about(10);
    assertThat(about.verdict(new BigDecimal("7.9"))).isEqualTo(Expectation.Verdict.BELOW);
    assertThat(about.verdict(new BigDecimal("8"))).isEqualTo(Expectation.Verdict.WITHIN);
    assertThat(about.verdict(new BigDecimal("12.01"))).isEqualTo(Expectation.Verdict.ABOVE);
    assertThat(Expectation.about(1).from()).isZero();
  }

  @Test
  void a_period_before_the_target_was_set_is_not_judged_by_it() {
    Target target = new Target(BigDecimal.valueOf(100), Direction.HIGHER_IS_BETTER, LocalDate.of(2014, 1, 1), new Words("", ""));
    assertThat(target.judge(BigDecimal.ZERO, LocalDate.of(2013, 1, 1))).hasToString("NOT_JUDGED");
    assertThat(target.judge(BigDecimal.ZERO, LocalDate.of(2014, 1, 1))).hasToString("NOT_MET");
    assertThat(target.judge(BigDecimal.valueOf(100), LocalDate.of(2014, 1, 1))).hasToString("MET");
  }

  @Test
  void the_document_is_what_the_catalogue_says() throws IOException {
    Path file = Path.of("../docs/indicators.md");
    String document = IndicatorDocument.of(Catalogue.all());
    if (!System.getProperty("samspor.docs.update", "").isEmpty()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, document);
    }
    if (!Files.exists(file) || !Files.readString(file).equals(document)) {
      fail("docs/indicators.md is not what the catalogue says. Run with -Dsamspor.docs.update=true and commit the result");
    }
  }
}
