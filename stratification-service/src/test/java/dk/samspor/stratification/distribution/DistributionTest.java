package dk.samspor.stratification.distribution;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** In a municipality that no other test uses. */
@QuarkusTest
class DistributionTest {

  private static final Map<String, Object> BASIC = Map.of("complications", "NONE", "functionalImpairment", "DELIMITED", "lifeAreas", List.of("WORK"),
      "cognitiveImpairment", "NONE", "coordination", "NONE", "rarity", "COMMON", "trainingNeed", "CLEAR", "brainInjury", false);

  @Test
  void first_placements_are_held_against_each_levels_own_range() {
    for (int plan = 0; plan < 2; plan++) place(BASIC, "BASIC");
    place(withBrainInjury(), "ADVANCED");
    therapist("0706").get("/api/v1/level-distribution?from=2026-01-01&to=2026-12-31").then().statusCode(200)
        .body("groups[0].group", equalTo("ALL")).body("groups[0].total", equalTo(3))
        .body("groups[0].levels.find { it.level == 'BASIC' }.percent", equalTo(66.7f))
        .body("groups[0].levels.find { it.level == 'BASIC' }.judgement", equalTo("WITHIN"))
        .body("groups[0].levels.find { it.level == 'ADVANCED' }.judgement", equalTo("ABOVE"))
        .body("groups[0].levels.find { it.level == 'SPECIALISED' }.judgement", equalTo("BELOW"))
        .body("groups[1].group", equalTo("BRAIN_INJURY")).body("groups[1].total", equalTo(1));
    therapist("0706").get("/api/v1/level-distribution/series?per=MONTH&from=2026-01-01&to=2026-12-31").then().statusCode(200)
        .body("items.from", contains("2026-11-01")).body("items.to", contains("2026-11-30")).body("items[0].groups[0].total", equalTo(3))
        .body("items[0].groups[0].levels.find { it.level == 'ADVANCED' }.judgement", equalTo("ABOVE"));
    therapist("0706").get("/api/v1/level-distribution/series").then().body("items.from", contains("2026-10-01")).body("items.to", contains("2026-12-31"));
    therapist("0706").get("/api/v1/level-distribution/series?per=WEEK").then().statusCode(400).body("violations[0].field", equalTo("per"));
    therapist("0706").get("/api/v1/level-distribution?from=2025-01-01&to=2025-12-31").then().body("groups[0].total", equalTo(0))
        .body("groups[0].levels[0].judgement", nullValue());
    therapist("0707").get("/api/v1/level-distribution").then().statusCode(200).body("groups[0].total", equalTo(0));
    therapist("0707").get("/api/v1/level-distribution?from=yesterday").then().statusCode(400).body("violations[0].field", equalTo("from"));
    therapist("0707").queryParam("to", "+999999999-12-31").get("/api/v1/level-distribution").then().statusCode(400).body("code", equalTo("DATE_OUT_OF_RANGE"));
  }

  private static Map<String, Object> withBrainInjury() {
    var answers = new java.util.HashMap<>(BASIC);
    answers.put("brainInjury", true);
    return answers;
  }

  private static void place(Map<String, Object> inputs, String level) {
    var opened = therapist("0706").body(Map.of("citizen", UUID.randomUUID(), "trainingPlan", UUID.randomUUID(), "planType", "GENERAL", "inputs", inputs))
        .post("/api/v1/assessments").then().statusCode(201).extract();
    therapist("0706").header("If-Match", opened.header("ETag")).body(Map.of("level", level, "basis", "PLAN"))
        .post("/api/v1/assessments/" + opened.path("id") + "/decide").then().statusCode(200);
  }

  private static RequestSpecification therapist(String municipality) {
    return As.caller(Tokens.person("therapist-" + municipality, "municipality:" + municipality, "THERAPIST")).header("Samspor-Business-Time", "2026-11-02");
  }
}
