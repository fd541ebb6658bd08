package dk.samspor.stratification.citizen;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.stratification.assessment.TheStreet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Odense forwards a training plan to Svendborg: what else is open in Odense says that the citizen lives there. */
@QuarkusTest
class CitizenMovedTest {

  private static final String ODENSE = "0461";
  private static final String SVENDBORG = "0479";
  private static final String KERTEMINDE = "0440";
  private static final String COURSES = "/api/v1/needs-courses";
  private static final String ASSESSMENTS = "/api/v1/programme-assessments";
  private static final String PROFILES = "/api/v1/function-profiles";

  @Inject
  TheStreet street;

  private final UUID citizen = UUID.randomUUID();

  @Test
  void what_is_open_where_she_lived_says_where_she_moved_and_when_and_stays_where_it_is() {
    var opened = Map.of(COURSES, course(citizen), ASSESSMENTS, assessment(citizen), PROFILES, profile(citizen));
    street.deliverMove(citizen, ODENSE, SVENDBORG, "2026-10-01", "MOVED");
    opened.forEach((collection, id) -> {
      read(collection, id).body("status", equalTo("OPEN")).body("municipality", equalTo(ODENSE)).body("citizenMoved.to", equalTo(SVENDBORG))
          .body("citizenMoved.date", equalTo("2026-10-01")).body("citizenMoved.reason", equalTo("MOVED")).body("citizenMoved.knownOn", equalTo("2026-11-02"))
          .body("citizenMoved.text.da", equalTo("Borgeren er flyttet til Svendborg den 1. oktober 2026."))
          .body("citizenMoved.text.en", equalTo("The citizen moved to Svendborg on 1 October 2026.")).body("allowedActions", not(hasItem("NOTICE_MOVE")));
      history(collection, id).body("act", contains("OPEN", "NOTICE_MOVE")).body("[1].reasons", contains("MOVED", SVENDBORG, "2026-10-01"))
          .body("[1].to", equalTo("OPEN"));
    });
  }

  @Test
  void the_day_asks_for_the_course_to_be_finished_and_for_a_profile_that_else_asks_nothing_until_they_are_closed() {
    var course = course(citizen);
    var profile = profile(citizen);
    var english = As.caller(Tokens.person("sygeplejerske", "municipality:" + ODENSE, "THERAPIST")).header("Samspor-Business-Time", "2026-11-02").header("Accept-Language", "en");
    today().body(item(course) + ".what", equalTo("SCREEN_NEEDS")).body("items.caseId", not(hasItem(profile)));
    street.deliverMove(citizen, ODENSE, SVENDBORG, "2026-10-01", "MOVED");
    today().body("items.findAll { it.caseId == '" + course + "' }", hasSize(1)).body(item(course) + ".what", equalTo("CITIZEN_MOVED"))
        .body(item(course) + ".text", equalTo("Borgeren er flyttet: afslut, eller aftal med den nye kommune, hvem der går videre"))
        .body(item(course) + ".due", equalTo("2026-11-02")).body(item(course) + ".href", equalTo(COURSES + "/" + course))
        .body(item(profile) + ".what", equalTo("CITIZEN_MOVED")).body(item(profile) + ".due", nullValue()).body(item(profile) + ".href", equalTo(PROFILES + "/" + profile));
    english.get("/api/v1/today").then().body(item(course) + ".text", equalTo("The citizen has moved: finish here, or agree with the new municipality who goes on"));
    act(COURSES, course, "close", Map.of());
    act(PROFILES, profile, "close", Map.of());
    today().body("items.caseId", not(hasItem(course))).body("items.caseId", not(hasItem(profile)));
  }

  @Test
  void one_who_had_lived_elsewhere_all_the_time_has_not_moved() {
    var id = assessment(citizen);
    street.deliverMove(citizen, ODENSE, SVENDBORG, null, "LIVES_ELSEWHERE");
    read(ASSESSMENTS, id).body("citizenMoved.text.da", equalTo("Borgeren bor i en anden kommune: Svendborg.")).body("citizenMoved.date", nullValue());
    today().body(item(id) + ".what", equalTo("CITIZEN_LIVES_ELSEWHERE")).body(item(id) + ".href", equalTo(ASSESSMENTS + "/" + id));
    act(ASSESSMENTS, id, "close", Map.of());
    today().body("items.caseId", not(hasItem(id)));
  }

  @Test
  void told_for_each_plan_it_is_noticed_once_and_a_day_that_was_not_known_is_added() {
    var id = course(citizen);
    street.deliverMove(citizen, ODENSE, SVENDBORG, null, "MOVED");
    read(COURSES, id).body("citizenMoved.text.da", equalTo("Borgeren er flyttet til Svendborg; dagen kendes ikke."));
    street.deliverMove(citizen, ODENSE, SVENDBORG, null, "MOVED");
    history(COURSES, id).body("act", contains("OPEN", "NOTICE_MOVE"));
    street.deliverMove(citizen, ODENSE, SVENDBORG, "2026-10-01", "MOVED");
    street.deliverMove(citizen, ODENSE, SVENDBORG, null, "MOVED");
    street.deliverMove(citizen, ODENSE, SVENDBORG, "2026-10-01", "MOVED");
    read(COURSES, id).body("citizenMoved.date", equalTo("2026-10-01"));
    history(COURSES, id).body("act", contains("OPEN", "NOTICE_MOVE", "NOTICE_MOVE"));
  }

  @Test
  void what_the_new_municipality_has_itself_says_nothing_and_what_the_old_one_has_is_not_there() {
    var theirs = open(SVENDBORG, COURSES, Map.of("citizen", citizen, "moment", "DIAGNOSIS"));
    var ours = course(citizen);
    street.deliverMove(citizen, ODENSE, SVENDBORG, "2026-10-01", "MOVED");
    therapist(SVENDBORG).get(COURSES + "/" + theirs).then().statusCode(200).body("citizenMoved", nullValue());
    therapist(SVENDBORG).get(COURSES + "/" + ours).then().statusCode(404);
    therapist(SVENDBORG).get(COURSES + "?citizen=" + citizen).then().statusCode(200).body("items.id", contains(theirs));
    therapist(SVENDBORG).get("/api/v1/today").then().statusCode(200).body(item(theirs) + ".what", equalTo("SCREEN_NEEDS")).body("items.caseId", not(hasItem(ours)));
  }

  @Test
  void what_is_closed_or_decided_or_somebody_elses_says_nothing() {
    var closed = course(citizen);
    act(COURSES, closed, "close", Map.of());
    var decided = assessment(citizen);
    act(ASSESSMENTS, decided, "inputs", Map.of("inputs", Map.of("phase", "LATE", "complexity", "COMPOSITE")));
    act(ASSESSMENTS, decided, "decide", Map.of("outcome", "SPECIALISED"));
    var anothers = course(UUID.randomUUID());
    street.deliverMove(citizen, ODENSE, SVENDBORG, "2026-10-01", "MOVED");
    read(COURSES, closed).body("citizenMoved", nullValue());
    read(ASSESSMENTS, decided).body("citizenMoved", nullValue());
    read(COURSES, anothers).body("citizenMoved", nullValue());
    history(COURSES, closed).body("act", contains("OPEN", "CLOSE"));
  }

  @Test
  void a_letter_that_was_underway_when_she_moved_opens_a_course_that_says_so() {
    street.deliverMove(citizen, ODENSE, SVENDBORG, "2026-10-01", "MOVED");
    street.deliverAbout(citizen, "samspor.referral.needs", UUID.randomUUID(), 1, "NeedsAssessed", "{\"moment\":\"DURING_TREATMENT\",\"physical\":\"SOME\"}");
    therapist(ODENSE).get(COURSES + "?citizen=" + citizen).then().statusCode(200).body("items", hasSize(1))
        .body("items[0].citizenMoved.to", equalTo(SVENDBORG)).body("items[0].heard.areas.physical", equalTo("SOME"));
  }

  @Test
  void told_under_an_id_that_went_it_reaches_the_one_who_stayed() {
    var gone = UUID.randomUUID();
    var course = course(citizen);
    var profile = profile(gone);
    street.deliverMerge(gone, citizen);
    street.deliverMove(gone, ODENSE, SVENDBORG, "2026-10-01", "MOVED");
    read(COURSES, course).body("citizenMoved.to", equalTo(SVENDBORG));
    read(PROFILES, profile).body("citizenMoved.to", equalTo(SVENDBORG)).body("citizen", equalTo(citizen.toString()));
  }

  @Test
  void needs_told_under_an_id_that_went_are_heard_in_the_course_of_the_one_who_stayed() {
    var gone = UUID.randomUUID();
    var course = course(citizen);
    street.deliverMerge(gone, citizen);
    street.deliverAbout(gone, "samspor.referral.needs", UUID.randomUUID(), 1, "NeedsAssessed", "{\"moment\":\"DURING_TREATMENT\",\"physical\":\"SOME\"}");
    read(COURSES, course).body("heard.areas.physical", equalTo("SOME"));
  }

  @Test
  void who_goes_on_to_a_third_place_lives_there() {
    var id = course(citizen);
    street.deliverMove(citizen, ODENSE, SVENDBORG, "2026-10-01", "MOVED");
    street.deliverMove(citizen, ODENSE, KERTEMINDE, null, "LIVES_ELSEWHERE");
    read(COURSES, id).body("citizenMoved.to", equalTo(KERTEMINDE)).body("citizenMoved.reason", equalTo("LIVES_ELSEWHERE"));
  }

  private static String course(UUID citizen) {
    return open(ODENSE, COURSES, Map.of("citizen", citizen, "moment", "DIAGNOSIS"));
  }

  private static String assessment(UUID citizen) {
    return open(ODENSE, ASSESSMENTS, Map.of("citizen", citizen, "model", "palliative-level"));
  }

  private static String profile(UUID citizen) {
    return open(ODENSE, PROFILES, Map.of("citizen", citizen));
  }

  private static String open(String municipality, String collection, Map<String, Object> body) {
    return therapist(municipality).body(new HashMap<>(body)).post(collection).then().statusCode(201).extract().path("id");
  }

  private static void act(String collection, String id, String act, Object body) {
    var etag = read(collection, id).extract().header("ETag");
    therapist(ODENSE).header("If-Match", etag).body(body).post(collection + "/" + id + "/" + act).then().statusCode(200);
  }

  private static ValidatableResponse read(String collection, String id) {
    return therapist(ODENSE).get(collection + "/" + id).then().statusCode(200);
  }

  private static ValidatableResponse history(String collection, String id) {
    return therapist(ODENSE).get(collection + "/" + id + "/history").then().statusCode(200);
  }

  private static ValidatableResponse today() {
    return therapist(ODENSE).get("/api/v1/today").then().statusCode(200);
  }

  private static String item(String id) {
    return "items.find { it.caseId == '" + id + "' }";
  }

  private static RequestSpecification therapist(String municipality) {
    return As.caller(Tokens.person("sygeplejerske", "municipality:" + municipality, "THERAPIST")).header("Samspor-Business-Time", "2026-11-02");
  }
}
