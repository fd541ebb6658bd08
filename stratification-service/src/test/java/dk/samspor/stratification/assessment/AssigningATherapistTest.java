package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.AcceptedLetter.aPlan;
import static dk.samspor.stratification.assessment.TheApi.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssigningATherapistTest {

  private static final String DAY = "2026-11-10";

  @Inject
  Street street;

  @Test
  void an_advanced_case_goes_to_one_who_qualifies_or_to_one_she_supervises() {
    var expert = therapist("2020-01-01");
    var novice = therapist("2026-06-01");
    var case1 = advanced();
    assign(case1, Map.of("therapist", novice, "group", "AMPUTATION", "from", DAY)).statusCode(409).body("code", equalTo("THERAPIST_DOES_NOT_QUALIFY"))
        .body("violations.code", containsInAnyOrder("EXPERIENCE_TOO_SHORT", "SUPERVISOR_NEEDED"));
    assign(case1, Map.of("therapist", novice, "supervisor", novice, "group", "AMPUTATION", "from", DAY)).statusCode(409).body("violations.code", hasItem("OWN_SUPERVISOR"));
    assign(case1, Map.of("therapist", novice, "supervisor", expert, "group", "AMPUTATION", "from", DAY)).statusCode(200)
        .body("assignment.answer", equalTo("UNDER_SUPERVISION")).body("assignment.supervisor", equalTo(expert));
    assign(case1, Map.of("therapist", expert, "group", "AMPUTATION", "from", DAY)).statusCode(200).body("assignment.answer", equalTo("QUALIFIES"));
    assign(case1, Map.of("therapist", UUID.randomUUID(), "group", "AMPUTATION")).statusCode(404);
  }

  @Test
  void who_may_take_it_and_why_the_others_may_not_is_one_question() {
    var expert = therapist("2020-01-01");
    ODENSE.therapist().get("/api/v1/therapists/" + expert + "/qualification?level=ADVANCED&group=AMPUTATION&date=" + DAY).then().statusCode(200)
        .body("answer", equalTo("QUALIFIES")).body("neededDays", equalTo(730));
    ODENSE.therapist().get("/api/v1/supply/qualified?level=ADVANCED&group=AMPUTATION&date=" + DAY).then().statusCode(200).body("items.therapist", hasItem(expert));
    ODENSE.therapist().get("/api/v1/supply/qualified?level=EXPERT").then().statusCode(400).body("violations.field", contains("level"));
    ODENSE.therapist().get("/api/v1/supply/cover?date=" + DAY).then().statusCode(200).body("needed", equalTo(2));
    TheApi.VIBORG.therapist().get("/api/v1/therapists/" + expert).then().statusCode(404);
  }

  @Test
  void the_street_hears_how_many_qualify_when_somebody_comes_and_goes() {
    var expert = UUID.fromString(therapist("2020-01-01"));
    var came = street.toldAbout("samspor.stratification.supply", expert, 1).getFirst();
    assertThat(new String(came.headers().lastHeader("ce_type").value())).isEqualTo("dk.samspor.stratification.CoverChanged.v1");
    assertThat(JsonPath.from(came.value()).getMap("$")).containsEntry("group", "AMPUTATION").containsEntry("needed", 2).hasSize(3);
    int qualified = JsonPath.from(came.value()).getInt("qualified");
    var etag = ODENSE.therapist().get("/api/v1/therapists/" + expert).header("ETag");
    ODENSE.therapist().header("Samspor-Business-Time", DAY).header("If-Match", etag).body(Map.of("lastDay", "2026-11-09"))
        .post("/api/v1/therapists/" + expert + "/leave").then().statusCode(200).body("status", equalTo("LEFT"));
    assertThat(JsonPath.from(street.toldAbout("samspor.stratification.supply", expert, 2).get(1).value()).getInt("qualified")).isEqualTo(qualified - 1);
  }

  @Test
  void a_period_that_ends_before_it_begins_is_named() {
    var wrong = new HashMap<>(body("2025-01-01"));
    wrong.put("experience", List.of(Map.of("group", "HAND", "from", "2025-01-01", "to", "2024-01-01", "sharePercent", 80)));
    ODENSE.therapist().body(wrong).post("/api/v1/therapists").then().statusCode(400).body("violations.field", contains("experience[0].to"));
  }

  private UUID advanced() {
    var letter = aPlan(Map.of("functionalImpairment", "EXTENSIVE", "lifeAreas", List.of("WORK", "FAMILY")));
    street.deliver(letter);
    var id = ODENSE.of(letter);
    ODENSE.decide(id, "ADVANCED", null).statusCode(200);
    return id;
  }

  private static ValidatableResponse assign(UUID id, Map<String, ?> body) {
    return ODENSE.therapist().header("If-Match", ODENSE.etag(id)).body(body).post("/api/v1/assessments/" + id + "/assign").then();
  }

  private static String therapist(String since) {
    return ODENSE.therapist().header("Samspor-Business-Time", DAY).body(body(since)).post("/api/v1/therapists").then().statusCode(201).extract().path("id");
  }

  private static Map<String, Object> body(String since) {
    return Map.of("name", "Line Holm", "profession", "PHYSIOTHERAPIST", "authorisedFrom", "2015-07-01", "furtherEducation", true,
        "supervisionAvailable", true, "experience", List.of(Map.of("group", "AMPUTATION", "from", since, "sharePercent", 80)));
  }
}
