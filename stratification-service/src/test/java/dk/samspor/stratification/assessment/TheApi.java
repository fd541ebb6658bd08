package dk.samspor.stratification.assessment;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** The assessment API as a therapist of one municipality uses it. */
record TheApi(String municipality) {

  static final TheApi VIBORG = new TheApi("0791");
  static final TheApi ODENSE = new TheApi("0461");

  RequestSpecification therapist() {
    return As.caller(Tokens.person("therapist-" + municipality, "municipality:" + municipality, "THERAPIST"));
  }

  /** The assessment of a plan. */
  UUID of(AcceptedLetter letter) {
    return UUID.fromString(therapist().get("/api/v1/assessments?trainingPlan=" + letter.plan())
        .then().statusCode(200).extract().path("items[0].id"));
  }

  ValidatableResponse get(UUID assessment) {
    return therapist().get("/api/v1/assessments/" + assessment).then();
  }

  ValidatableResponse answer(UUID assessment, Map<String, ?> inputs) {
    return act(assessment, "inputs", Map.of("inputs", inputs));
  }

  ValidatableResponse decide(UUID assessment, String level, String reason) {
    return act(assessment, "decide", decision(level, reason));
  }

  static Map<String, Object> decision(String level, String reason) {
    return reason == null ? Map.of("level", level, "basis", "PLAN") : Map.of("level", level, "basis", "FIRST_CONTACT", "reason", reason);
  }

  private ValidatableResponse act(UUID assessment, String act, Object body) {
    return therapist().header("If-Match", etag(assessment)).body(body).post("/api/v1/assessments/" + assessment + "/" + act).then();
  }

  String etag(UUID assessment) {
    Response read = therapist().get("/api/v1/assessments/" + assessment);
    return read.then().statusCode(200).extract().header("ETag");
  }
}
