package dk.samspor.stratification.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeAssessmentTest {

  private static final String PATH = "/api/v1/programme-assessments";

  @Test
  void the_programme_itself_says_how_many_levels_it_has() {
    var id = open(Map.of("citizen", UUID.randomUUID(), "model", "chronic-programme", "programme", "BACK", "inputs", Map.of("complexity", "COMPLEX")))
        .statusCode(201).body("missing.code", contains("selfCare")).body("proposal", nullValue()).extract().<String>path("id");
    act(id, "decide", Map.of("outcome", "LEVEL_2")).statusCode(409).body("code", equalTo("INPUTS_MISSING"));
    act(id, "inputs", Map.of("inputs", Map.of("selfCare", "POOR"))).statusCode(200).body("proposal.outcome", equalTo("LEVEL_2")).body("proposal.reasons.rule", contains(5));
    act(id, "decide", Map.of("outcome", "LEVEL_9")).statusCode(400).body("code", equalTo("OUTCOME_UNKNOWN"));
    act(id, "decide", Map.of("outcome", "LEVEL_1")).statusCode(400).body("code", equalTo("OVERRIDE_NEEDS_REASON"));
    act(id, "decide", Map.of("outcome", "LEVEL_2")).statusCode(200).body("decision.overridden", equalTo(false)).body("allowedActions", empty());
  }

  @Test
  void the_heart_model_says_who_treats_educates_and_co_ordinates() {
    open(Map.of("citizen", UUID.randomUUID(), "model", "ischaemic-heart-disease", "inputs", Map.of("complexity", "SIMPLE", "selfCare", "POOR")))
        .statusCode(201).body("proposal.outcome", equalTo("GP_WITH_MUNICIPALITY")).body("proposal.details.aspect", contains("TREATS", "EDUCATES", "COORDINATES"))
        .body("proposal.details.text.da", hasItems("Egen læge er tovholder."));
  }

  @Test
  void the_training_level_and_what_is_no_model_are_not_opened_here_and_a_wrong_answer_is_named() {
    open(Map.of("citizen", UUID.randomUUID(), "model", "gop-level")).statusCode(409).body("code", equalTo("MODEL_NOT_IN_FORCE"));
    open(Map.of("citizen", UUID.randomUUID(), "model", "horoscope")).statusCode(409).body("code", equalTo("MODEL_NOT_IN_FORCE"));
    open(Map.of("citizen", UUID.randomUUID(), "model", "palliative-level", "inputs", Map.of("phase", "SOON"))).statusCode(400).body("violations.field", contains("inputs.phase"));
  }

  private static ValidatableResponse open(Object body) {
    return therapist().body(body).post(PATH).then();
  }

  private static ValidatableResponse act(String id, String act, Object body) {
    var etag = therapist().get(PATH + "/" + id).then().statusCode(200).extract().header("ETag");
    return therapist().header("If-Match", etag).body(body).post(PATH + "/" + id + "/" + act).then();
  }

  private static RequestSpecification therapist() {
    return As.caller(Tokens.person("sygeplejerske", "municipality:0461", "THERAPIST")).header("Samspor-Business-Time", "2026-11-02");
  }
}
