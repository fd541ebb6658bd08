package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens to a day happens to its cases, and is shown before it is done. */
@QuarkusTest
class DayChangesTest {
  private static final LocalDate IN_MARCH = Street.TUESDAY_IN_MARCH;

  @Inject
  Books books;

  @Test void moving_a_day_moves_its_cases_and_counts_their_deadlines_anew() {
    var day = Street.aDay("0461", IN_MARCH, 3);
    var walk = Walk.opened().prepared().submittedTo(day);
    move(day, Map.of("date", "2015-03-24", "startsAt", "12:30:00", "room", "B2", "because", "the room")).statusCode(200)
        .body("date", is("2015-03-24"), "latestSubmission", is("2015-03-10"));
    walk.seen().body("submission.meetingDate", is("2015-03-24"), "submission.startsAt", is("12:30:00"),
        "submission.workingDaysBefore", is(15), "submission.screeningDue", is("2015-03-17"), "status", is("SUBMITTED"));
    assertThat(books.told(UUID.fromString(day)).getLast())
        .isEqualTo("MeetingDayMoved {\"from\":\"2015-03-17\",\"to\":\"2015-03-24\",\"cases\":1}");
    assertThat(books.told(walk.id()).getLast()).contains("TeamCaseMoved", "\"from\":\"2015-03-17\"", "\"workingDaysBefore\":15");
    assertThat(books.history(walk.id())).last().isEqualTo("MOVE SUBMITTED->SUBMITTED");
  }

  @Test void a_day_moved_nearer_needs_a_reason_for_the_cases_that_would_then_be_late() {
    var day = Street.aDay("0461", IN_MARCH, 3);
    var walk = Walk.opened().prepared().submittedTo(day);
    consequences(day, "2015-03-12").body("cases.sentInTime", contains(false), "cases.workingDaysBefore", contains(7), "workingDay", is(true));
    move(day, Map.of("date", "2015-03-12", "because", "the room")).statusCode(409).body("code", is("SUBMITTED_TOO_LATE"));
    Street.teamMember("0461", Street.IN_TIME).get(Street.DAYS + "/" + day).then().body("date", is("2015-03-17"));
    move(day, Map.of("date", "2015-03-12", "because", "the room", "urgentReason", "The coordinator agrees")).statusCode(200);
    walk.seen().body("submission.urgentReason", is("The coordinator agrees"), "submission.meetingDate", is("2015-03-12"));
  }

  @Test void a_day_is_not_moved_onto_a_coordinators_other_day_nor_to_a_holiday() {
    var coordinator = Street.aCoordinator("1083", "Moved Testesen");
    var day = assigned(Street.aDay("0420", LocalDate.of(2015, 10, 6), 2), coordinator);
    assigned(Street.aDay("0430", LocalDate.of(2015, 10, 7), 2), coordinator);
    Street.teamMember("0420", Street.IN_TIME).header("If-Match", "\"1\"").body(Map.of("date", "2015-10-07", "because", "x"))
        .post(Street.DAYS + "/" + day + "/move").then().statusCode(409).body("code", is("COORDINATOR_DOUBLE_BOOKED"));
    Street.teamMember("0420", Street.IN_TIME).header("If-Match", "\"1\"").body(Map.of("date", "2015-10-10", "because", "x"))
        .post(Street.DAYS + "/" + day + "/move").then().statusCode(422).body("code", is("MEETING_DAY_NOT_A_WORKING_DAY"));
  }

  @Test void a_cancelled_day_postpones_its_cases_if_that_is_said_and_frees_its_coordinator() {
    var coordinator = Street.aCoordinator("1083", "Cancelled Testesen");
    var day = assigned(Street.aDay("0461", LocalDate.of(2015, 10, 13), 2), coordinator);
    var walk = Walk.opened().prepared().submittedTo(day);
    consequences(day, null).body("losesCoordinator", is(true), "cases.teamCase", contains(walk.id().toString()));
    var cancel = Map.<String, Object>of("reason", "COORDINATOR_PREVENTED", "note", "ill", "postponeCases", true);
    Street.teamMember("0461", Street.IN_TIME).header("If-Match", "\"1\"").body(cancel).post(Street.DAYS + "/" + day + "/cancel")
        .then().statusCode(200).body("status", is("CANCELLED"));
    walk.seen().body("status", is("POSTPONED"));
    assertThat(books.told(walk.id()).getLast()).isEqualTo("TeamCasePostponed {\"codes\":[\"COORDINATOR_PREVENTED\"]}");
    assigned(Street.aDay("0430", LocalDate.of(2015, 10, 13), 2), coordinator);
  }

  @Test void proposed_days_have_room_and_keep_every_deadline() {
    var full = Street.aDay("0492", LocalDate.of(2015, 4, 14), 1);
    opened("0492").prepared().submittedTo(full);
    var tooNear = Street.aDay("0492", LocalDate.of(2015, 3, 16), 4);
    var good = Street.aDay("0492", LocalDate.of(2015, 4, 21), 4);
    var walk = opened("0492").prepared();
    proposed(walk, "0492").body("meetingDay", contains(good), "[0].latestSubmission", is("2015-04-07"), "[0].free", is(4));
    proposed(walk, "0492").body("meetingDay", not(hasItem(tooNear)));
  }

  @Test void a_sent_case_is_moved_to_another_day_and_its_place_is_free() {
    var day = Street.aDay("0461", IN_MARCH, 1);
    var later = Street.aDay("0461", LocalDate.of(2015, 3, 31), 1);
    var walk = Walk.opened().prepared().submittedTo(day).did("move", Map.of("meetingDay", later));
    walk.seen().body("submission.meetingDay", is(later), "submission.workingDaysBefore", is(20), "submission.urgentReason", nullValue());
    Walk.opened().prepared().submittedTo(day);
    Walk.opened().prepared().asCaseWorker("submit", Map.of("meetingDay", later)).statusCode(409).body("code", is("MEETING_DAY_FULL"));
  }

  @Test void a_case_that_finds_no_room_keeps_the_place_it_has() {
    var day = Street.aDay("0461", IN_MARCH, 1);
    var full = Street.aDay("0461", LocalDate.of(2015, 3, 31), 1);
    Walk.opened().prepared().submittedTo(full);
    var walk = Walk.opened().prepared().submittedTo(day);
    walk.asCaseWorker("move", Map.of("meetingDay", full)).statusCode(409).body("code", is("MEETING_DAY_FULL"));
    walk.seen().body("submission.meetingDay", is(day));
    Street.teamMember("0461", Street.IN_TIME).get(Street.DAYS + "/" + day).then().body("free", is(0));
  }

  @Test void a_day_with_nobody_on_it_has_no_consequences() {
    consequences(Street.aDay("0461", IN_MARCH, 1), "2015-03-18").body("cases", empty());
  }

  private static Walk opened(String municipality) {
    return Walk.opened(municipality, "1083", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB"));
  }

  private static String assigned(String day, String coordinator) {
    Street.coordinator("1083", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("coordinator", coordinator))
        .post(Street.DAYS + "/" + day + "/coordinator").then().statusCode(200);
    return day;
  }

  private static ValidatableResponse move(String day, Map<String, Object> body) {
    return Street.teamMember("0461", Street.IN_TIME).header("If-Match", "\"0\"").body(body).post(Street.DAYS + "/" + day + "/move").then();
  }

  private static ValidatableResponse consequences(String day, String to) {
    var asked = Street.teamMember("0461", Street.IN_TIME);
    return (to == null ? asked : asked.queryParam("to", to)).get(Street.DAYS + "/" + day + "/consequences").then().statusCode(200);
  }

  private static ValidatableResponse proposed(Walk walk, String municipality) {
    return Street.caseWorker(municipality, Street.IN_TIME).get(Street.CASES + "/" + walk.id() + "/proposed-days").then().statusCode(200);
  }
}
