package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusalsTest {
  @Inject
  Books books;

  @Test void a_case_that_lacks_a_track_is_not_sent_and_says_which() {
    var thin = new HashMap<>(Street.plan());
    thin.put("social", " ");
    Walk.opened().did("preparation", thin).asCaseWorker("submit", Map.of("meetingDay", Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1)))
        .statusCode(409).body("code", is("PREPARATION_NOT_COMPLETE"), "violations.code", contains("SOCIAL_TRACK"),
            "violations.field", contains("preparation.social"));
  }

  @Test void nine_working_days_are_too_late_without_a_reason_and_nothing_is_kept() {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1);
    var walk = Walk.opened().prepared().on(Street.IN_TIME.plusDays(1));
    walk.asCaseWorker("submit", Map.of("meetingDay", day)).statusCode(409).body("code", is("SUBMITTED_TOO_LATE"))
        .body(containsString("2015-03-03"));
    walk.seen().body("status", is("IN_PREPARATION"));
    assertThat(books.count("meeting_slot where case_id = ?1", walk.id())).isZero();
  }

  @Test void another_municipalitys_day_is_no_day_at_all() {
    Walk.opened().prepared().asCaseWorker("submit", Map.of("meetingDay", Street.aDay("0479", Street.TUESDAY_IN_MARCH, 1)))
        .statusCode(409).body("code", is("MEETING_DAY_UNKNOWN"));
  }

  @Test void a_day_that_has_come_takes_no_cases() {
    Walk.opened().prepared().on(Street.TUESDAY_IN_MARCH)
        .asCaseWorker("submit", Map.of("meetingDay", Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1), "urgentReason", "now"))
        .statusCode(409).body("code", is("MEETING_DAY_PASSED"));
  }

  @Test void a_full_day_takes_no_more() {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1);
    Walk.opened().prepared().submittedTo(day);
    Walk.opened().prepared().asCaseWorker("submit", Map.of("meetingDay", day)).statusCode(409).body("code", is("MEETING_DAY_FULL"));
  }

  @Test void the_day_is_not_confirmed_while_an_answer_can_still_come_in_time() {
    Walk.submitted().on(LocalDate.of(2015, 3, 10)).asCaseWorker("schedule", Map.of()).statusCode(409)
        .body("code", is("SCREENING_AWAITED")).body(containsString("2015-03-10"));
  }

  @Test void without_the_coordinator_the_meeting_must_be_cancelled() {
    Walk.scheduled().on(Street.TUESDAY_IN_MARCH).asTeam("hold", Map.of("participants", List.of(Street.seat("MEETING_LEADER", "EMPLOYMENT"))))
        .statusCode(409).body("code", is("MEETING_MUST_BE_CANCELLED"), "violations.code",
            contains("COORDINATOR_MISSING", "SOCIAL_MISSING", "HEALTH_MISSING"));
  }

  @Test void the_day_before_thirty_education_is_missing_and_on_the_birthday_it_is_not() {
    youngAtTheTable("1803851234").statusCode(409).body("code", is("TEAM_NOT_COMPOSED"), "violations.code",
        contains("EDUCATION_MISSING"));
    youngAtTheTable("1703851234").statusCode(200);
  }

  @Test void the_meeting_is_not_held_before_its_day() {
    Walk.scheduled().asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(409).body("code", is("MEETING_DAY_NOT_REACHED"));
  }

  @Test void a_resource_programme_without_its_statutory_parts_says_all_that_is_missing() {
    Walk.held().asTeam("recommend", Map.of("type", "RESOURCE_PROGRAMME", "problems", List.of(), "interventions", List.of(), "goals",
        List.of(), "pages", 1)).statusCode(422).body("code", is("RECOMMENDATION_NOT_COMPLETE"), "violations.code",
            contains("EMPLOYMENT_GOAL", "MAIN_INTERVENTIONS", "FUTURE_EMPLOYMENT", "MENTOR", "CONSIDERATIONS"));
  }

  @Test void a_deviation_is_explained() {
    Walk.recommended().asCaseWorker("decide", Map.of("date", "2015-03-17", "deviates", true)).statusCode(422)
        .body("code", is("DEVIATION_NOT_EXPLAINED"));
  }

  @Test void a_decision_lies_between_the_recommendation_and_today() {
    var walk = Walk.recommended();
    walk.asCaseWorker("decide", Map.of("date", "2015-03-16", "deviates", false)).statusCode(422).body("code", is("DATE_NOT_POSSIBLE"));
    walk.asCaseWorker("decide", Map.of("date", "2015-03-18", "deviates", false)).statusCode(422).body("code", is("DATE_NOT_POSSIBLE"));
  }

  @Test void an_act_out_of_order_says_what_is_possible_now() {
    Walk.opened().asCaseWorker("close", Map.of()).statusCode(409).body("code", is("ACT_NOT_ALLOWED"))
        .body(containsString("SUBMIT"));
  }

  @Test void bad_bodies_are_refused_field_by_field() {
    Street.caseWorker("0461", Street.IN_TIME).body(Map.of("cpr", "3113701234", "name", "X", "kind", "FLEX_JOB", "childrenAtHome", false,
        "vocationallyQualified", true)).post(Street.CASES).then().statusCode(400).body("violations.code", hasItem("CPR_INVALID"));
    Street.caseWorker("0461", Street.IN_TIME).body(Map.of("cpr", Street.someCpr(), "name", "X", "kind", "FLEX_JOB")).post(Street.CASES)
        .then().statusCode(400).body("violations.field", hasItem("childrenAtHome"));
  }

  @Test void holes_in_a_list_are_refused_and_not_stumbled_over() {
    Walk.opened().asTeam("hold", Collections.singletonMap("participants", Collections.singletonList(null))).statusCode(400)
        .body("code", is("INVALID_REQUEST"));
    Walk.opened().asTeam("postpone", Map.of("reasons", Collections.singletonList(null))).statusCode(400)
        .body("code", is("INVALID_REQUEST"));
  }

  /** What moving a day would mean is counted day by day: to such a date for ever. */
  @Test void a_date_in_an_address_is_one_a_calendar_has() {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1);
    Walk.opened().prepared().submittedTo(day);
    for (String address : List.of(Street.DAYS + "/" + day + "/consequences?to=", Street.DAYS + "?date=", Street.CONSULTATIONS + "?date=",
        "/api/v1/other-meetings?date=")) {
      Street.caseWorker("0461", Street.IN_TIME).urlEncodingEnabled(false).get(address + "%2B999999999-12-31").then().statusCode(400)
          .body("code", is("DATE_OUT_OF_RANGE"));
      Street.caseWorker("0461", Street.IN_TIME).get(address + "soon").then().statusCode(400).body("code", is("INVALID_PARAMETER"));
      Street.caseWorker("0461", Street.IN_TIME).get(address + "2015-03-24").then().statusCode(200);
    }
  }

  @Test void a_day_is_not_planned_in_the_past() {
    Street.teamMember("0461", Street.TUESDAY_IN_MARCH).body(Map.of("date", "2015-03-16", "capacity", 4)).post(Street.DAYS)
        .then().statusCode(409).body("code", is("MEETING_DAY_PASSED"));
  }

  @Test void a_day_is_not_planned_on_a_sunday_or_a_holiday() {
    for (String closed : List.of("2015-03-22", "2015-04-02")) {
      Street.teamMember("0461", Street.TUESDAY_IN_MARCH).body(Map.of("date", closed, "capacity", 4)).post(Street.DAYS)
          .then().statusCode(422).body("code", is("MEETING_DAY_NOT_A_WORKING_DAY"));
    }
  }

  @Test void places_do_not_reach_past_midnight() {
    Map<String, Object> day = Map.of("date", "2015-03-24", "startsAt", "09:00:00", "slotMinutes", 60);
    planned(day, 40).statusCode(422).body("code", is("MEETING_DAY_PAST_MIDNIGHT"));
    planned(day, 16).statusCode(422);
    planned(day, 15).statusCode(201);
  }

  @Test void a_citizen_is_not_born_in_the_future() {
    Street.caseWorker("0461", Street.IN_TIME).body(Street.open("0101364000", "FLEX_JOB")).post(Street.CASES).then()
        .statusCode(400).body("code", is("BIRTH_DATE_IN_FUTURE")).body(not(containsString("010136")));
  }

  @Test void a_coordinator_opens_no_cases_and_a_region_plans_no_days() {
    Street.coordinator("1083", Street.IN_TIME).body(Street.open(Street.someCpr(), "FLEX_JOB")).post(Street.CASES).then().statusCode(403);
    Street.caseWorker("0461", Street.IN_TIME).body(Map.of("municipality", "0479", "date", "2015-03-17", "capacity", 4)).post(Street.DAYS)
        .then().statusCode(403).body("code", is("NOT_A_MUNICIPALITY"));
  }

  @Test void who_names_an_authority_she_does_not_act_for_is_told_so_and_not_asked_which() {
    Street.coordinator("1083", Street.IN_TIME).body(Map.of("name", "Nord Testesen", "fullTimePercent", 100, "regularIn", List.of(), "region", "1081"))
        .post(Street.COORDINATORS).then().statusCode(403).body("code", is("NOT_YOUR_AUTHORITY"));
    Street.coordinator("1083", Street.IN_TIME).body(Map.of("municipality", "0851", "date", "2015-03-05", "startsAt", "10:00:00", "minutes", 30,
        "form", "PHONE")).post(Street.CONSULTATIONS).then().statusCode(403).body("code", is("NOT_YOUR_AUTHORITY"));
    Street.caseWorker("0461", Street.IN_TIME).body(Map.of("authority", "municipality:0479")).post("/api/v1/calendar-feeds").then().statusCode(403)
        .body("code", is("NOT_YOUR_AUTHORITY"));
  }

  private static ValidatableResponse planned(Map<String, Object> day, int capacity) {
    var body = new HashMap<>(day);
    body.put("capacity", capacity);
    return Street.teamMember("0461", Street.TUESDAY_IN_MARCH).body(body).post(Street.DAYS).then();
  }

  private static ValidatableResponse youngAtTheTable(String cpr) {
    var open = new HashMap<>(Street.open(cpr, "RESOURCE_PROGRAMME"));
    open.put("vocationallyQualified", false);
    return Walk.opened("0461", "1083", Street.IN_TIME, open).prepared().submittedTo(Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1))
        .on(LocalDate.of(2015, 3, 9)).screened("SUFFICIENT").did("schedule").on(Street.TUESDAY_IN_MARCH)
        .asTeam("hold", Map.of("participants", Street.aTeam()));
  }
}
