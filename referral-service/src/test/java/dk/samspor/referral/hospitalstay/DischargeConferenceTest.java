package dk.samspor.referral.hospitalstay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.DischargeMeetings;
import dk.samspor.referral.DischargeMeetings.Conference;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Hospital and municipality meet about a complex discharge; what they agree on shows where the stay is [R 3.3]. */
@QuarkusTest
class DischargeConferenceTest {

  private static final String STAYS = "/api/v1/hospital-stays/";

  @Inject
  Books books;

  @Inject
  DischargeMeetings meetings;

  @Test
  void the_ward_sees_when_the_conference_is_and_then_the_day_of_discharge_that_was_agreed() {
    String stay = stay();
    todayOf(At.anotherWard()).body(what(stay), nullValue());
    Conference conference = meetings.of("0479").planned(stay, "2015-03-12");
    awaitHistory(stay, "CONFERENCE_PLANNED", 1);
    read(stay).body("conferences.plannedOn", contains("2015-03-12")).body("conferences[0].heldOn", nullValue())
        .body("conferences[0].meeting", is(conference.id())).body("agreedDischarge", nullValue()).body("status", is("ADMITTED"));
    todayOf(At.anotherWard()).body(what(stay), is("DISCHARGE_AS_AGREED")).body(due(stay), is("2015-03-12"))
        .body(item(stay) + ".text", is("Hold the discharge conference or discharge as agreed"));
    todayOf(At.therapistElsewhere()).body(due(stay), nullValue());
    conference.held(stay, "2015-03-12", "2015-03-16");
    awaitHistory(stay, "CONFERENCE_HELD", 1);
    read(stay).body("conferences", hasSize(1)).body("conferences[0].plannedOn", is("2015-03-12"))
        .body("conferences[0].heldOn", is("2015-03-12")).body("conferences[0].dischargeOn", is("2015-03-16"))
        .body("agreedDischarge", is("2015-03-16"));
    todayOf(At.anotherWard()).body(what(stay), is("DISCHARGE_AS_AGREED")).body(due(stay), is("2015-03-16"));
    todayOf(At.therapistElsewhere()).body(what(stay), is("RECEIVE_CITIZEN")).body(due(stay), is("2015-03-16"));
  }

  @Test
  void a_citizen_who_is_ready_is_awaited_at_home_on_the_agreed_day_and_not_before_she_is_ready() {
    String early = stay();
    act(early, "ready", "{\"date\": \"2015-03-10\"}");
    todayOf(At.therapistElsewhere()).body(due(early), is("2015-03-10"));
    meetings.of("0479").held(early, "2015-03-10", "2015-03-13");
    awaitHistory(early, "CONFERENCE_HELD", 1);
    todayOf(At.therapistElsewhere()).body(what(early), is("RECEIVE_CITIZEN")).body(due(early), is("2015-03-13"));
    String late = stay();
    meetings.of("0479").held(late, "2015-03-10", "2015-03-11");
    awaitHistory(late, "CONFERENCE_HELD", 1);
    act(late, "ready", "{\"date\": \"2015-03-14\"}");
    todayOf(At.therapistElsewhere()).body(due(late), is("2015-03-14"));
  }

  @Test
  void a_conference_that_was_cancelled_is_waited_for_no_more_and_stays_to_be_read() {
    String stay = stay();
    meetings.of("0479").planned(stay, "2015-03-12").cancelled();
    awaitHistory(stay, "CONFERENCE_CANCELLED", 1);
    read(stay).body("conferences.cancelled", contains(true)).body("conferences.plannedOn", contains("2015-03-12"));
    todayOf(At.anotherWard()).body(what(stay), nullValue());
  }

  @Test
  void the_end_of_one_conference_says_nothing_of_the_next_in_whatever_order_their_letters_come() {
    String stay = stay();
    Conference first = meetings.of("0479");
    meetings.of("0479").planned(stay, "2015-03-17");
    awaitHistory(stay, "CONFERENCE_PLANNED", 1);
    first.planned(stay, "2015-03-11").held(stay, "2015-03-11", "2015-03-20");
    awaitHistory(stay, "CONFERENCE_HELD", 1);
    read(stay).body("conferences.plannedOn", contains("2015-03-11", "2015-03-17")).body("agreedDischarge", is("2015-03-20"));
    todayOf(At.anotherWard()).body(due(stay), is("2015-03-17"));
  }

  @Test
  void a_day_that_is_told_again_is_no_news_and_another_day_is() {
    String stay = stay();
    meetings.of("0479").planned(stay, "2015-03-12").planned(stay, "2015-03-12").planned(stay, "2015-03-13");
    await().atMost(Duration.ofSeconds(20)).until(() -> "2015-03-13".equals(At.anotherWard().get(STAYS + stay).path("conferences[0].plannedOn")));
    assertThat(history(stay, "CONFERENCE_PLANNED")).isEqualTo(2);
  }

  @Test
  void only_the_municipality_of_the_stay_is_heard_and_a_letter_about_no_stay_here_stops_nothing() {
    String stay = stay();
    Conference conference = meetings.of("0461").planned(stay, "2015-03-11").by("0479").planned(UUID.randomUUID().toString(), "2015-03-12")
        .plannedForum("2015-03-12").planned(stay, "2015-03-13").by("0461").cancelled().held(stay, "2015-03-13", "2015-03-14").by("0479");
    conference.held(stay, "2015-03-13", "2015-03-16");
    awaitHistory(stay, "CONFERENCE_HELD", 1);
    read(stay).body("conferences.meeting", contains(conference.id())).body("conferences.plannedOn", contains("2015-03-13"))
        .body("agreedDischarge", is("2015-03-16"));
    assertThat(history(stay, "CONFERENCE_PLANNED")).isOne();
    assertThat(history(stay, "CONFERENCE_CANCELLED")).isZero();
  }

  @Test
  void what_was_agreed_after_the_citizen_went_home_is_shown_and_asks_nothing() {
    String stay = stay();
    act(stay, "discharge", "{\"dischargedAt\": \"2015-03-10T09:30:00Z\"}");
    read(stay).body("conferences", empty());
    meetings.of("0479").held(stay, "2015-03-10", "2015-03-11");
    awaitHistory(stay, "CONFERENCE_HELD", 1);
    read(stay).body("agreedDischarge", is("2015-03-11"));
    todayOf(At.anotherWard()).body(what(stay), is("SEND_EPIKRISE")).body(due(stay), is("2015-03-13"));
    todayOf(At.therapistElsewhere()).body(what(stay), nullValue());
  }

  private static String stay() {
    return At.anotherWard().body("""
        {"contactId": "%s", "citizen": {"cpr": "1501609990", "name": "Asta Prøve"}, "homeMunicipality": "0479", "practice": "024015",
         "admittedAt": "2015-03-09T08:00:00Z", "acute": false}""".formatted(UUID.randomUUID())).post("/api/v1/hospital-stays")
        .then().statusCode(201).extract().path("id");
  }

  private static void act(String stay, String act, String body) {
    String etag = At.anotherWard().get(STAYS + stay).header("ETag");
    Response done = At.on("2015-03-14", Tokens.person("rasmus", "hospital:6620010", "HOSPITAL"))
        .header("If-Match", etag).body(body).post(STAYS + stay + "/" + act);
    done.then().statusCode(200);
  }

  private static ValidatableResponse read(String stay) {
    return At.anotherWard().get(STAYS + stay).then().statusCode(200);
  }

  private static ValidatableResponse todayOf(RequestSpecification caller) {
    return caller.get("/api/v1/today").then().statusCode(200);
  }

  private static String item(String stay) {
    return "items.find { it.caseId == '" + stay + "' }";
  }

  private static String what(String stay) {
    return item(stay) + ".what";
  }

  private static String due(String stay) {
    return item(stay) + ".due";
  }

  private void awaitHistory(String stay, String what, long times) {
    await().atMost(Duration.ofSeconds(20)).until(() -> history(stay, what) == times);
  }

  private long history(String stay, String what) {
    return ((Number) books.one("select count(*) from history where case_id = cast(?1 as uuid) and act = ?2", stay, what)).longValue();
  }
}
