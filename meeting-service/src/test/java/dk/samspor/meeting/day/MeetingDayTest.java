package dk.samspor.meeting.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

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

@QuarkusTest
class MeetingDayTest {
  @Inject
  Books books;

  @Test void a_planned_day_shows_its_places_and_the_last_day_for_sending() {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 4);
    Street.caseWorker("0461", Street.IN_TIME).get(Street.DAYS + "/" + day).then().statusCode(200)
        .body("free", is(4), "latestSubmission", is("2015-03-03"), "region", is("1083"), "startsAt", is("09:00:00"));
  }

  @Test void the_list_is_narrowed_by_date_and_another_municipality_sees_none_of_it() {
    var date = LocalDate.of(2015, 6, 9);
    var day = Street.aDay("0461", date, 2);
    Street.caseWorker("0461", date).queryParam("date", "2015-06-09").get(Street.DAYS).then().statusCode(200)
        .body("items.id", hasItem(day), "items.date", everyItem(is("2015-06-09")));
    Street.caseWorker("0479", date).get(Street.DAYS + "/" + day).then().statusCode(404);
  }

  @Test void the_agenda_gives_every_case_its_time_and_its_documents_in_one_call() {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 3);
    var first = Walk.opened().prepared().submittedTo(day);
    var second = Walk.opened().prepared().did("documents", Map.of("document", UUID.randomUUID().toString(), "type", "OTHER", "pages", 3,
        "dated", "2015-01-10")).submittedTo(day);
    Street.coordinator("1083", Street.IN_TIME).get(Street.DAYS + "/" + day + "/agenda").then().statusCode(200)
        .body("items.teamCase", contains(first.id().toString(), second.id().toString()), "items.startsAt", contains("09:00:00", "10:00:00"),
            "items[1].documents.size()", is(1), "items[1].pages", is(15), "items[0].citizen.name", is("Astrid Testesen"), "day.free", is(1));
    Street.caseWorker("0479", Street.IN_TIME).get(Street.DAYS + "/" + day + "/agenda").then().statusCode(404);
  }

  @Test void a_day_that_is_over_counts_the_cases_that_were_held() {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 2);
    var held = scheduledOn(day);
    var missed = scheduledOn(day);
    act(day, "hold", Map.of()).statusCode(409).body("code", is("MEETING_DAY_HAS_CASES"));
    held.asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(200);
    missed.did("no-show");
    act(day, "hold", Map.of("minutes", 210)).statusCode(200).body("status", is("HELD"), "heldCases", is(1));
    assertThat(books.told(UUID.fromString(day))).containsExactly("MeetingDayPlanned {\"date\":\"2015-03-17\",\"capacity\":2}",
        "MeetingDayHeld {\"date\":\"2015-03-17\",\"cases\":1,\"minutes\":210}");
    Street.teamMember("0461", Street.TUESDAY_IN_MARCH).get(Street.DAYS + "/" + day).then().body("allowedActions", empty());
  }

  @Test void a_day_without_cases_is_cancelled_and_not_held() {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 2);
    act(day, "hold", Map.of()).statusCode(409).body("code", is("MEETING_DAY_WITHOUT_MEETINGS"));
    act(day, "cancel", Map.of("reason", "COORDINATOR_PREVENTED")).statusCode(200).body("status", is("CANCELLED"));
    assertThat(books.told(UUID.fromString(day)).getLast())
        .isEqualTo("MeetingDayCancelled {\"date\":\"2015-03-17\",\"reason\":\"COORDINATOR_PREVENTED\"}");
    Walk.opened().prepared().asCaseWorker("submit", Map.of("meetingDay", day)).statusCode(409).body("code", is("MEETING_DAY_NOT_OPEN"));
  }

  @Test void a_day_with_cases_is_not_cancelled_over_their_heads() {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 2);
    Walk.opened().prepared().submittedTo(day);
    act(day, "cancel", Map.of("reason", "COORDINATOR_PREVENTED")).statusCode(409).body("code", is("MEETING_DAY_HAS_CASES"));
  }

  @Test void a_day_is_not_held_before_it_comes() {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH.plusDays(1), 1);
    act(day, "hold", Map.of()).statusCode(409).body("code", is("MEETING_DAY_NOT_REACHED"));
  }

  private static Walk scheduledOn(String day) {
    return Walk.opened().prepared().submittedTo(day).on(LocalDate.of(2015, 3, 9)).screened("SUFFICIENT").did("schedule")
        .on(Street.TUESDAY_IN_MARCH);
  }

  private static ValidatableResponse act(String day, String act, Map<String, Object> body) {
    return Street.teamMember("0461", Street.TUESDAY_IN_MARCH).header("If-Match", "\"0\"").body(body)
        .post(Street.DAYS + "/" + day + "/" + act).then();
  }
}
