package dk.samspor.stratification.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.stratification.supply.PatientGroup;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is to be done today, in a municipality no other test uses. */
@QuarkusTest
class WorklistTest {

  private static final String ODDER = "0727";
  private static final String HAND = "coverWarnings.find { it.group == 'HAND' }";
  private static final String DAY = "2026-11-02";
  private static final Map<String, Object> BASIC = Map.of("complications", "NONE", "functionalImpairment", "DELIMITED", "lifeAreas", List.of("WORK"),
      "cognitiveImpairment", "NONE", "coordination", "NONE", "rarity", "COMMON", "trainingNeed", "CLEAR", "brainInjury", false);

  @Test
  void a_level_is_to_be_found_before_the_citizen_may_choose_a_private_provider() {
    var id = opened("2026-10-30").path("id").toString();
    today(DAY).body("day", equalTo(DAY)).body(item(id) + ".what", equalTo("DECIDE_LEVEL")).body(item(id) + ".due", equalTo("2026-11-06"))
        .body(item(id) + ".late", equalTo(false)).body(item(id) + ".text", equalTo("Find niveauet for genoptræningen"))
        .body(item(id) + ".href", equalTo("/api/v1/assessments/" + id));
    today("2026-11-07").body(item(id) + ".late", equalTo(true));
    As.caller(therapistToken()).header("Samspor-Business-Time", DAY).header("Accept-Language", "en").get("/api/v1/today").then()
        .body(item(id) + ".text", equalTo("Find the level of training"));
  }

  @Test
  void a_decided_one_asks_nothing_and_a_restratification_asks_for_its_second_person() {
    var opened = opened(null);
    var id = opened.path("id").toString();
    today(DAY).body(item(id) + ".due", nullValue());
    act("assessments", id, "decide", Map.of("level", "BASIC", "basis", "PLAN"));
    today(DAY).body("items.caseId", not(hasItem(id)));
    act("assessments", id, "restratify", Map.of("level", "ADVANCED", "reason", "Behovet er et andet."));
    today(DAY).body(item(id) + ".what", equalTo("CONFIRM_RESTRATIFICATION"));
  }

  @Test
  void a_screening_is_to_be_made_on_its_day_and_not_half_a_year_before() {
    var id = therapist(DAY).body(Map.of("citizen", UUID.randomUUID(), "moment", "INTERVAL")).post("/api/v1/needs-courses").then().statusCode(201).extract().<String>path("id");
    today(DAY).body(item(id) + ".what", equalTo("SCREEN_NEEDS"));
    act("needs-courses", id, "screenings", Map.of("moment", "INTERVAL", "inputs", Map.of("physical", "NONE", "psychological", "NONE", "social", "NONE",
        "existential", "NONE", "lasting", false, "cancerSpecific", false)));
    today("2027-04-30").body("items.caseId", not(hasItem(id)));
    today("2027-05-01").body(item(id) + ".what", equalTo("SCREEN_NEEDS")).body(item(id) + ".late", equalTo(false));
  }

  @Test
  void another_municipalitys_work_is_not_on_the_list() {
    var id = opened("2026-10-30").path("id").toString();
    As.caller(Tokens.person("viborg", "municipality:0791", "THERAPIST")).header("Samspor-Business-Time", DAY).get("/api/v1/today").then().statusCode(200)
        .body("items.caseId", not(hasItem(id)));
  }

  @Test
  void the_leader_sees_how_many_stand_where_and_how_many_are_late() {
    opened("2026-10-30");
    therapist("2026-12-01").get("/api/v1/standings").then().statusCode(200)
        .body("standings.find { it.kind == 'ASSESSMENT' && it.status == 'OPEN' }.late", org.hamcrest.Matchers.greaterThan(0));
    therapist(DAY).get("/api/v1/today").then().body("items.kind", everyItem(not(equalTo("FUNCTION_PROFILE"))));
  }

  @Test
  void the_leader_is_warned_of_groups_that_a_holiday_would_leave_without_anybody() {
    warned().body("coverWarnings", hasSize(PatientGroup.values().length)).body(HAND + ".qualified", equalTo(0)).body(HAND + ".needed", equalTo(2))
        .body(HAND + ".name.da", equalTo("håndlidelser"));
    handTherapist(true);
    warned().body(HAND + ".qualified", equalTo(1));
    handTherapist(false); // one who does not keep developing covers for nobody
    warned().body(HAND + ".qualified", equalTo(1));
    handTherapist(true);
    warned().body("coverWarnings.group", not(hasItem("HAND"))).body("coverWarnings.group", hasItem("NEUROLOGY"));
  }

  private static ValidatableResponse warned() {
    return leader().get("/api/v1/standings").then().statusCode(200);
  }

  private static void handTherapist(boolean developing) {
    leader().body(Map.of("name", "Line Holm", "profession", "OCCUPATIONAL_THERAPIST", "authorisedFrom", "2010-01-01", "furtherEducation", true,
        "continuousDevelopment", developing, "supervisionAvailable", true, "experience", List.of(Map.of("group", "HAND", "from", "2020-01-01", "sharePercent", 80))))
        .post("/api/v1/therapists").then().statusCode(201).body("continuousDevelopment", equalTo(developing));
  }

  private static RequestSpecification leader() {
    return As.caller(Tokens.person("leder", "municipality:0741", "THERAPIST")).header("Samspor-Business-Time", DAY);
  }

  @Test
  void the_history_says_who_did_what_when() {
    var id = opened(null).path("id").toString();
    act("assessments", id, "decide", Map.of("level", "ADVANCED", "basis", "FIRST_CONTACT", "reason", "Smerterne fylder mere."));
    therapist(DAY).get("/api/v1/assessments/" + id + "/history").then().statusCode(200).body("act", contains("OPEN", "DECIDE"))
        .body("[1].from", equalTo("OPEN")).body("[1].to", equalTo("DECIDED")).body("[1].reasons", contains("OVERRIDDEN"))
        .body("[1].note", equalTo("Smerterne fylder mere.")).body("[1].actor", equalTo("therapist-odder")).body("[1].businessDate", equalTo(DAY));
  }

  @Test
  void the_statuses_that_ask_something_of_somebody_are_those_of_the_index() {
    assertThat(ToDo.openStatuses()).containsExactlyInAnyOrder("OPEN", "ASKED", "RESTRATIFYING", "CHANGE_PROPOSED", "CHECKED", "FLAWED"); // as in desk_urgent
  }

  private static String item(String id) {
    return "items.find { it.caseId == '" + id + "' }";
  }

  private static ValidatableResponse today(String day) {
    return therapist(day).get("/api/v1/today").then().statusCode(200);
  }

  private static ExtractableResponse<Response> opened(String discharged) {
    var body = new HashMap<String, Object>(Map.of("citizen", UUID.randomUUID(), "trainingPlan", UUID.randomUUID(), "planType", "GENERAL", "inputs", BASIC));
    body.put("dischargeDate", discharged);
    return therapist(DAY).body(body).post("/api/v1/assessments").then().statusCode(201).extract();
  }

  private static void act(String collection, String id, String act, Object body) {
    var path = "/api/v1/" + collection + "/" + id;
    therapist(DAY).header("If-Match", therapist(DAY).get(path).header("ETag")).body(body).post(path + "/" + act).then().statusCode(200);
  }

  private static RequestSpecification therapist(String day) {
    return As.caller(therapistToken()).header("Samspor-Business-Time", day);
  }

  private static String therapistToken() {
    return Tokens.person("therapist-odder", "municipality:" + ODDER, "THERAPIST");
  }
}
