package dk.samspor.platform.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.platform.parties.Parties;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mounted files: what they change, and how loudly a bad one fails. */
class AgreementFilesTest {

  private static final LocalDate DATE = LocalDate.of(2016, 5, 2);

  @TempDir
  Path directory;

  @Test
  void a_mounted_file_takes_the_place_of_the_region_it_is_about() throws IOException {
    mount("our-own.yaml", shipped("syddanmark.yaml").replace("{value: WRITTEN_NOTE", "{value: FIXED_FORM"));
    assertThat(loaded().on(DATE, "0461").screeningForm()).isEqualTo(ScreeningForm.FIXED_FORM);
    assertThat(loaded().on(DATE, "0751").screeningForm()).isEqualTo(ScreeningForm.ONLY_IF_INSUFFICIENT);
  }

  @Test
  void a_municipalitys_own_agreement_overrules_single_values_while_it_lasts() throws IOException {
    mount("syddanmark.yaml", shipped("syddanmark.yaml") + """
        municipalities:
          "0461":
            - from: 2016-01-01
              to: 2016-12-31
              values:
                conclusion-days: {value: 5, source: test}
                closed-days: {value: ["06-05", "12-24"], source: test}
        """);
    Agreements agreements = loaded();
    Agreement odense = agreements.on(DATE, "0461");
    assertThat(odense.conclusionDays()).isEqualTo(5);
    assertThat(odense.closedDays()).containsExactlyInAnyOrder(MonthDay.of(Month.JUNE, 5), MonthDay.of(Month.DECEMBER, 24));
    assertThat(odense.submissionDeadlineWorkingDays()).isEqualTo(10);
    assertThat(agreements.on(DATE, "0479").conclusionDays()).isEqualTo(7);
    assertThat(agreements.on(LocalDate.of(2017, 1, 1), "0461").conclusionDays()).isEqualTo(7);
    assertThat(odense.hash()).isNotEqualTo(agreements.onRegion(DATE, "1083").hash());
    assertThat(agreements.on(LocalDate.of(2017, 1, 1), "0461").hash()).isEqualTo(agreements.onRegion(DATE, "1083").hash());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "to: 2014-06-30 | to: 2014-06-29 | gap: nothing from 2014-06-30 to 2014-06-30",
      "to: 2014-06-30 | to: 2014-07-01 | overlap: 2013-01-01 to 2014-07-01 and 2014-07-01 to 2015-05-31",
      "to: 2014-06-30 | to: 2012-01-01 | 2013-01-01 to 2012-01-01: ends before it begins",
      "from: 2013-01-01 | from: 2013-02-01 | first period begins 2013-02-01, it must begin 2013-01-01",
      "from: 2013-01-01 | from: 2013-13-01 | period from 2013-13-01: from and to must be dates",
      "screening-form: | screening-shape: | 2013-01-01 to 2014-06-30: screening-shape is not a known key",
      "carries-on: | carry-on: | period from 2014-07-01: carry-on is not a known key",
      "value: WRITTEN_NOTE | value: SPOKEN | screening-form must be one of [WRITTEN_NOTE, FIXED_FORM",
      "answer-working-days: {value: 5 | answer-working-days: {value: -5 | screening-answer-working-days must be a whole number",
      "answer-working-days: {value: 5 | answer-working-days: {value: five | screening-answer-working-days must be a whole number",
      "value: PER_CASE, source: D 8.2 (per case at first) | value: PER_CASE | billing-unit names no source",
      "value: PER_CASE, source: | value: PER_CASE, sauce: | billing-unit sauce is not a known key",
      "'scope: \"1083\"' | scope: Syddanmark | scope Syddanmark is neither national nor a region's code",
      "running-case-advice: {value: IN_EXISTING_MEETINGS | running-case-advice: {value: NEW_CASE_AFTERWARDS | NEW_CASE_AFTERWARDS needs a number of running-case-advice-months",
      "form-for-sickness-benefit: {value: false | form-for-sickness-benefit: {value: WRITTEN_NOTE | screening-form-for-sickness-benefit must be true or false",
      "running-case-advice: {value: IN_EXISTING_MEETINGS, source: D table 13} | '' | 2013-01-01 to 2014-06-30: running-case-advice has no value"})
  void a_bad_file_stops_the_start_naming_file_and_dates(String good, String bad, String message) throws IOException {
    String text = shipped("syddanmark.yaml");
    assertThat(text).contains(good);
    mount("syddanmark.yaml", text.replaceFirst(Pattern.quote(good), bad));
    assertThatThrownBy(this::loaded).isInstanceOf(AgreementFault.class)
        .hasMessageContaining("syddanmark.yaml, ").hasMessageContaining(message);
  }

  @Test
  void a_key_twice_is_a_fault_and_not_the_last_one() throws IOException {
    mount("syddanmark.yaml", shipped("syddanmark.yaml").replaceFirst("    values:\n",
        "    values:\n      screening-form: {value: FIXED_FORM, source: test}\n"));
    assertThatThrownBy(this::loaded).isInstanceOf(AgreementFault.class).hasMessageContaining("screening-form");
  }

  @Test
  void two_mounted_files_about_one_region_are_a_fault() throws IOException {
    mount("a.yaml", shipped("syddanmark.yaml"));
    mount("b.yaml", shipped("syddanmark.yaml"));
    assertThatThrownBy(this::loaded).hasMessageContaining("b.yaml and a.yaml are both about 1083");
  }

  @Test
  void a_municipality_of_another_region_is_a_fault() throws IOException {
    mount("syddanmark.yaml", shipped("syddanmark.yaml") + """
        municipalities:
          "0751":
            - from: 2016-01-01
              values:
                conclusion-days: {value: 5, source: test}
        """);
    assertThatThrownBy(this::loaded).hasMessageContaining("municipality 0751").hasMessageContaining("is not a municipality of region 1083");
  }

  @Test
  void a_directory_that_is_not_there_is_a_fault() {
    assertThatThrownBy(() -> new Agreements(new Parties(), Optional.of(directory.resolve("nowhere"))))
        .isInstanceOf(AgreementFault.class).hasMessageContaining("samspor.agreements.directory");
  }

  @Test
  void a_number_for_each_of_several_names_is_given_for_all_of_them_and_for_no_other() throws IOException {
    levels("{COPD: 4, TYPE_2_DIABETES: 2, BACK: 2}");
    assertThat(loaded().on(DATE, "0461").programmeLevels("COPD")).isEqualTo(4);
    assertThat(loaded().on(DATE, "0479").programmeLevels("COPD")).isEqualTo(3);
    for (var wrong : new String[] {"{COPD: 4}", "{COPD: 4, TYPE_2_DIABETES: 2, BACK: 2, HEART: 1}", "{COPD: many, TYPE_2_DIABETES: 2, BACK: 2}"}) {
      levels(wrong);
      assertThatThrownBy(this::loaded).hasMessageContaining("programme-levels must be a whole number, 0 or more, for each of [COPD, TYPE_2_DIABETES, BACK]");
    }
  }

  @Test
  void a_copy_of_the_national_file_from_before_a_rule_stops_the_start() throws IOException {
    for (String rule : new String[] {"screening-form-for-sickness-benefit", "running-case-advice-months"}) {
      mount("national.yaml", shipped("national.yaml").replaceFirst(" *" + rule + ": .*\n", ""));
      assertThatThrownBy(this::loaded).isInstanceOf(AgreementFault.class).hasMessageContaining("2013-01-01").hasMessageContaining(rule + " has no value");
    }
  }

  private void levels(String odense) throws IOException {
    mount("syddanmark.yaml", shipped("syddanmark.yaml") + """
        municipalities:
          "0461":
            - from: 2016-01-01
              values:
                programme-levels: {value: %s, source: test}
        """.formatted(odense));
  }

  @Test
  void all_faults_are_told_at_once() throws IOException {
    mount("syddanmark.yaml", shipped("syddanmark.yaml").replace("screening-form:", "screening-shape:").replace("billing-unit:", "bill:"));
    assertThatThrownBy(this::loaded).hasMessageContaining("screening-shape").hasMessageContaining("bill ");
  }

  private Agreements loaded() {
    return new Agreements(new Parties(), Optional.of(directory));
  }

  private void mount(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private static String shipped(String name) {
    try (InputStream file = AgreementFilesTest.class.getResourceAsStream("/agreements/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
