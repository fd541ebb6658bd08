package dk.samspor.stratification.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.stratification.assessment.TheStreet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeAssessmentTest {

  @Inject
  TheStreet street;

  private static final String PATH = "/api/v1/programme-assessments";

  @Test
  void the_programme_itself_says_how_many_levels_it_has() {
    var id = open(Map.of("citizen", UUID.randomUUID(), "model", "chronic-programme", "programme", "BACK", "inputs", Map.of("complexity", "COMPLEX")))
        .statusCode(201).body("missing.code", contains("selfCare")).body("proposal", nullValue()).body("allowedActions", not(hasItem("DECIDE"))).extract().<String>path("id");
    act(id, "decide", Map.of("outcome", "LEVEL_2")).statusCode(409).body("code", equalTo("INPUTS_MISSING"));
    act(id, "inputs", Map.of("inputs", Map.of("selfCare", "POOR"))).statusCode(200).body("proposal.outcome", equalTo("LEVEL_2")).body("proposal.reasons.rule", contains(5))
        .body("allowedActions", hasItem("DECIDE"));
    act(id, "decide", Map.of("outcome", "LEVEL_9")).statusCode(400).body("code", equalTo("OUTCOME_UNKNOWN"));
    act(id, "decide", Map.of("outcome", "LEVEL_1")).statusCode(400).body("code", equalTo("OVERRIDE_NEEDS_REASON"));
    act(id, "decide", Map.of("outcome", "LEVEL_2")).statusCode(200).body("decision.overridden", equalTo(false)).body("allowedActions", contains("ENTER_IN_ERROR"));
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

  @Test
  void how_many_levels_a_programme_has_is_agreed_and_no_programme_is_forgotten() {
    var agreements = new Agreements(new Parties());
    for (var day : List.of(LocalDate.of(2013, 1, 1), LocalDate.of(2019, 1, 1), LocalDate.of(2027, 6, 1)))
      for (var programme : Programme.values()) assertThat(programme.answers(agreements.on(day, "0461"))).containsKey("programmeLevels");
  }

  @Test
  void what_was_opened_for_the_wrong_citizen_stands_in_no_figure() {
    var id = open(Map.of("citizen", UUID.randomUUID(), "model", "ischaemic-heart-disease", "inputs", Map.of("complexity", "SIMPLE", "selfCare", "POOR")))
        .statusCode(201).extract().<String>path("id");
    act(id, "decide", Map.of("outcome", "GP_WITH_MUNICIPALITY")).statusCode(200);
    act(id, "enter-in-error", Map.of("text", "Forkert borger")).statusCode(200).body("status", equalTo("ENTERED_IN_ERROR")).body("allowedActions", empty());
    assertThat(street.toldAbout("samspor.stratification.programme-assessment", UUID.fromString(id), 2).getLast()).contains("GP_WITH_MUNICIPALITY")
        .doesNotContain("Forkert");
    therapist().get(PATH + "/" + id + "/history").then().body("act", contains("OPEN", "DECIDE", "ENTER_IN_ERROR"));
  }

  @Test
  void one_that_will_not_be_decided_here_is_closed_and_asks_nothing_more() {
    var id = open(Map.of("citizen", UUID.randomUUID(), "model", "palliative-level")).statusCode(201).body("allowedActions", hasItem("CLOSE")).extract().<String>path("id");
    act(id, "close", Map.of()).statusCode(200).body("status", equalTo("CLOSED")).body("decision", nullValue()).body("allowedActions", contains("ENTER_IN_ERROR"));
    act(id, "inputs", Map.of("inputs", Map.of("phase", "LATE"))).statusCode(409).body("code", equalTo("ACT_NOT_ALLOWED"));
    therapist().get("/api/v1/today").then().body("items.caseId", not(hasItem(id)));
    therapist().get(PATH + "/" + id + "/history").then().body("act", contains("OPEN", "CLOSE"));
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
