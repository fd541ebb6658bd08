package dk.samspor.referral.ggop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.platform.web.Refused;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.trainingplan.completeness.Completeness;
import dk.samspor.referral.trainingplan.completeness.Finding;
import dk.samspor.referral.trainingplan.content.Diagnosis;
import dk.samspor.referral.trainingplan.content.FunctionStatement;
import dk.samspor.referral.trainingplan.content.PlanType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GgopReaderTest {

  @Test
  void ids_keep_their_systems_and_the_municipality_gets_its_zero() {
    GgopMessage message = GgopReader.read(Fixture.bytes("almen.xml"));
    assertThat(message.envelopeId()).isEqualTo("900001");
    assertThat(message.letterId()).isEqualTo("LETTER-ALMEN-1");
    assertThat(message.senderDepartment()).isEqualTo("4202360");
    assertThat(message.senderEan()).isEqualTo("5790000000001");
    assertThat(message.receiverMunicipality()).isEqualTo("0461");
    assertThat(message.citizenName()).isEqualTo("Einer Prøve");
  }

  @Test
  void function_is_divided_where_the_headings_divide_it() {
    FunctionStatement function = GgopReader.read(Fixture.bytes("almen.xml")).content().functionAtDischarge();
    assertThat(function.summary()).isEqualTo("Selvhjulpen i personlig pleje.");
    assertThat(function.bodyFunction().text()).isEqualTo("Bevægeapparatet: Knæet bøjer 80 grader og mangler 10 grader i at strække.");
    assertThat(function.activity().text()).contains("Bevægelse og færden: Går med to stokke", "Husførelse: Får hjælp")
        .doesNotContain("Sygemeldt");
    assertThat(function.participation().text()).isEqualTo("Vigtige livsområder: Sygemeldt fra sit arbejde som pædagog.");
    assertThat(function.environment()).isEqualTo("Støtte og kontakt: Ægtefælle hjælper til.");
  }

  @Test
  void an_empty_form_is_no_description() {
    FunctionStatement function = GgopReader.read(Fixture.bytes("tynd.xml")).content().functionAtDischarge();
    assertThat(function.isDescribed()).isFalse();
  }

  @Test
  void function_before_is_taken_from_under_its_own_heading() {
    var content = GgopReader.read(Fixture.bytes("almen.xml")).content();
    assertThat(content.functionBefore().summary()).isEqualTo("Selvhjulpen, gik uden hjælpemidler og cyklede til arbejde.");
    assertThat(content.healthSummary()).contains("Knæalloplastik", "Selvhjulpen", "Ingen allergier.");
  }

  @Test
  void a_health_summary_without_that_heading_is_left_to_a_reader() {
    var content = GgopReader.read(Fixture.bytes("specialiseret-latin1.xml")).content();
    assertThat(content.functionBefore()).isNull();
    assertThat(Completeness.of(content).blocking()).isEmpty();
    assertThat(Completeness.of(content).advisory()).extracting(Finding::code).contains("FUNCTION_BEFORE_NOT_SEPARATE");
  }

  @Test
  void diagnoses_dates_contact_and_gp_are_read() {
    var content = GgopReader.read(Fixture.bytes("almen.xml")).content();
    assertThat(content.diagnoses()).containsExactly(new Diagnosis("DM171", "Slidgigt i knæet", true),
        new Diagnosis("DI109", "Forhøjet blodtryk", false));
    assertThat(content.admissionDate()).isEqualTo("2015-03-06");
    assertThat(content.dischargeDate()).isEqualTo("2015-03-09");
    assertThat(content.contact().ward()).isEqualTo("Ortopædkirurgisk Afdeling, Afsnit Ø");
    assertThat(content.contact().person()).isEqualTo("Camilla Juhl");
    assertThat(content.practice()).contains("024015");
    assertThat(content.brainInjury()).as("G-GOP has no field for it").isNull();
  }

  @Test
  void latin_1_names_are_whole() {
    GgopMessage message = GgopReader.read(Fixture.bytes("specialiseret-latin1.xml"));
    assertThat(message.citizenName()).isEqualTo("Åse Bæk Sørensen");
    assertThat(message.receiverMunicipality()).isEqualTo("0479");
  }

  @ParameterizedTest
  @CsvSource({"almen,GENERAL", "almen genoptræning,GENERAL", "specialiseret,SPECIALISED",
      "rehabilitering,SPECIALISED_REHABILITATION", "specialiseret_rehabilitering,SPECIALISED_REHABILITATION"})
  void the_types_of_plan_are_known(String word, PlanType type) {
    String letter = Fixture.almen().replace("RehabilitationPlan>almen<", "RehabilitationPlan>" + word + "<");
    assertThat(GgopReader.read(Fixture.utf8(letter)).content().planType()).isEqualTo(type);
  }

  @Test
  void an_unknown_type_is_told_as_missing() {
    String letter = Fixture.almen().replace("RehabilitationPlan>almen<", "RehabilitationPlan>noget andet<");
    assertThat(Completeness.of(GgopReader.read(Fixture.utf8(letter)).content()).blocking())
        .extracting(Finding::code).containsExactly("PLAN_TYPE_MISSING");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "Senest 20. marts 2015 af hensyn til bevægeligheden | 2015-03-20",
      "Opstart inden 1.4.2015                             | 2015-04-01",
      "2015-04-01                                         | 2015-04-01",
      "1/4-2015                                           | 2015-04-01",
      "senest 01.04.2015, dvs. 1. april 2015              | 2015-04-01",
      "Tidligst 1.4.2015                                  | -",
      "Ikke før 1. april 2015                             | -",
      "Mellem 1.4.2015 og 15.4.2015                       | -",
      "31.02.2015                                         | -",
      "Senest 9999-12-31                                  | -",
      "1. april 2201                                      | -",
      "Senest 1.4.2015 (tidligere skrevet 31.12.9999)     | -",
      "31.12.2200                                         | 2200-12-31",
      "Inden for 14 dage                                  | -",
      "1.4.                                               | -",
      "Hurtigst muligt                                    | -"})
  void a_deadline_is_a_date_only_where_it_can_mean_nothing_else(String text, LocalDate date) {
    var deadline = DeadlineText.read(text.strip());
    assertThat(deadline.date()).isEqualTo(date);
    assertThat(deadline.text()).isEqualTo(text.strip());
  }

  @Test
  void a_letter_without_its_ids_names_every_field_that_is_missing() {
    String letter = Fixture.almen().replace("<Identifier>LETTER-ALMEN-1</Identifier>", "")
        .replace("<mm100:CivilRegistrationNumber>0201609995</mm100:CivilRegistrationNumber>", "");
    assertThatThrownBy(() -> GgopReader.read(Fixture.utf8(letter))).isInstanceOfSatisfying(Refused.class, refused -> {
      assertThat(refused.code()).isEqualTo(ReferralCode.GGOP_FIELD_MISSING);
      assertThat(refused.violations()).extracting(Violation::field)
          .containsExactly("Letter/Identifier", "Patient/CivilRegistrationNumber");
    });
  }

  @ParameterizedTest
  @CsvSource({"2015-03-06,9999-12-31,Start", "2015-03-09,9999-12-31,ExpectedEnd", "2015-03-06,1899-12-31,Start",
      "2015-03-09,+12015-03-09,ExpectedEnd", "2015-03-06,-2015-03-06,Start", "2015-03-09,2201-01-01,ExpectedEnd"})
  void a_day_of_the_stay_in_a_year_nobody_lives_in_is_refused_with_its_field(String right, String wrong, String field) {
    String letter = Fixture.almen().replace("<Date>" + right + "<", "<Date>" + wrong + "<");
    assertThatThrownBy(() -> GgopReader.read(Fixture.utf8(letter))).isInstanceOfSatisfying(Refused.class, refused -> {
      assertThat(refused.code()).isEqualTo(ReferralCode.GGOP_FIELD_INVALID);
      assertThat(refused.violations()).extracting(Violation::field).containsExactly("CurrentHospitalContact/" + field + "/Date");
    });
  }

  @Test
  void a_sender_in_another_numbering_is_not_taken_for_a_department() {
    String letter = Fixture.almen().replace("sygehusafdelingsnummer", "lokationsnummer");
    assertThatThrownBy(() -> GgopReader.read(Fixture.utf8(letter))).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.code()).isEqualTo(ReferralCode.GGOP_FIELD_INVALID));
  }

  @Test
  void another_kind_of_letter_is_refused() {
    for (byte[] other : new byte[][] {Fixture.bytes("another-standard.xml"), Fixture.utf8("<html/>"),
        Fixture.utf8(Fixture.almen().replace("urn:oio:medcom:municipality", "urn:somebody:else"))}) {
      assertThatThrownBy(() -> GgopReader.read(other)).isInstanceOfSatisfying(Refused.class,
          refused -> assertThat(refused.code()).isEqualTo(ReferralCode.NOT_A_G_GOP));
    }
  }
}
