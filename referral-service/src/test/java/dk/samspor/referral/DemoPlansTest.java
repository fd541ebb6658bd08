package dk.samspor.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The demo's plans go through the real doors: what is wrong with them shows here and not in front of an audience. */
@QuarkusTest
class DemoPlansTest {

  private static final String PLANS = "/api/v1/training-plans";
  private static final Path FOLDER = Path.of("..", "deploy", "local", "src", "main", "resources", "demo", "plans");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void every_demo_plan_can_be_sent_and_accepted_and_only_the_thin_one_goes_back_first() throws IOException {
    List<String> returned = new ArrayList<>();
    for (JsonNode plan : JSON.readTree(FOLDER.resolve("manifest.json").toFile())) {
      String id = send(plan);
      if (act(plan, id, "accept", "{}").statusCode() == 409) {
        returned.add(plan.get("file").asText());
        act(plan, id, "return", """
            {"reasons": ["NEED_NOT_DESCRIBED"], "text": "Beskriv behov og funktionsevne."}""").then().statusCode(200);
        resubmit(plan, id);
        act(plan, id, "accept", "{}").then().statusCode(200);
      }
    }
    assertThat(returned).containsExactly("10-haandledsbrud-aarhus.json");
  }

  @Test
  void the_expected_levels_are_the_eight_worked_cases_six_basic_ones_and_one_specialised() throws IOException {
    Map<String, Long> levels = new TreeMap<>();
    JSON.readTree(FOLDER.resolve("manifest.json").toFile())
        .forEach(plan -> levels.merge(plan.get("expectedLevel").asText(), 1L, Long::sum));
    assertThat(levels).isEqualTo(Map.of("ADVANCED", 8L, "BASIC", 6L, "SPECIALISED", 1L));
  }

  @Test
  void no_plan_is_missing_from_the_manifest() throws IOException {
    List<String> named = JSON.readTree(FOLDER.resolve("manifest.json").toFile()).findValuesAsText("file");
    try (var files = Files.list(FOLDER)) {
      List<String> there = files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith("-igen.json"))
          .filter(name -> !name.equals("manifest.json")).sorted().collect(Collectors.toList());
      assertThat(there).isEqualTo(named);
    }
  }

  private static String send(JsonNode plan) throws IOException {
    byte[] letter = Files.readAllBytes(FOLDER.resolve(plan.get("file").asText()));
    boolean xml = plan.get("format").asText().equals("G_GOP");
    Response answer = as("demo-epj", plan).contentType(xml ? "application/xml" : "application/json").body(letter)
        .post(xml ? "/api/v1/messages/g-gop" : PLANS);
    answer.then().statusCode(xml ? 200 : 201);
    return answer.path(xml ? "planId" : "id");
  }

  private static void resubmit(JsonNode plan, String id) throws IOException {
    as("demo-epj", plan).contentType("application/json").header("If-Match", etag(plan, id))
        .body(Files.readAllBytes(FOLDER.resolve(plan.get("resubmission").asText())))
        .post(PLANS + "/" + id + "/resubmit").then().statusCode(200);
  }

  private static Response act(JsonNode plan, String id, String act, String body) {
    return as(therapist(plan), plan).contentType("application/json").header("If-Match", etag(plan, id)).body(body)
        .post(PLANS + "/" + id + "/" + act);
  }

  private static String etag(JsonNode plan, String id) {
    return as(therapist(plan), plan).get(PLANS + "/" + id).then().statusCode(200).extract().header("ETag");
  }

  private static String therapist(JsonNode plan) {
    return switch (plan.get("municipality").asText()) {
      case "0461" -> "therapist-odense";
      case "0479" -> "therapist-svendborg";
      case "0751" -> "therapist-aarhus";
      default -> "therapist-viborg";
    };
  }

  private static RequestSpecification as(String who, JsonNode plan) {
    return RestAssured.given().header("Authorization", "Bearer " + Tokens.demo(who))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Samspor-Business-Time", plan.get("receivedDate").asText());
  }
}
