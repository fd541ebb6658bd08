package dk.samspor.meeting.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Everybody has what she takes part in in her own calendar, and nobody else's, and no citizen. */
@QuarkusTest
class OwnCalendarTest {
  private static final String FEEDS = "/api/v1/calendar-feeds";
  private static final String KERTEMINDE = "0440";
  private static final LocalDate SUMMER = LocalDate.of(2015, 6, 9);

  @Inject
  Books books;

  private final String anna = "anna" + UUID.randomUUID().toString().substring(0, 8);
  private final String bo = "bo" + UUID.randomUUID().toString().substring(0, 8);

  @Test void a_case_worker_has_her_cases_at_their_time_on_the_day_by_number_and_without_a_name() throws Exception {
    String day = Street.aDay(KERTEMINDE, SUMMER, 3);
    submitted(day);
    var hers = submitted(day);
    done(anna, hers.id(), "take", Map.of());
    String calendar = read(opened(anna, "CASE_WORKER"));
    assertThat(calendar).doesNotContain("Testesen").doesNotContain("120370");
    assertThat(events(calendar)).singleElement().satisfies(event -> {
      assertThat(event.getSummary().getValue()).isEqualTo("Sag " + hers.id() + ", Kerteminde");
      assertThat(event.getDateTimeStart().getValue()).isEqualTo("20150609T080000Z"); // the second place, ten o'clock
    });
    hers.did("postpone", Map.of("reasons", List.of("OTHER")));
    assertThat(titles(opened(anna, "CASE_WORKER"))).isEmpty();
  }

  @Test void a_team_member_has_the_days_she_sits_on_and_a_therapist_the_meeting_a_colleague_named_her_for() throws Exception {
    String day = Street.aDay(KERTEMINDE, SUMMER, 2);
    String meeting = aMeeting();
    aMeeting();
    done(anna, UUID.fromString(day), "take-part", Map.of());
    done(anna, UUID.fromString(meeting), "take-part", Map.of("person", bo));
    assertThat(titles(opened(anna, "TEAM_MEMBER"))).containsExactly("Rehabiliteringsteam, Kerteminde (0 sager)");
    String therapists = opened(bo, "THERAPIST");
    assertThat(titles(therapists)).containsExactly("Møde, Kerteminde");
    done(anna, UUID.fromString(meeting), "take-no-part", Map.of("person", bo));
    assertThat(titles(therapists)).isEmpty();
  }

  @Test void several_take_part_in_one_meeting_and_saying_it_twice_is_no_harm() throws Exception {
    String meeting = aMeeting();
    for (String who : List.of(anna, bo, bo)) {
      done(anna, UUID.fromString(meeting), "take-part", Map.of("person", who));
    }
    assertThat(titles(opened(anna, "CASE_WORKER"))).containsExactly("Møde, Kerteminde");
    assertThat(titles(opened(bo, "CASE_WORKER"))).containsExactly("Møde, Kerteminde");
    assertThat(books.count("takes_part where case_id = ?1", UUID.fromString(meeting))).isEqualTo(2);
  }

  @Test void a_consultation_about_a_case_of_hers_is_in_it_too() throws Exception {
    var walk = Walk.opened(KERTEMINDE, "1083", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB")).prepared();
    done(anna, walk.id(), "take", Map.of());
    String slot = aConsultation();
    String path = opened(anna, "CASE_WORKER");
    assertThat(titles(path)).isEmpty();
    Street.caseWorker(KERTEMINDE, Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("teamCase", walk.id().toString(), "question", "Enough?"))
        .post(Street.CONSULTATIONS + "/" + slot + "/book").then().statusCode(200);
    assertThat(titles(path)).containsExactly("Forberedelseskonsultation, Kerteminde");
  }

  @Test void who_coordinates_a_case_has_it_in_her_calendar_and_her_namesake_in_another_municipality_has_not() throws Exception {
    var walk = Walk.held().did("coordinating-case-worker", Map.of("name", "Anna Holm", "person", anna));
    String own = path(person(anna, "municipality:0461", "CASE_WORKER"));
    assertThat(titles(own)).containsExactly("Sag " + walk.id() + ", Odense");
    assertThat(titles(path(person(anna, "municipality:0479", "CASE_WORKER")))).isEmpty();
    assertThat(titles(path(person(bo, "municipality:0461", "CASE_WORKER")))).isEmpty();
  }

  @Test void a_revoked_own_calendar_is_empty_and_a_colleague_can_revoke_it_and_never_sees_its_address() throws Exception {
    done(anna, UUID.fromString(aMeeting()), "take-part", Map.of());
    var opened = person(anna, "municipality:" + KERTEMINDE, "CASE_WORKER").body(Map.of("mine", true)).post(FEEDS).then().statusCode(201)
        .body("mine", is(true), "madeBy", is(anna)).extract();
    assertThat(titles(opened.path("path"))).hasSize(1);
    String feed = FEEDS + "/" + opened.path("id");
    var colleague = person(bo, "municipality:" + KERTEMINDE, "TEAM_MEMBER");
    assertThat(colleague.get(feed).asString()).doesNotContain("calendars/");
    person(bo, "municipality:" + KERTEMINDE, "TEAM_MEMBER").header("If-Match", "\"0\"").post(feed + "/revoke").then().statusCode(200);
    assertThat(titles(opened.path("path"))).isEmpty();
    assertThat(books.history(UUID.fromString(opened.path("id")))).containsExactly("OPEN -->OPEN", "REVOKE OPEN->REVOKED");
  }

  @Test void a_calendar_is_ones_own_or_a_coordinators_and_not_both() {
    person(anna, "region:1083", "HEALTH_COORDINATOR").body(Map.of("mine", true, "coordinator", Street.aCoordinator("1083", "Both Testesen")))
        .post(FEEDS).then().statusCode(422).body("code", is("CALENDAR_OF_TWO"));
  }

  @Test void nobody_takes_part_in_what_is_not_her_authoritys_and_no_number_is_a_name() {
    String meeting = aMeeting();
    person(anna, "municipality:0479", "CASE_WORKER").body(Map.of()).post("/api/v1/cases/" + meeting + "/take-part").then().statusCode(404);
    person(anna, "municipality:" + KERTEMINDE, "CASE_WORKER").body(Map.of("person", "1203701234")).post("/api/v1/cases/" + meeting + "/take-part")
        .then().statusCode(400).body("violations.field", hasItem("person"));
  }

  @Test void what_she_takes_part_in_is_on_nobodys_list_by_that() throws Exception {
    var walk = Walk.opened(KERTEMINDE, "1083", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB"));
    done(anna, walk.id(), "take-part", Map.of());
    mine(anna).body("items.caseId", not(hasItem(walk.id().toString())));
  }

  private static Walk submitted(String day) {
    return Walk.opened(KERTEMINDE, "1083", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB")).prepared().submittedTo(day);
  }

  private static String aMeeting() {
    return Street.caseWorker(KERTEMINDE, Street.IN_TIME).body(Map.of("type", "ROUND_TABLE", "date", "2015-06-11", "startsAt", "10:00:00", "minutes", 60,
        "cpr", Street.someCpr(), "name", "Rund Testesen")).post("/api/v1/other-meetings").then().statusCode(201).extract().path("id");
  }

  private static String aConsultation() {
    return Street.coordinator("1083", Street.IN_TIME).body(Map.of("municipality", KERTEMINDE, "date", "2015-03-05", "startsAt", "10:00:00", "minutes", 30,
        "form", "PHONE", "coordinator", Street.aCoordinator("1083", "Konsul Testesen"))).post(Street.CONSULTATIONS).then().statusCode(201).extract().path("id");
  }

  private static void done(String who, UUID what, String act, Map<String, Object> body) {
    person(who, "municipality:" + KERTEMINDE, "CASE_WORKER").body(body).post("/api/v1/cases/" + what + "/" + act).then().statusCode(204);
  }

  private static String opened(String who, String role) {
    return path(person(who, "municipality:" + KERTEMINDE, role));
  }

  private static String path(RequestSpecification who) {
    return who.body(Map.of("mine", true)).post(FEEDS).then().statusCode(201).extract().path("path");
  }

  private static ValidatableResponse mine(String who) {
    return person(who, "municipality:" + KERTEMINDE, "CASE_WORKER").get("/api/v1/today?mine=true").then().statusCode(200);
  }

  private static RequestSpecification person(String name, String authority, String role) {
    return As.caller(Tokens.person(name, authority, role)).header("Samspor-Business-Time", Street.IN_TIME.toString());
  }

  private static List<String> titles(String path) throws Exception {
    return events(read(path)).stream().map(event -> event.getSummary().getValue()).toList();
  }

  private static String read(String path) {
    return given().header("Samspor-Business-Time", Street.IN_TIME.toString()).get(path).then().statusCode(200).contentType("text/calendar").extract().asString();
  }

  private static List<VEvent> events(String calendar) throws Exception {
    return new CalendarBuilder().build(new StringReader(calendar)).getComponents("VEVENT");
  }
}
