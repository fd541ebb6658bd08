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
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void brain_injury_can_be_seen_separately_in_every_figure_of_training_plans() {
    assertThat(Catalogue.all().stream().filter(indicator -> indicator.group() == Group.TRAINING_PLANS)
        .filter(indicator -> !indicator.dimensions().contains(Dimension.CITIZEN_GROUP)).map(Indicator::code)).isEmpty();
  }

  @Test
  void where_the_published_papers_disagree_the_reader_of_the_figure_is_told() {
    Map.of("CASES_TREATED", "26.700", "MEETING_DAYS", "4.720", "CASES_PER_MEETING_DAY", "5,2", "CERTIFICATES_MADE", "850",
        "CERTIFICATES_CHARGED", "31,9", "CHARGED_PER_CASE", "2.106", "CHARGED_PER_MEETING_DAY", "11.602", "CERTIFICATES_INTERNAL", "22 %",
        "EPIKRISE_WITHIN_3_OF_DISCHARGES", "dividerer med udskrivninger", "EPIKRISE_WITHIN_1_OF_DISCHARGES", "ikke blev registreret")
        .forEach((code, told) -> assertThat(Catalogue.get(code).caveat().da()).as(code).contains(told));
  }

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

  /** What is divided by another kind of thing is no per cent: its unit names both. */
  @Test
  void no_per_cent_is_of_unlike_units() {
    assertThat(Catalogue.all()).allSatisfy(indicator -> {
      boolean unlike = switch (indicator.calculation()) {
        case Calculation.Ratio ratio -> true;
        case Calculation.SumPer ratio -> true;
        case Calculation.PerSum ratio -> true;
        case Calculation.PerThousand ratio -> true;
        case Calculation.PerHundred ratio -> true;
        default -> false;
      };
      boolean part = switch (indicator.calculation()) {
        case Calculation.Share share -> true;
        case Calculation.Distribution share -> true;
        default -> false;
      };
      assertThat(indicator.unit() == Unit.PERCENT).as(indicator.code()).isEqualTo(part);
      assertThat(unlike && indicator.unit() == Unit.PERCENT).as(indicator.code()).isFalse();
    });
  }

  @Test
  void what_somebody_estimates_is_no_count() {
    assertThat(Catalogue.get("ESTIMATED_WAIT").basis()).isEqualTo(Basis.ESTIMATED);
    assertThat(Catalogue.get("CASES_TREATED").basis()).isEqualTo(Basis.ACTUAL);
  }

  @Test
  void every_indicator_says_how_late_its_data_is() {
    assertThat(Catalogue.get("CASES_TREATED").lag()).isEqualTo(Lag.UNTIL_CLOSING);
    assertThat(Catalogue.get("PLAN_DEADLINE_MET").lag()).isEqualTo(Lag.UNTIL_DUE);
    assertThat(Catalogue.get("CASE_PATH").lag()).isEqualTo(Lag.UNTIL_THE_CASES_END);
    assertThat(IndicatorDocument.of(Catalogue.all()).lines().filter(line -> line.startsWith("- Lag: "))).hasSize(Catalogue.all().size());
  }

  /** The table of domain/04, group by group: each row's words have their indicators. */
  @Test
  void every_row_of_the_specification_has_its_indicators() {
    Map<String, List<String>> rows = Map.ofEntries(
        Map.entry("activity", List.of("CASES_TREATED", "CASES_PER_1000_INHABITANTS", "MEETINGS", "MEETING_DAYS", "CASES_PER_MEETING_DAY", "CASES_BY_KIND")),
        Map.entry("clinical function", List.of("CERTIFICATES_REQUESTED", "CERTIFICATES_MADE", "CERTIFICATES_INTERNAL", "CERTIFICATES_BY_MAKER",
            "CASES_WITH_CERTIFICATE", "CERTIFICATE_AVERAGE_PRICE", "CERTIFICATES_IN_TIME")),
        Map.entry("timeliness", List.of("LAE265_LEAD_TIME", "SUBMITTED_IN_TIME", "SCREENED_IN_TIME", "LATE_APPOINTMENT_TOLD_FIRST",
            "CONCLUSION_WITHIN_7_DAYS", "GP_INFORMED", "INTERVENTIONS_STARTED", "DAYS_TO_INTERVENTION", "INTERVENTION_BARRIERS")),
        Map.entry("team", List.of("TEAM_PARTICIPANTS", "TEAM_AREAS", "TEAM_ONE_FOR_SEVERAL", "TEAM_EDUCATION_PRESENT", "TEAM_FAMILY_PRESENT",
            "MEETING_DAYS_CANCELLED")),
        Map.entry("recommendation quality", List.of("RECOMMENDATIONS_BY_TYPE", "RECOMMENDATION_PAGES", "RECOMMENDATIONS_WITH_MENTOR",
            "INTERVENTIONS_SET", "RECOMMENDATION_AREAS", "PROBLEMS_MET", "GOALS_SET", "CASE_PRESENTATION_PAGES")),
        Map.entry("economy", List.of("CHARGED_PER_CASE", "CHARGED_PER_MEETING_DAY", "CERTIFICATE_AVERAGE_PRICE", "COORDINATOR_CHARGED",
            "CERTIFICATES_CHARGED")),
        Map.entry("training plans", List.of("PLANS_RECEIVED", "PLANS_BY_TYPE", "FIRST_PLACEMENT", "RESTRATIFIED_WITHIN_14_DAYS", "LEVEL_CHANGES",
            "DISCHARGE_TO_RECEIPT", "RECEIPT_TO_STRATIFIED", "RECEIPT_TO_START", "PLAN_DEADLINE_MET", "PLANS_RETURNED", "PLAN_RETURN_REASONS",
            "PLANS_BY_PROVIDER")),
        Map.entry("discharge", List.of("DISCHARGES", "DISCHARGES_WITH_EPIKRISE", "EPIKRISE_WITHIN_1_OF_DISCHARGES", "EPIKRISE_WITHIN_3_OF_DISCHARGES",
            "EPIKRISE_WITHIN_3")),
        Map.entry("waiting lists", List.of("WAITING_LIST", "ESTIMATED_WAIT")),
        Map.entry("§140a", List.of("PHYSIOTHERAPY_REFERRALS", "PHYSIOTHERAPY_RENEWALS", "PHYSIOTHERAPY_BY_FORM", "PHYSIOTHERAPY_EXCEPTIONS")),
        Map.entry("effect", List.of("FUNCTION_CHANGE", "GOALS_MET")), Map.entry("supply", List.of("QUALIFIED_THERAPISTS", "THERAPIST_COVER")),
        Map.entry("hand-over safety", List.of("ADVERSE_EVENTS", "ACUTE_READMISSIONS")),
        Map.entry("coordinators", List.of("COORDINATOR_TIME", "CASES_PER_FULL_TIME_YEAR")), Map.entry("practices", List.of("REFERRALS_PER_PRACTICE")));
    rows.forEach((row, codes) -> assertThat(codes).as(row).allMatch(code -> Catalogue.find(code).isPresent()));
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
