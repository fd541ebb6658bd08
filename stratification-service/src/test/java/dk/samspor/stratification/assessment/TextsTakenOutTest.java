package dk.samspor.stratification.assessment;

import static dk.samspor.platform.testing.texts.Everywhere.tablesWith;
import static dk.samspor.platform.testing.texts.Everywhere.takeOutAllOf;
import static dk.samspor.stratification.assessment.AcceptedLetter.aPlan;
import static dk.samspor.stratification.assessment.TheApi.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A therapist wrote of the neighbour in every text of a case. When she has taken it out, the neighbour stands nowhere any more. */
@QuarkusTest
class TextsTakenOutTest {

  private static final String V1 = "/api/v1/";

  @Inject
  Street street;

  /** In this test's cases and nowhere else. */
  private final String inge = "Inge" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void reasons_and_questions_on_the_way_to_a_level() {
    var plan = aPlan();
    street.deliver(plan);
    var id = ODENSE.of(plan).toString();
    act("assessments", id, "decide", Map.of("level", "ADVANCED", "basis", "PLAN", "reason", inge));
    act("assessments", id, "restratify", Map.of("level", "BASIC", "reason", inge));
    act("assessments", id, "drop-restratification", Map.of());
    act("assessments", id, "restratify", Map.of("level", "BASIC", "reason", inge));
    assertThat(tablesWith(inge)).containsExactlyInAnyOrder("assessment", "history");
    takeOutAllOf(ODENSE::therapist, id);
    assertThat(tablesWith(inge)).isEmpty();
    ODENSE.get(UUID.fromString(id)).body("decision.reason", equalTo("[fjernet]")).body("awaiting.reason", equalTo("[fjernet]"));
    assertThat(street.toldAbout(UUID.fromString(id), 3).getLast().value()).contains("LEVEL_CHANGE_REASONS", plan.plan().toString());
  }

  @Test
  void a_question_to_the_hospital() {
    var plan = aPlan().with("planType", "SPECIALISED_REHABILITATION");
    street.deliver(plan);
    var id = ODENSE.of(plan).toString();
    act("assessments", id, "ask-hospital", Map.of("reason", "PLAN_UNCLEAR", "text", inge));
    takeOutAllOf(ODENSE::therapist, id);
    assertThat(tablesWith(inge)).isEmpty();
    ODENSE.get(UUID.fromString(id)).body("status", equalTo("ASKED")).body("hospitalQuestions[0].text", equalTo("[fjernet]"));
  }

  @Test
  void notes_beside_a_measurement() {
    var id = opened("function-profiles", Map.of("citizen", UUID.randomUUID(), "trainingPlan", UUID.randomUUID()));
    act("function-profiles", id, "measurements", Map.of("moment", "START", "on", "2026-01-02",
        "items", List.of(Map.of("code", "d450", "qualifier", 3, "note", inge))));
    assertThat(tablesWith(inge)).containsExactly("function_profile");
    takeOutAllOf(ODENSE::therapist, id);
    assertThat(tablesWith(inge)).isEmpty();
    ODENSE.therapist().get(V1 + "function-profiles/" + id).then().body("measurements[0].items[0].qualifier", equalTo(3));
  }

  @Test
  void why_a_professional_decided_otherwise_than_the_model() {
    var id = opened("programme-assessments", Map.of("citizen", UUID.randomUUID(), "model", "chronic-programme", "programme", "BACK",
        "inputs", Map.of("complexity", "COMPLEX", "selfCare", "POOR")));
    act("programme-assessments", id, "decide", Map.of("outcome", "LEVEL_1", "reason", inge));
    takeOutAllOf(ODENSE::therapist, id);
    assertThat(tablesWith(inge)).isEmpty();
    ODENSE.therapist().get(V1 + "programme-assessments/" + id).then().body("decision.reason", equalTo("[fjernet]"));
  }

  private static String opened(String collection, Object body) {
    return ODENSE.therapist().body(body).post(V1 + collection).then().statusCode(201).extract().path("id");
  }

  private static ValidatableResponse act(String collection, String id, String act, Object body) {
    String path = V1 + collection + "/" + id;
    return ODENSE.therapist().header("If-Match", ODENSE.therapist().get(path).header("ETag")).body(body).post(path + "/" + act)
        .then().statusCode(200);
  }
}
