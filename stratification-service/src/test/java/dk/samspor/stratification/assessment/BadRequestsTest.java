package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.AcceptedLetter.aPlan;
import static dk.samspor.stratification.assessment.TheApi.ODENSE;
import static dk.samspor.stratification.assessment.TheApi.VIBORG;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadRequestsTest {

  @Inject
  Street street;

  private AcceptedLetter letter;
  private UUID assessment;

  @BeforeEach
  void an_open_assessment_in_odense() {
    letter = aPlan();
    street.deliver(letter);
    assessment = ODENSE.of(letter);
  }

  @Test
  void every_bad_answer_is_named_and_none_is_stored() {
    ODENSE.answer(assessment, Map.of("rarity", "VERY", "brainInjury", "yes", "lifeAreas", List.of("WORK", 7), "diagnosis", "I61.9",
            "coordination", Map.of("a", 1), "trainingNeed", "LARGE")).statusCode(400)
        .body("code", equalTo("INVALID_REQUEST"))
        .body("violations.field", containsInAnyOrder("inputs.rarity", "inputs.brainInjury", "inputs.lifeAreas", "inputs.diagnosis", "inputs.coordination"))
        .body("violations.code", hasItem("UNKNOWN_INPUT"));
    ODENSE.get(assessment).body("inputs.trainingNeed", equalTo("CLEAR")).body("inputs.rarity", equalTo("COMMON"));
  }

  @Test
  void a_bad_answer_is_named_when_an_assessment_is_opened_by_hand_and_nothing_is_opened() {
    var plan = UUID.randomUUID();
    ODENSE.therapist().body(Map.of("citizen", UUID.randomUUID(), "trainingPlan", plan, "planType", "GENERAL",
            "inputs", Map.of("rarity", "VERY", "diagnosis", "I61.9", "brainInjury", false)))
        .post("/api/v1/assessments").then().statusCode(400).body("code", equalTo("INVALID_REQUEST"))
        .body("violations.field", containsInAnyOrder("inputs.rarity", "inputs.diagnosis"));
    ODENSE.therapist().get("/api/v1/assessments?trainingPlan=" + plan).then().statusCode(200).body("items", empty());
  }

  @Test
  void an_empty_or_malformed_body_is_refused_with_its_code() {
    post("inputs", "{\"inputs\": {}}").statusCode(400).body("code", equalTo("INVALID_REQUEST"));
    post("inputs", "{\"inputs\": null}").statusCode(400).body("code", equalTo("INVALID_REQUEST"));
    post("inputs", "{\"inputs\": {\"rarity\": null}}").statusCode(400).body("code", equalTo("INVALID_REQUEST"));
    post("inputs", "{\"inputs\": ").statusCode(400).body("code", equalTo("MALFORMED_JSON"));
    post("decide", "{}").statusCode(400).body("violations.field", containsInAnyOrder("level", "basis"));
    post("decide", "{\"level\": \"BASIC\", \"basis\": \"PLAN\", \"competence\": \"HIGH\"}").statusCode(400).body("violations.code", contains("UNKNOWN_FIELD"));
    post("decide", "{\"level\": \"SUPREME\", \"basis\": \"PLAN\"}").statusCode(400).body("violations.field", contains("level"));
    post("decide", "{\"level\": \"ADVANCED\", \"basis\": \"PLAN\", \"reason\": \"" + "x".repeat(2001) + "\"}").statusCode(400)
        .body("violations.field", hasItem("reason"));
    ODENSE.get(assessment).body("status", equalTo("OPEN"));
  }

  private ValidatableResponse post(String act, String body) {
    return ODENSE.therapist().header("If-Match", ODENSE.etag(assessment)).body(body).post("/api/v1/assessments/" + assessment + "/" + act).then();
  }

  @Test
  void another_municipalitys_assessment_does_not_exist() {
    VIBORG.get(assessment).statusCode(404).body("code", equalTo("NOT_FOUND"));
    VIBORG.therapist().get("/api/v1/assessments?trainingPlan=" + letter.plan()).then().statusCode(200).body("items", empty());
    for (var act : List.of("inputs", "decide"))
      VIBORG.therapist().header("If-Match", "\"0\"").body(act.equals("decide") ? TheApi.decision("BASIC", null) : Map.of("inputs", Map.of("rarity", "RARE")))
          .post("/api/v1/assessments/" + assessment + "/" + act).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    ODENSE.get(UUID.randomUUID()).statusCode(404);
  }

  @Test
  void a_role_that_does_not_stratify_is_turned_away_and_so_is_nobody() {
    var caseWorker = Tokens.person("sagsbehandler", "municipality:0461", "CASE_WORKER");
    As.caller(caseWorker).get("/api/v1/assessments/" + assessment).then().statusCode(200);
    As.caller(caseWorker).header("If-Match", "\"0\"").body(TheApi.decision("BASIC", null))
        .post("/api/v1/assessments/" + assessment + "/decide").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    As.nobody().get("/api/v1/assessments/" + assessment).then().statusCode(401).body("code", equalTo("TOKEN_INVALID"));
    As.caller(Tokens.forged()).get("/api/v1/assessments").then().statusCode(401);
  }

  @Test
  void an_act_needs_the_newest_version_and_a_repeat_gets_the_first_answer() {
    ODENSE.therapist().body(TheApi.decision("BASIC", null)).post("/api/v1/assessments/" + assessment + "/decide").then()
        .statusCode(428).body("code", equalTo("IF_MATCH_REQUIRED"));
    var old = ODENSE.etag(assessment);
    ODENSE.answer(assessment, Map.of("rarity", "LESS_COMMON")).statusCode(200);
    ODENSE.therapist().header("If-Match", old).body(TheApi.decision("BASIC", null)).post("/api/v1/assessments/" + assessment + "/decide").then()
        .statusCode(412).body("code", equalTo("STALE_VERSION"));
    var once = ODENSE.etag(assessment);
    var key = UUID.randomUUID().toString();
    for (int time = 0; time < 2; time++)
      RestAssured.given().header("Authorization", "Bearer " + Tokens.person("therapist-0461", "municipality:0461", "THERAPIST"))
          .header("Idempotency-Key", key).header("If-Match", once).contentType(ContentType.JSON).body(TheApi.decision("BASIC", null))
          .post("/api/v1/assessments/" + assessment + "/decide").then().statusCode(200).body("status", equalTo("DECIDED"));
    assertThat(street.toldAbout(assessment, 2)).hasSize(2);
  }
}
