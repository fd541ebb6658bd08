package dk.samspor.meeting.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import dk.samspor.meeting.teamcase.TeamCaseStatus;
import dk.samspor.platform.access.Part;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is to be done today, by whom. In municipalities no other test uses, so that the first page is enough. */
@QuarkusTest
class WorklistTest {
  private static final String SVENDBORG = "0479";
  private static final String FANOE = "0563";
  private static final String AEROE = "0492";

  @Inject
  Books books;

  @Test void each_step_of_a_case_is_on_the_list_of_who_has_to_take_it() {
    var walk = opened();
    expect(walk, municipality(), "PREPARE", null, false);
    walk.prepared().submittedTo(Street.aDay(FANOE, Street.TUESDAY_IN_MARCH, 2));
    expect(walk, region(), "SCREEN", "2015-03-10", false);
    municipality().body("items.caseId", not(hasItem(walk.id().toString())));
    walk.on(LocalDate.of(2015, 3, 9)).screened("SUFFICIENT");
    expect(walk, municipality(), "SCHEDULE", "2015-03-17", false);
    walk.did("schedule").on(Street.TUESDAY_IN_MARCH);
    walk.asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(200);
    walk.asTeam("gp-contact", Map.of("due", "2015-03-20", "about", "the back")).statusCode(200);
    expect(walk, municipality(), "RECOMMEND", "2015-03-24", false);
    expect(walk, herOwn(walk), "TALK_WITH_DOCTOR", "2015-03-20", false);
    expect(walk, today("municipality", LocalDate.of(2015, 3, 25)), "RECOMMEND", "2015-03-24", true);
  }

  @Test void a_question_nobody_has_answered_is_on_the_coordinators_list() {
    var walk = Walk.concluded().did("advice/ask", Map.of("question", "what now", "consentToDoctor", false));
    String item = "items.findAll { it.caseId == '%s' }.what".formatted(walk.id());
    region().body(item, hasItem("ANSWER_ADVICE"));
    walk.asCoordinator("advice", Map.of("category", "CONTINUE_PROGRAMME", "statement", "go on")).statusCode(200);
    region().body(item, not(hasItem("ANSWER_ADVICE")));
  }

  @Test void a_postponed_case_is_not_forgotten_and_a_withdrawn_one_is() {
    var walk = opened().did("withdraw", Map.of("reason", "MOVED"));
    municipality().body("items.caseId", not(hasItem(walk.id().toString())));
    walk = opened().prepared().submittedTo(Street.aDay(FANOE, Street.TUESDAY_IN_MARCH, 2)).did("postpone", Map.of("reasons", java.util.List.of("OTHER")));
    expect(walk, municipality(), "OBTAIN", "2015-03-17", false);
    expect(walk, today("municipality", LocalDate.of(2015, 3, 18)), "OBTAIN", "2015-03-17", true);
    walk.did("reopen");
    expect(walk, municipality(), "PREPARE", null, false);
  }

  @Test void what_asks_nothing_of_anybody_does_not_crowd_out_what_is_urgent() {
    books.change("insert into desk (authority, case_id, kind, part, status, citizen_id, home_municipality, due)"
        + " select 'municipality:' || ?1, gen_random_uuid(), 'TEAM_CASE', 'RECEIVER', 'SUBMITTED', gen_random_uuid(), '0492', '2015-03-01'"
        + " from generate_series(1, 250)", AEROE);
    var walk = Walk.opened(AEROE, "1083", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB"));
    Street.caseWorker(AEROE, Street.IN_TIME).get("/api/v1/today").then().statusCode(200).body("items.caseId", hasItem(walk.id().toString()));
  }

  @Test void the_table_in_the_question_is_the_table_of_what_is_to_be_done() {
    for (var part : Part.values()) {
      for (var status : ToDo.openStatuses()) {
        for (var kind : java.util.List.of("TEAM_CASE", "OTHER_MEETING", "MEETING_DAY", "CONSULTATION")) {
          String row = kind + " " + part + " " + status;
          assertThat(ToDo.rows(false).contains(row)).as(row).isEqualTo(ToDo.of(kind, part, status, false).isPresent());
          assertThat(ToDo.rows(false).contains(row) || ToDo.rows(true).contains(row)).as(row).isEqualTo(ToDo.of(kind, part, status, true).isPresent());
        }
      }
    }
  }

  @Test void a_day_asks_the_region_for_a_coordinator_until_there_is_one() {
    var day = Street.aDay(FANOE, LocalDate.of(2015, 3, 4), 2); // before the days of all other tests in the region
    String coordinator = Street.aCoordinator("1083", "Today Testesen");
    region().body("items.find { it.caseId == '%s' }.what".formatted(day), is("ASSIGN_COORDINATOR"));
    Street.coordinator("1083", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("coordinator", coordinator))
        .post(Street.DAYS + "/" + day + "/coordinator").then().statusCode(200);
    region().body("items.caseId", not(hasItem(day)));
    municipality().body("items.find { it.caseId == '%s' }.what".formatted(day), is("CLOSE_DAY"));
  }

  @Test void the_leader_sees_how_many_stand_where_and_how_many_are_late() {
    opened();
    Street.teamMember(FANOE, Street.IN_TIME).get("/api/v1/standings").then().statusCode(200)
        .body("standings.find { it.kind == 'TEAM_CASE' && it.status == 'IN_PREPARATION' }.late", is(0));
  }

  @Test void the_history_names_the_own_staff_and_not_the_others() {
    var walk = Walk.scheduled();
    Street.caseWorker("0461", Street.IN_TIME).get(Street.CASES + "/" + walk.id() + "/history").then().statusCode(200)
        .body("act", is(java.util.List.of("OPEN", "PREPARE", "SUBMIT", "SCREEN", "SCHEDULE")), "[0].actor", is("caseworker"),
            "[3].actor", nullValue(), "[3].authority", is("region:1083"), "[3].reasons[0]", is("SUFFICIENT"));
  }

  @Test void every_status_of_a_case_that_is_not_over_asks_something_of_somebody() {
    var over = Set.of(TeamCaseStatus.CLOSED, TeamCaseStatus.WITHDRAWN);
    Arrays.stream(TeamCaseStatus.values()).filter(status -> !over.contains(status)).forEach(status ->
        assertThat(ToDo.of("TEAM_CASE", Part.RECEIVER, status.name(), true).or(() -> ToDo.of("TEAM_CASE", Part.REGION, status.name(), true)))
            .as(status.name()).isPresent());
    over.forEach(status -> assertThat(ToDo.of("TEAM_CASE", Part.RECEIVER, status.name(), true)).isEmpty());
  }

  @Test void another_municipalitys_case_is_on_nobody_elses_list() {
    var walk = opened();
    Street.caseWorker(SVENDBORG, Street.IN_TIME).get("/api/v1/today").then().body("items.caseId", not(hasItem(walk.id().toString())));
  }

  private static void expect(Walk walk, ValidatableResponse list, String what, String due, boolean late) {
    String item = "items.find { it.caseId == '%s' }".formatted(walk.id());
    list.body(item + ".what", is(what), item + ".due", is(due), item + ".late", is(late), item + ".href", is("/api/v1/team-cases/" + walk.id()));
  }

  private static Walk opened() {
    return Walk.opened(FANOE, "1083", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB"));
  }

  private static ValidatableResponse municipality() {
    return today("municipality", Street.IN_TIME);
  }

  private static ValidatableResponse region() {
    return today("region", Street.IN_TIME);
  }

  /** The region's list holds its most urgent cases, of all tests; the coordinator's own is short. */
  private static ValidatableResponse herOwn(Walk walk) {
    Street.coordinator("1083", Street.IN_TIME).body(Map.of()).post("/api/v1/cases/" + walk.id() + "/take").then().statusCode(204);
    return Street.coordinator("1083", Street.IN_TIME).get("/api/v1/today?mine=true").then().statusCode(200);
  }

  private static ValidatableResponse today(String who, LocalDate on) {
    var asked = who.equals("region") ? Street.coordinator("1083", on) : Street.caseWorker(FANOE, on);
    return asked.get("/api/v1/today").then().statusCode(200);
  }
}
