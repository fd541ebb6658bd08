package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.PlanLetters.aPlan;
import static dk.samspor.referral.trainingplan.TrainingPlanWayTest.PLANS;
import static dk.samspor.referral.trainingplan.TrainingPlanWayTest.act;
import static dk.samspor.referral.trainingplan.TrainingPlanWayTest.etag;
import static dk.samspor.referral.trainingplan.TrainingPlanWayTest.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a hospital or a municipality can get wrong, each with its code; and nothing is half stored. */
@QuarkusTest
class PlanBadInputTest {

  @Inject
  Books books;

  /** Every one of these leaves the tables as they were. */
  @Nested
  class Refused {

    private List<Long> before;

    @BeforeEach
    void count() {
      before = books.rows();
    }

    @AfterEach
    void nothing_was_stored() {
      assertThat(books.rows()).isEqualTo(before);
    }

    @Test
    void malformed_json() {
      At.ward().body("{\"letterId\": ").post(PLANS).then().statusCode(400).body("code", is("MALFORMED_JSON"));
    }

    @Test
    void a_field_that_does_not_exist() {
      refused(aPlan(plan -> plan.put("brainInjuri", true)), "plan.brainInjuri", "UNKNOWN_FIELD");
    }

    @Test
    void a_code_that_does_not_exist() {
      refused(aPlan(plan -> plan.put("planType", "GENERELT")), "plan.planType", "INVALID_VALUE");
    }

    @Test
    void a_missing_letter_id() {
      ObjectNode letter = aPlan();
      letter.remove("letterId");
      refused(letter, "letterId", "REQUIRED");
    }

    @Test
    void a_bad_cpr_number_which_is_not_repeated() {
      ObjectNode letter = aPlan();
      letter.withObject("/citizen").put("cpr", "3113601234");
      refused(letter, "citizen.cpr", "CPR_INVALID").then().body(not(containsString("311360")));
    }

    @Test
    void a_citizen_born_in_the_future() {
      ObjectNode letter = aPlan();
      letter.withObject("/citizen").put("cpr", "0101364123"); // 2036
      refused(letter, "citizen.cpr", "BIRTH_DATE_IN_FUTURE");
    }

    @Test
    void an_unknown_municipality() {
      ObjectNode letter = aPlan();
      letter.put("homeMunicipality", "0999");
      refused(letter, "homeMunicipality", "UNKNOWN_MUNICIPALITY");
    }

    @Test
    void a_discharge_before_the_admission() {
      refused(aPlan(plan -> plan.put("admissionDate", "2015-03-10")), "plan.dischargeDate", "DISCHARGE_BEFORE_ADMISSION");
    }

    @Test
    void a_discharge_far_in_the_future() {
      refused(aPlan(plan -> plan.put("dischargeDate", "2016-03-10")), "plan.dischargeDate", "DISCHARGE_IN_FUTURE");
    }

    @Test
    void a_diagnosis_that_is_no_code() {
      refused(aPlan(plan -> plan.withArray("diagnoses").addObject().put("code", "knæ")), "plan.diagnoses[1].code", "PATTERN");
    }

    @Test
    void a_zero_character_which_no_database_text_can_hold() {
      refused(aPlan(plan -> plan.put("need", "a\u0000b")), "plan.need", "CHARACTER_NOT_ALLOWED");
    }

    @Test
    void a_body_of_fifty_megabytes() throws IOException {
      assertThat(At.announce(PLANS, "application/json", 50 * 1024 * 1024)).startsWith("HTTP/1.1 413").contains("BODY_TOO_LARGE");
    }

    @Test
    void no_idempotency_key() {
      RestAssured.given().header("Authorization", "Bearer " + Tokens.person("camilla", "hospital:4202360", "HOSPITAL"))
          .contentType("application/json").body(aPlan().toString()).post(PLANS).then()
          .statusCode(400).body("code", is("IDEMPOTENCY_KEY_REQUIRED"));
    }

    @Test
    void a_municipality_that_sends_a_plan() {
      At.therapist().body(aPlan().toString()).post(PLANS).then().statusCode(403).body("code", is("FORBIDDEN"));
      At.on(At.TODAY, Tokens.person("x", "municipality:0461", "HOSPITAL")).body(aPlan().toString()).post(PLANS).then()
          .statusCode(403).body("code", is("NO_AUTHORITY"));
    }

    @Test
    void a_system_of_two_wards_that_does_not_say_which_or_names_a_third() {
      String both = Tokens.system("epj", List.of("hospital:4202360", "hospital:6620010"), "HOSPITAL");
      At.on(At.TODAY, both).body(aPlan().toString()).post(PLANS).then().statusCode(400).body("code", is("AUTHORITY_REQUIRED"));
      ObjectNode letter = aPlan();
      letter.put("sender", "hospital:1");
      At.on(At.TODAY, both).body(letter.toString()).post(PLANS).then().statusCode(403).body("code", is("NOT_YOUR_AUTHORITY"));
    }

    @Test
    void tokens_that_prove_nothing() {
      for (String token : new String[] {Tokens.expired(), Tokens.forged(), Tokens.wrongAudience(), Tokens.wrongIssuer(), Tokens.unsigned()}) {
        As.caller(token).body(aPlan().toString()).post(PLANS).then().statusCode(401).body("code", is("TOKEN_INVALID"));
      }
      As.nobody().body(aPlan().toString()).post(PLANS).then().statusCode(401).body("code", is("TOKEN_INVALID"));
    }

    private Response refused(ObjectNode letter, String field, String code) {
      Response answer = At.ward().body(letter.toString()).post(PLANS);
      answer.then().statusCode(400).contentType("application/problem+json")
          .body("violations[0].field", is(field)).body("violations[0].code", is(code));
      return answer;
    }
  }

  @Test
  void a_repeat_under_the_same_key_gets_the_first_answer_and_another_body_is_refused() {
    String key = UUID.randomUUID().toString();
    ObjectNode letter = aPlan();
    String first = sendUnder(key, letter).then().statusCode(201).extract().asString();
    List<Long> before = books.rows();
    assertThat(sendUnder(key, letter).then().statusCode(201).extract().asString()).isEqualTo(first);
    sendUnder(key, aPlan()).then().statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
    assertThat(books.rows()).isEqualTo(before);
  }

  @Test
  void another_citizen_under_the_same_key_and_letter_is_another_body() {
    String key = UUID.randomUUID().toString();
    ObjectNode letter = aPlan();
    sendUnder(key, letter).then().statusCode(201);
    letter.withObject("/citizen").put("cpr", "0201609996");
    sendUnder(key, letter).then().statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void the_same_letter_again_is_the_same_plan_and_other_content_is_refused() {
    ObjectNode letter = aPlan();
    String id = send(letter);
    List<Long> before = books.rows();
    assertThat(send(letter)).isEqualTo(id);
    assertThat(books.rows()).isEqualTo(before);
    ((ObjectNode) letter.get("plan")).put("need", "Noget andet.");
    At.ward().body(letter.toString()).post(PLANS).then().statusCode(409).body("code", is("LETTER_ID_REUSED"));
    letter.withObject("/citizen").put("cpr", "0201609996");
    At.ward().body(letter.toString()).post(PLANS).then().statusCode(409).body("code", is("LETTER_ID_REUSED"));
    assertThat(books.rows()).isEqualTo(before);
  }

  @Test
  void another_wards_equal_letter_id_is_another_letter() {
    ObjectNode letter = aPlan();
    String id = send(letter);
    String other = At.anotherWard().body(letter.toString()).post(PLANS).then().statusCode(201).extract().path("id");
    assertThat(other).isNotEqualTo(id);
  }

  @Test
  void one_letter_sent_by_eight_at_once_becomes_one_plan() throws Exception {
    String letter = aPlan().toString();
    try (var senders = Executors.newFixedThreadPool(8)) {
      Callable<String> sending = () -> At.ward().body(letter).post(PLANS).then().statusCode(201).extract().path("id");
      var ids = senders.invokeAll(Collections.nCopies(8, sending)).stream().map(PlanBadInputTest::get).distinct().toList();
      assertThat(ids).hasSize(1);
    }
  }

  @Test
  void a_stale_or_absent_if_match_changes_nothing() {
    String id = send(aPlan());
    At.therapist().body("{}").post(PLANS + "/" + id + "/accept").then().statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
    String stale = etag(id);
    act(At.therapist(), id, "return", """
        {"reasons": ["OTHER"], "text": "Mangler."}""").then().statusCode(200);
    At.therapist().header("If-Match", stale).body("{}").post(PLANS + "/" + id + "/accept").then()
        .statusCode(412).body("code", is("STALE_VERSION"));
    At.ward().get(PLANS + "/" + id).then().body("status", is("RETURNED"));
  }

  @Test
  void another_municipalitys_plan_does_not_exist() {
    String id = send(aPlan());
    At.therapistElsewhere().get(PLANS + "/" + id).then().statusCode(404).body("code", is("NOT_FOUND"));
    act(At.therapistElsewhere(), id, "accept", "{}").then().statusCode(404).body("code", is("NOT_FOUND"));
    At.anotherWard().get(PLANS + "/" + id).then().statusCode(404);
  }

  @Test
  void the_ward_that_sent_it_cannot_do_the_municipalitys_acts() {
    String id = send(aPlan());
    At.on(At.TODAY, Tokens.person("y", "hospital:4202360", "THERAPIST")).header("If-Match", etag(id)).body("{}")
        .post(PLANS + "/" + id + "/accept").then().statusCode(403).body("code", is("NOT_YOUR_PART"));
  }

  @Test
  void an_act_the_state_does_not_allow_says_what_is_possible() {
    String id = send(aPlan());
    act(At.therapist(), id, "start", """
        {"date": "2015-03-10"}""").then().statusCode(409).body("code", is("ACT_NOT_ALLOWED")).body("detail", containsString("ACCEPT"));
  }

  @Test
  void training_does_not_start_tomorrow_or_before_the_discharge() {
    String id = send(aPlan(plan -> plan.put("planType", "SPECIALISED")));
    act(At.therapist(), id, "accept", "{}").then().statusCode(200);
    act(At.therapist(), id, "allocate", """
        {"providerKind": "REGION", "providerName": "OUH"}""").then().statusCode(200);
    act(At.therapist(), id, "start", """
        {"date": "2015-03-11"}""").then().statusCode(400).body("code", is("DATE_IN_FUTURE"));
    act(At.therapist(), id, "start", """
        {"date": "2015-03-08"}""").then().statusCode(400).body("code", is("DATE_BEFORE_DISCHARGE"));
  }

  @Test
  void refusals_are_told_in_danish_to_danes() {
    String id = send(aPlan());
    As.caller(Tokens.person("mette", "municipality:0461", "THERAPIST")).header("Accept-Language", "da")
        .header("Samspor-Business-Time", At.TODAY).header("If-Match", etag(id)).body("""
            {"providerKind": "OWN_CENTRE", "providerName": "x"}""").post(PLANS + "/" + id + "/allocate").then()
        .statusCode(409).body("detail", containsString("kan ikke ske"));
  }

  private static Response sendUnder(String key, ObjectNode letter) {
    String ward = Tokens.person("camilla", "hospital:4202360", "HOSPITAL");
    return RestAssured.given().header("Authorization", "Bearer " + ward).header("Idempotency-Key", key)
        .header("Samspor-Business-Time", At.TODAY).contentType("application/json").body(letter.toString()).post(PLANS);
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
