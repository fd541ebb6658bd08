package dk.samspor.stratification.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.ShippedModel;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A municipality's model, let through by an older release, has a gap: whoever asks is told so, on which answers, and decides herself. */
@QuarkusTest
class NoRuleAppliesTest {

  private static final String NO_RULE = "NO_RULE_APPLIES";
  private static final Map<String, Object> ANSWERS = Map.of("complications", "NONE", "functionalImpairment", "DELIMITED", "lifeAreas", List.of("WORK"),
      "cognitiveImpairment", "NONE", "coordination", "NONE", "rarity", "COMMON", "trainingNeed", "CLEAR", "brainInjury", false);

  @Inject
  Street street;

  @Test
  void the_level_of_a_training_plan() {
    inForceWithout("R13", "gop-level", "0756");
    var inputs = new HashMap<>(ANSWERS);
    inputs.remove("rarity");
    var id = person("0756", "anna").body(Map.of("citizen", UUID.randomUUID(), "trainingPlan", UUID.randomUUID(), "planType", "GENERAL", "inputs", inputs))
        .post("/api/v1/assessments").then().statusCode(201).body("result", equalTo("ANSWERS_MISSING")).extract().<String>path("id");
    act("0756", "assessments/" + id, "inputs", Map.of("inputs", Map.of("rarity", "COMMON"))).statusCode(200).body("result", equalTo(NO_RULE))
        .body("proposal", nullValue()).body("missing", empty()).body("inputs.functionalImpairment", equalTo("DELIMITED"));
    act("0756", "assessments/" + id, "decide", Map.of("level", "BASIC", "basis", "PLAN")).statusCode(400).body("code", equalTo("OVERRIDE_NEEDS_REASON"));
    act("0756", "assessments/" + id, "inputs", Map.of("inputs", Map.of("brainInjury", true))).statusCode(200).body("result", equalTo("PROPOSED"));
  }

  @Test
  void an_assessment_by_another_model() {
    inForceWithout("palliation-R3", "palliative-level", "0756");
    var id = person("0756", "anna").body(Map.of("citizen", UUID.randomUUID(), "model", "palliative-level", "inputs", Map.of("phase", "LATE")))
        .post("/api/v1/programme-assessments").then().statusCode(201).body("result", equalTo("ANSWERS_MISSING")).extract().<String>path("id");
    act("0756", "programme-assessments/" + id, "inputs", Map.of("inputs", Map.of("complexity", "COMPOSITE"))).statusCode(200)
        .body("result", equalTo(NO_RULE)).body("proposal", nullValue()).body("inputs.phase", equalTo("LATE"));
    act("0756", "programme-assessments/" + id, "inputs", Map.of("inputs", Map.of("phase", "TERMINAL"))).statusCode(200).body("result", equalTo("PROPOSED"));
  }

  @Test
  void a_screening_of_needs() {
    Map<String, Object> none = Map.of("physical", "NONE", "psychological", "NONE", "social", "NONE", "existential", "NONE", "lasting", false, "cancerSpecific", false);
    screened("0751", none).body("screenings[0].result", equalTo("PROPOSED")).body("screenings[0].need.outcome", equalTo("NONE"));
    inForceWithout("need-R1", "cancer-rehabilitation-need", "0756");
    screened("0756", none).body("screenings[0].result", equalTo(NO_RULE)).body("screenings[0].need", nullValue()).body("screenings[0].inputs.physical", equalTo("NONE"));
  }

  private static ValidatableResponse screened(String municipality, Map<String, Object> inputs) {
    var id = person(municipality, "anna").body(Map.of("citizen", UUID.randomUUID(), "moment", "DIAGNOSIS")).post("/api/v1/needs-courses").then().statusCode(201).extract().<String>path("id");
    return act(municipality, "needs-courses/" + id, "screenings", Map.of("moment", "DIAGNOSIS", "inputs", inputs)).statusCode(200);
  }

  /** Approved as it should be, and then the file has a rule less: no upload would come so far. */
  private void inForceWithout(String rule, String model, String municipality) {
    var whole = ShippedModel.text(model).replace("version=\"1\" validFrom", "version=\"3\" validFrom");
    var holed = whole.replaceFirst("(?s)\\s*<rule id=\"" + rule + "\">.*?</rule>", "");
    assertThat(holed).isNotEqualTo(whole);
    var id = person(municipality, "anna").contentType("application/xml").body(ShippedModel.bytes(whole)).post("/api/v1/model-versions").then().statusCode(201).extract().<String>path("id");
    act(municipality, "bo", "model-versions/" + id, "approve", Map.of("activeFrom", "2026-11-02")).statusCode(200);
    street.replaceModel(UUID.fromString(id), ShippedModel.bytes(holed), ModelFile.hash(ShippedModel.bytes(holed)));
  }

  private static ValidatableResponse act(String municipality, String path, String act, Object body) {
    return act(municipality, "anna", path, act, body);
  }

  private static ValidatableResponse act(String municipality, String who, String path, String act, Object body) {
    var etag = person(municipality, who).get("/api/v1/" + path).then().statusCode(200).extract().header("ETag");
    return person(municipality, who).header("If-Match", etag).body(body).post("/api/v1/" + path + "/" + act).then();
  }

  private static RequestSpecification person(String municipality, String who) {
    return As.caller(Tokens.person(who, "municipality:" + municipality, "THERAPIST")).header("Samspor-Business-Time", "2026-11-02");
  }
}
