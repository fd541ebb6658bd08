package dk.samspor.meeting.othermeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
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
    Street.caseWorker("0461", DAY).header("If-Match", "\"1\"").body(Map.of("attendees", List.of(Map.of("side", "GP"))))
        .post(MEETINGS + "/" + id + "/hold").then().statusCode(409).body("code", is("MEETING_DAY_NOT_REACHED"));
    Street.caseWorker("0461", DAY).header("If-Match", "\"1\"").body(Map.of("because", "the citizen is ill")).post(MEETINGS + "/" + id + "/cancel")
        .then().statusCode(200).body("status", is("CANCELLED"));
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
