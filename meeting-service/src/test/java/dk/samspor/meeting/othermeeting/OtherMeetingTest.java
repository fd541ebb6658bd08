package dk.samspor.meeting.othermeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same calendar and minutes, own participants and outcome form. */
@QuarkusTest
class OtherMeetingTest {
  private static final String MEETINGS = "/api/v1/other-meetings";
  private static final LocalDate DAY = LocalDate.of(2015, 3, 12);

  @Inject
  Books books;

  @Test void a_discharge_conference_needs_hospital_and_municipality_a_day_and_who_does_what() {
    String id = planned("DISCHARGE_CONFERENCE", true).statusCode(201).body("citizen", notNullValue()).extract().path("id");
    hold(id, Map.of("attendees", List.of(Map.of("side", "MUNICIPALITY")))).statusCode(422).body("code", is("OUTCOME_NOT_COMPLETE"),
        "violations.code", contains("HOSPITAL_MISSING", "MISSING", "MISSING"), "violations.field", contains("attendees", "dischargeOn", "actions"));
    hold(id, Map.of("attendees", List.of(Map.of("side", "MUNICIPALITY"), Map.of("side", "HOSPITAL"), Map.of("side", "RELATIVE", "name", "Her son")),
        "actions", List.of(Map.of("what", "A bed at home", "who", "MUNICIPALITY", "by", "2015-03-13")), "dischargeOn", "2015-03-14"))
        .statusCode(200).body("status", is("HELD"), "outcome.actions[0].what", is("A bed at home"));
    assertThat(books.told(UUID.fromString(id)).getLast()).isEqualTo("OtherMeetingHeld {\"type\":\"DISCHARGE_CONFERENCE\",\"date\":\"2015-03-12\","
        + "\"sides\":[\"MUNICIPALITY\",\"HOSPITAL\",\"RELATIVE\"],\"actions\":1,\"dischargeOn\":\"2015-03-14\"}");
  }

  @Test void a_co_ordination_forum_ends_with_an_action_plan() {
    String id = planned("COORDINATION_FORUM", true).extract().path("id");
    hold(id, Map.of("attendees", List.of(Map.of("side", "MUNICIPALITY")))).statusCode(422).body("violations.field", contains("actions"));
  }

  @Test void a_round_table_without_the_doctor_is_none() {
    String id = planned("ROUND_TABLE", true).extract().path("id");
    hold(id, Map.of("conclusion", "We go on", "attendees", List.of(Map.of("side", "MUNICIPALITY"), Map.of("side", "CITIZEN")))).statusCode(422)
        .body("violations.code", contains("GP_MISSING"));
  }

  @Test void team_co_ordination_is_about_nobody() {
    planned("TEAM_COORDINATION", true).statusCode(422).body("code", is("MEETING_ABOUT_NOBODY"));
    planned("TEAM_COORDINATION", false).statusCode(201).body("citizen", nullValue());
    planned("ROUND_TABLE", false).statusCode(422).body("code", is("MEETING_NEEDS_A_CITIZEN"));
  }

  @Test void a_meeting_is_moved_and_cancelled_with_the_reason_and_not_held_before_its_day() {
    String id = planned("ROUND_TABLE", true).extract().path("id");
    Street.caseWorker("0461", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("date", "2015-03-20", "startsAt", "13:00:00", "because", "the doctor"))
        .post(MEETINGS + "/" + id + "/move").then().statusCode(200).body("date", is("2015-03-20"), "startsAt", is("13:00:00"));
    assertThat(books.told(UUID.fromString(id)).getLast()).isEqualTo("OtherMeetingPlanned {\"type\":\"ROUND_TABLE\",\"date\":\"2015-03-20\"}");
    Street.caseWorker("0461", DAY).header("If-Match", "\"1\"").body(Map.of("attendees", List.of(Map.of("side", "GP"))))
        .post(MEETINGS + "/" + id + "/hold").then().statusCode(409).body("code", is("MEETING_DAY_NOT_REACHED"));
    Street.caseWorker("0461", DAY).header("If-Match", "\"1\"").body(Map.of("because", "the citizen is ill")).post(MEETINGS + "/" + id + "/cancel")
        .then().statusCode(200).body("status", is("CANCELLED"));
  }

  @Test void a_coordinator_who_sits_in_another_meeting_is_busy_on_the_meeting_day() {
    String coordinator = Street.aCoordinator("1083", "Optaget Testesen", "0461");
    String id = planned("TEAM_COORDINATION", false).body("wantsCoordinator", is(true)).extract().path("id");
    asRegion(id, "coordinator", 0, Map.of("coordinator", coordinator)).statusCode(200).body("coordinatorName", is("Optaget Testesen"));
    String day = Street.aDay("0461", DAY, 3);
    Street.coordinator("1083", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("coordinator", coordinator))
        .post(Street.DAYS + "/" + day + "/coordinator").then().statusCode(409).body("code", is("COORDINATOR_DOUBLE_BOOKED"));
    asRegion(id, "coordinator/release", 1, Map.of("because", "the day is more important")).statusCode(200).body("coordinatorName", nullValue());
    Street.coordinator("1083", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("coordinator", coordinator))
        .post(Street.DAYS + "/" + day + "/coordinator").then().statusCode(200);
  }

  @Test void a_meeting_is_not_moved_to_where_its_coordinator_is_elsewhere_and_frees_her_when_it_is_cancelled() {
    String coordinator = Street.aCoordinator("1083", "Flyttet Testesen", "0461");
    String one = planned("TEAM_COORDINATION", false).extract().path("id");
    asRegion(one, "coordinator", 0, Map.of("coordinator", coordinator)).statusCode(200);
    String other = planned("TEAM_COORDINATION", false).extract().path("id");
    asRegion(other, "coordinator", 0, Map.of("coordinator", coordinator)).statusCode(409).body("code", is("COORDINATOR_DOUBLE_BOOKED"));
    Street.caseWorker("0461", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("date", "2015-03-13", "startsAt", "10:30:00", "because", "x"))
        .post(MEETINGS + "/" + other + "/move").then().statusCode(200);
    asRegion(other, "coordinator", 1, Map.of("coordinator", coordinator)).statusCode(200);
    Street.caseWorker("0461", Street.IN_TIME).header("If-Match", "\"1\"").body(Map.of("date", "2015-03-13", "startsAt", "10:00:00", "because", "x"))
        .post(MEETINGS + "/" + one + "/move").then().statusCode(409).body("code", is("COORDINATOR_DOUBLE_BOOKED"));
    Street.caseWorker("0461", Street.IN_TIME).header("If-Match", "\"2\"").body(Map.of("because", "x")).post(MEETINGS + "/" + other + "/cancel")
        .then().statusCode(200);
    Street.caseWorker("0461", Street.IN_TIME).header("If-Match", "\"1\"").body(Map.of("date", "2015-03-13", "startsAt", "10:00:00", "because", "x"))
        .post(MEETINGS + "/" + one + "/move").then().statusCode(200);
  }

  @Test void a_meeting_in_a_place_of_a_meeting_day_takes_it_from_the_cases_and_goes_with_the_day() {
    String day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1);
    String id = planned("ROUND_TABLE", true).extract().path("id");
    act(id, 0, "place", Map.of("meetingDay", day)).statusCode(200).body("date", is("2015-03-17"), "startsAt", is("09:00:00"), "meetingDay", is(day));
    Walk.opened().prepared().asCaseWorker("submit", Map.of("meetingDay", day)).statusCode(409).body("code", is("MEETING_DAY_FULL"));
    Street.teamMember("0461", Street.IN_TIME).get(Street.DAYS + "/" + day + "/consequences").then().body("otherMeetings", is(1), "cases", hasSize(0));
    Street.teamMember("0461", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("date", "2015-03-18", "startsAt", "12:30:00", "because", "x"))
        .post(Street.DAYS + "/" + day + "/move").then().statusCode(200);
    Street.caseWorker("0461", Street.IN_TIME).get(MEETINGS + "/" + id).then().body("date", is("2015-03-18"), "startsAt", is("12:30:00"));
    assertThat(books.told(UUID.fromString(id))).filteredOn(fact -> fact.startsWith("OtherMeetingPlanned")).extracting(fact -> fact.replaceAll(".*date\":\"|\".*", ""))
        .as("the ward goes by the newest").endsWith("2015-03-17", "2015-03-18");
    Street.teamMember("0461", Street.IN_TIME).header("If-Match", "\"1\"").body(Map.of("reason", "OTHER")).post(Street.DAYS + "/" + day + "/cancel")
        .then().statusCode(409).body("code", is("MEETING_DAY_HAS_CASES"));
    Street.teamMember("0461", Street.IN_TIME).header("If-Match", "\"1\"").body(Map.of("reason", "OTHER", "postponeCases", true, "note", "water in the room"))
        .post(Street.DAYS + "/" + day + "/cancel").then().statusCode(200);
    Street.caseWorker("0461", Street.IN_TIME).get(MEETINGS + "/" + id).then().body("status", is("CANCELLED"));
  }

  @Test void a_meeting_that_is_moved_away_gives_its_place_back() {
    String day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1);
    String id = planned("ROUND_TABLE", true).extract().path("id");
    act(id, 0, "place", Map.of("meetingDay", day)).statusCode(200);
    act(id, 1, "move", Map.of("date", "2015-03-19", "startsAt", "10:00:00", "because", "the doctor")).statusCode(200).body("meetingDay", nullValue());
    Walk.opened().prepared().submittedTo(day);
  }

  @Test void a_day_with_only_another_meeting_can_be_closed_and_counts_no_case() {
    String day = Street.aDay("0461", DAY, 1);
    String id = planned("COORDINATION_FORUM", true).extract().path("id");
    act(id, 0, "place", Map.of("meetingDay", day)).statusCode(200);
    Street.caseWorker("0461", DAY).header("If-Match", "\"1\"").body(Map.of("attendees", List.of(Map.of("side", "MUNICIPALITY")),
        "actions", List.of(Map.of("what", "A flat", "who", "MUNICIPALITY")))).post(MEETINGS + "/" + id + "/hold").then().statusCode(200);
    Street.teamMember("0461", DAY).header("If-Match", "\"0\"").body(Map.of()).post(Street.DAYS + "/" + day + "/hold").then().statusCode(200)
        .body("status", is("HELD"), "heldCases", is(0));
  }

  @Test void what_was_said_is_in_the_minutes_written_at_the_meeting_or_after_it_and_what_was_written_before_stays_readable() {
    String id = planned("ROUND_TABLE", true).extract().path("id");
    hold(id, Map.of("attendees", List.of(Map.of("side", "MUNICIPALITY"), Map.of("side", "CITIZEN"), Map.of("side", "GP")), "conclusion", "We go on",
        "minutesText", "The doctor began.")).statusCode(200).body("outcome.minutesText", is("The doctor began."), "allowedActions", contains("WRITE_MINUTES"));
    Street.caseWorker("0461", DAY).header("If-Match", "\"1\"").body(Map.of("text", "The doctor and her son began.")).post(MEETINGS + "/" + id + "/minutes")
        .then().statusCode(200).body("outcome.minutesText", is("The doctor and her son began."), "outcome.conclusion", is("We go on"));
    Street.caseWorker("0461", DAY.plusDays(1)).header("If-Match", "\"2\"").body(Map.of("text", "Her son began.")).post(MEETINGS + "/" + id + "/minutes")
        .then().statusCode(200);
    Street.caseWorker("0461", DAY.plusDays(1)).get(MEETINGS + "/" + id).then().body("outcome.minutesText", is("Her son began."),
        "earlierMinutes.text", contains("The doctor began.", "The doctor and her son began."), "earlierMinutes.replacedOn", contains("2015-03-12", "2015-03-13"));
    assertThat(books.told(UUID.fromString(id))).noneMatch(fact -> fact.contains("began"));
  }

  @Test void minutes_are_written_of_a_meeting_that_was_held() {
    String id = planned("ROUND_TABLE", true).extract().path("id");
    act(id, 0, "minutes", Map.of("text", "Too early")).statusCode(409).body("code", is("ACT_NOT_ALLOWED"));
  }

  @Test void nobody_is_called_to_a_meeting_on_a_sunday_a_holiday_or_a_day_the_municipality_is_closed() {
    on("2015-03-15", "0461").statusCode(422).body("code", is("MEETING_NOT_ON_A_WORKING_DAY"));
    on("2015-04-03", "0461").statusCode(422).body("code", is("MEETING_NOT_ON_A_WORKING_DAY"));
    String id = planned("ROUND_TABLE", true).extract().path("id");
    act(id, 0, "move", Map.of("date", "2015-03-15", "startsAt", "10:00:00", "because", "x")).statusCode(422).body("code", is("MEETING_NOT_ON_A_WORKING_DAY"));
    act(id, 0, "move", Map.of("date", "2015-03-16", "startsAt", "10:00:00", "because", "x")).statusCode(200);
  }

  private static ValidatableResponse on(String date, String municipality) {
    return Street.caseWorker(municipality, Street.IN_TIME).body(Map.of("type", "TEAM_COORDINATION", "date", date, "startsAt", "10:00:00", "minutes", 60))
        .post(MEETINGS).then();
  }

  @Test void a_coordinators_leave_takes_her_off_other_meetings_and_keeps_her_from_them() {
    String coordinator = Street.aCoordinator("1083", "Syg Testesen");
    String id = planned("TEAM_COORDINATION", false).extract().path("id");
    asRegion(id, "coordinator", 0, Map.of("coordinator", coordinator)).statusCode(200);
    Street.coordinator("1083", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("from", "2015-03-09", "to", "2015-03-13"))
        .post(Street.COORDINATORS + "/" + coordinator + "/leave").then().statusCode(200);
    Street.caseWorker("0461", Street.IN_TIME).get(MEETINGS + "/" + id).then().body("coordinatorName", nullValue(), "status", is("PLANNED"));
    asRegion(id, "coordinator", 2, Map.of("coordinator", coordinator)).statusCode(409).body("code", is("COORDINATOR_ON_LEAVE"));
  }

  @Test void a_meeting_is_not_moved_into_its_coordinators_leave() {
    String coordinator = Street.aCoordinator("1083", "Ferie Testesen");
    String id = planned("TEAM_COORDINATION", false).extract().path("id");
    asRegion(id, "coordinator", 0, Map.of("coordinator", coordinator)).statusCode(200);
    Street.coordinator("1083", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("from", "2015-03-23", "to", "2015-03-27"))
        .post(Street.COORDINATORS + "/" + coordinator + "/leave").then().statusCode(200);
    act(id, 1, "move", Map.of("date", "2015-03-24", "startsAt", "10:00:00", "because", "x")).statusCode(409).body("code", is("COORDINATOR_DOUBLE_BOOKED"));
  }

  private static ValidatableResponse act(String id, int version, String act, Map<String, Object> body) {
    return Street.caseWorker("0461", Street.IN_TIME).header("If-Match", "\"" + version + "\"").body(body).post(MEETINGS + "/" + id + "/" + act).then();
  }

  @Test void the_region_sees_a_meeting_only_where_its_coordinator_takes_part() {
    String without = planned("COORDINATION_FORUM", true).extract().path("id");
    Street.coordinator("1083", Street.IN_TIME).get(MEETINGS + "/" + without).then().statusCode(404);
    String with = planned("TEAM_COORDINATION", false).extract().path("id");
    Street.coordinator("1083", Street.IN_TIME).get(MEETINGS + "/" + with).then().statusCode(200);
  }

  @Test void where_it_is_agreed_team_and_region_meet_every_quarter_and_a_quarter_without_a_meeting_shows() {
    Street.caseWorker("0791", LocalDate.of(2015, 4, 2)).body(Map.of("type", "TEAM_COORDINATION", "date", "2015-08-20", "startsAt", "10:00:00", "minutes", 60))
        .post(MEETINGS).then().statusCode(201);
    Street.caseWorker("0791", LocalDate.of(2015, 4, 2)).get(MEETINGS + "/rhythm").then().statusCode(200)
        .body("everyMonths", is(3), "periods.missing", contains(true, false, true, true), "periods[1].meetings", contains("2015-08-20"));
    Street.caseWorker("0461", Street.IN_TIME).get(MEETINGS + "/rhythm").then().body("everyMonths", nullValue(), "periods", hasSize(0));
  }

  private static ValidatableResponse asRegion(String id, String act, int version, Map<String, Object> body) {
    return Street.coordinator("1083", Street.IN_TIME).header("If-Match", "\"" + version + "\"").body(body).post(MEETINGS + "/" + id + "/" + act).then();
  }

  private static ValidatableResponse planned(String type, boolean withCitizen) {
    var body = new HashMap<String, Object>(Map.of("type", type, "date", DAY.toString(), "startsAt", "10:00:00", "minutes", 60));
    if (withCitizen) {
      body.putAll(Map.of("cpr", Street.someCpr(), "name", "Astrid Testesen"));
    }
    return Street.caseWorker("0461", Street.IN_TIME).body(body).post(MEETINGS).then();
  }

  private static ValidatableResponse hold(String id, Map<String, Object> outcome) {
    return Street.caseWorker("0461", DAY).header("If-Match", "\"0\"").body(outcome).post(MEETINGS + "/" + id + "/hold").then();
  }
}
