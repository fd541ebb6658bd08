package dk.samspor.platform.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.platform.parties.Municipality;
import dk.samspor.platform.parties.Parties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped agreements against the evaluation's tables. */
class AgreementsTest {

  private static final String ODENSE = "0461";
  private static final String AARHUS = "0751";
  private static final String AALBORG = "0851";
  private static final String KOEBENHAVN = "0101";
  private static final String ROSKILDE = "0265";
  private static final LocalDate SPRING_2015 = LocalDate.of(2015, 3, 2);

  private final Parties parties = new Parties();
  private final Agreements agreements = new Agreements(parties);

  @ParameterizedTest
  @ValueSource(strings = {ODENSE, AARHUS, AALBORG, KOEBENHAVN, ROSKILDE})
  void every_region_wants_a_case_ten_working_days_before(String municipality) {
    Agreement agreement = agreements.on(SPRING_2015, municipality);
    assertThat(agreement.submissionDeadlineWorkingDays()).isEqualTo(10);
    assertThat(agreement.screeningRequired()).isTrue();
    assertThat(agreement.screeningAnchor()).isEqualTo(ScreeningAnchor.BEFORE_MEETING);
    assertThat(agreement.conclusionDays()).isEqualTo(7);
    assertThat(agreement.certificateDeadlineDaysAfterRequest()).isEqualTo(30);
    assertThat(agreement.certificateDeadlineDaysAfterConsultation()).isEqualTo(14);
    assertThat(agreement.certificatePriceCap2011()).isEqualTo(new BigDecimal("14000"));
    assertThat(agreement.minimumGroupSize()).isEqualTo(5);
    assertThat(agreement.closedDays()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({ // [D tables 9, 12, 13 and 8.2]
      "0101, 5, FIXED_FORM, MEANS_NOT_SCREENED, INCLUDED, ARREARS, 606, true",
      "0265, 5, ONLY_IF_INSUFFICIENT, MEANS_SUFFICIENT, NEW_CASE_AFTERWARDS, ARREARS, 606, false",
      "0461, 5, WRITTEN_NOTE, MEANS_NOT_SCREENED, IN_EXISTING_MEETINGS, ARREARS, 606, false",
      "0751, 5, ONLY_IF_INSUFFICIENT, MEANS_SUFFICIENT, NOT_GIVEN, ARREARS, 750, false",
      "0851, 0, MUNICIPAL_DOCTOR_NOTE, MEANS_NOT_SCREENED, IN_EXISTING_MEETINGS, ON_ACCOUNT, 606, false"})
  void the_regions_differ_as_the_tables_say(String municipality, int answer, ScreeningForm form, ScreeningSilence silence,
      RunningCaseAdvice advice, BillingSettlement settlement, int cases, boolean pageLimit) {
    Agreement agreement = agreements.on(SPRING_2015, municipality);
    assertThat(agreement.screeningAnswerWorkingDays()).isEqualTo(answer);
    assertThat(agreement.screeningForm()).isEqualTo(form);
    assertThat(agreement.screeningSilence()).isEqualTo(silence);
    assertThat(agreement.runningCaseAdvice()).isEqualTo(advice);
    assertThat(agreement.billingUnit()).isEqualTo(BillingUnit.PER_DAY);
    assertThat(agreement.billingSettlement()).isEqualTo(settlement);
    assertThat(agreement.coordinatorCasesPerYear()).isEqualTo(cases);
    assertThat(agreement.pageLimitInForce()).isEqualTo(pageLimit);
  }

  @Test
  void only_hovedstaden_limits_the_screening_to_ten_minutes() {
    assertThat(agreements.on(SPRING_2015, KOEBENHAVN).screeningMaxMinutes()).isEqualTo(OptionalInt.of(10));
    assertThat(agreements.on(SPRING_2015, KOEBENHAVN).screeningReadsAllDocuments()).isFalse();
    assertThat(agreements.on(SPRING_2015, ODENSE).screeningMaxMinutes()).isEmpty();
  }

  @Test
  void only_syddanmark_takes_sickness_benefit_cases_five_days_before() {
    assertThat(agreements.on(SPRING_2015, ODENSE).sicknessBenefitSubmissionWorkingDays()).isEqualTo(5);
    assertThat(agreements.on(SPRING_2015, AARHUS).sicknessBenefitSubmissionWorkingDays()).isEqualTo(10);
  }

  @Test
  void only_syddanmark_writes_no_note_for_sickness_benefit_cases() {
    assertThat(agreements.on(SPRING_2015, ODENSE).screeningFormForSicknessBenefit()).isFalse();
    assertThat(agreements.on(LocalDate.of(2016, 5, 2), ODENSE).screeningFormForSicknessBenefit()).isFalse();
    assertThat(agreements.on(SPRING_2015, AARHUS).screeningFormForSicknessBenefit()).isTrue();
  }

  @Test
  void only_sjaelland_counts_the_months_until_advice_is_a_new_case() {
    assertThat(agreements.on(SPRING_2015, ROSKILDE).runningCaseAdviceMonths()).isEqualTo(OptionalInt.of(6));
    assertThat(agreements.on(LocalDate.of(2016, 5, 2), ROSKILDE).runningCaseAdviceMonths()).isEqualTo(OptionalInt.of(6));
    assertThat(agreements.on(SPRING_2015, ODENSE).runningCaseAdviceMonths()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0461, 2014-06-30, PER_CASE", "0461, 2014-07-01, PER_DAY", "0265, 2014-06-30, PER_CASE", "0265, 2014-07-01, PER_DAY",
      "0101, 2014-12-31, PER_CASE", "0101, 2015-01-01, PER_DAY", "0751, 2014-12-31, PER_CASE", "0851, 2015-01-01, PER_DAY"})
  void charging_turned_from_case_to_day_on_the_dates_of_table_12(String municipality, LocalDate date, BillingUnit unit) {
    assertThat(agreements.on(date, municipality).billingUnit()).isEqualTo(unit);
  }

  @Test
  void the_process_kind_follows_the_date_of_submission_and_says_it_is_unsure() {
    assertThat(agreements.on(LocalDate.of(2026, 6, 30), ODENSE).processKind()).isEqualTo(ProcessKind.TEAM_MEETING);
    Agreement hearing = agreements.on(LocalDate.of(2026, 7, 1), ODENSE);
    assertThat(hearing.processKind()).isEqualTo(ProcessKind.COORDINATOR_HEARING);
    assertThat(hearing.unsure()).contains("process-kind");
    assertThat(hearing.screeningAnchor()).isEqualTo(ScreeningAnchor.AFTER_RECEIPT);
  }

  @Test
  void free_choice_of_provider_begins_in_2018() {
    assertThat(agreements.on(LocalDate.of(2018, 6, 30), ODENSE).freeChoiceAfterDays()).isEmpty();
    assertThat(agreements.on(LocalDate.of(2018, 7, 1), ODENSE).freeChoiceAfterDays()).isEqualTo(OptionalInt.of(7));
  }

  @Test
  void restratification_is_midtjyllands_own_rule_and_our_default_elsewhere() {
    LocalDate date = LocalDate.of(2016, 2, 1);
    assertThat(agreements.on(date, AARHUS).restratificationDays()).isEqualTo(14);
    assertThat(agreements.on(date, AARHUS).restratificationPersons()).isEqualTo(2);
    assertThat(agreements.on(date, AARHUS).unsure()).doesNotContain("restratification-days");
    assertThat(agreements.on(date, ODENSE).unsure()).contains("restratification-days");
  }

  @Test
  void every_municipality_has_exactly_one_agreement_on_every_day_around_every_change() {
    LocalDate first = LocalDate.of(2013, 1, 1);
    for (Municipality municipality : parties.municipalities()) {
      for (LocalDate date = first; date.isBefore(LocalDate.of(2028, 1, 1)); date = date.plusDays(date.getDayOfMonth() == 1 ? 1 : 0)
          .plusMonths(date.getDayOfMonth() == 1 ? 0 : 1).withDayOfMonth(date.getDayOfMonth() == 1 ? 28 : 1)) {
        Agreement agreement = agreements.on(date, municipality.code());
        assertThat(agreement.region()).isEqualTo(parties.regionOf(municipality.code(), date).code());
        assertThat(date).isBetween(agreement.validFrom(), agreement.validTo());
      }
    }
  }

  @Test
  void before_the_first_agreement_there_is_an_answer_and_no_guess() {
    assertThatThrownBy(() -> agreements.on(LocalDate.of(2012, 12, 31), ODENSE)).hasMessage("INVALID_VALUE");
    assertThatThrownBy(() -> agreements.on(SPRING_2015, "0000")).hasMessage("UNKNOWN_MUNICIPALITY");
  }

  @Test
  void the_hash_tells_agreements_apart_and_finds_them_again() {
    Agreement odense = agreements.on(SPRING_2015, ODENSE);
    assertThat(odense.hash()).matches("[0-9a-f]{12}").isNotEqualTo(agreements.on(SPRING_2015, AARHUS).hash());
    assertThat(odense.hash()).isEqualTo(new Agreements(parties).on(SPRING_2015, "461").hash());
    assertThat(agreements.withHash(odense.hash())).hasValueSatisfying(
        found -> assertThat(found.values()).isEqualTo(odense.values()));
    assertThat(agreements.withHash("000000000000")).isEmpty();
  }

  @Test
  void every_value_names_its_source() {
    assertThat(agreements.on(SPRING_2015, ODENSE).values()).hasSize(Rule.values().length)
        .allSatisfy((key, value) -> assertThat(value.source()).isNotBlank());
  }
}
