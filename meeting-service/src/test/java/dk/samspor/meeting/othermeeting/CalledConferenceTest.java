package dk.samspor.meeting.othermeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.certificate.Postbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A hospital calls a discharge conference through the referral-service; the municipality agrees when, and holds it [R 3.3]. */
@QuarkusTest
class CalledConferenceTest {
  private static final String MEETINGS = "/api/v1/other-meetings";
  private static final String STRUER = "0671";
  private static final LocalDate TODAY = LocalDate.of(2015, 2, 23);

  @Inject
  Postbox post;

  @Inject
  Books books;

  @Test void a_called_conference_lies_on_the_municipalitys_desk_until_it_is_agreed_and_its_outcome_names_the_stay() {
    var stay = called("2015-02-26");
    String id = meetingAbout(stay);
    today().body("items.find { it.caseId == '%s' }.what".formatted(id), is("PLAN_MEETING"),
        "items.find { it.caseId == '%s' }.due".formatted(id), is("2015-02-26"));
    get(id).body("status", is("CALLED"), "type", is("DISCHARGE_CONFERENCE"), "date", nullValue(), "wishedOn", is("2015-02-26"),
        "stay", is(stay.toString()), "allowedActions.sort()", is(List.of("AGREE", "CANCEL")));
    Street.caseWorker(STRUER, TODAY).accept("text/calendar, application/problem+json").get(MEETINGS + "/" + id + "/invitation").then().statusCode(409)
        .body("code", is("MEETING_WITHOUT_A_TIME"));
    act(id, 0, "agree", Map.of("date", "2015-02-25", "startsAt", "13:00:00", "minutes", 45, "room", "Ward 3"), TODAY).statusCode(200)
        .body("status", is("PLANNED"), "startsAt", is("13:00:00"));
    today().body("items.find { it.caseId == '%s' }.what".formatted(id), is("HOLD_MEETING"));
    act(id, 1, "hold", Map.of("attendees", List.of(Map.of("side", "MUNICIPALITY"), Map.of("side", "HOSPITAL")),
        "actions", List.of(Map.of("what", "A bed at home", "who", "MUNICIPALITY")), "dischargeOn", "2015-02-27"), LocalDate.of(2015, 2, 25)).statusCode(200);
    assertThat(books.told(UUID.fromString(id)).getLast()).contains("OtherMeetingHeld", "\"dischargeOn\":\"2015-02-27\"", "\"stay\":\"" + stay + "\"");
  }

  @Test void called_again_the_newest_wish_counts_and_there_is_still_one_conference() {
    var stay = called("2015-02-26");
    posted(stay, 2, "DischargeConferenceCalled", "{\"wishedDate\":\"2015-02-28\"}");
    assertThat(books.count("other_meeting where stay = ?1", stay)).isOne();
    get(meetingAbout(stay)).body("wishedOn", is("2015-02-28"));
  }

  @Test void who_has_gone_home_needs_no_conference_that_nobody_has_agreed() {
    var stay = called("2015-02-26");
    String id = meetingAbout(stay);
    posted(stay, 2, "CitizenDischarged", "{\"date\":\"2015-02-24\",\"daysAfterReady\":null}");
    get(id).body("status", is("CANCELLED"));
    today().body("items.caseId", not(hasItem(id)));
  }

  @Test void one_that_is_agreed_is_still_held_after_the_discharge_but_not_for_a_stay_that_never_was() {
    var stay = called("2015-02-26");
    String id = meetingAbout(stay);
    act(id, 0, "agree", Map.of("date", "2015-02-26", "startsAt", "13:00:00", "minutes", 45), TODAY).statusCode(200);
    posted(stay, 2, "CitizenDischarged", "{\"date\":\"2015-02-24\",\"daysAfterReady\":null}");
    get(id).body("status", is("PLANNED"));
    posted(stay, 3, "StayEnteredInError", "{}");
    get(id).body("status", is("CANCELLED"));
  }

  private UUID called(String wished) {
    var stay = UUID.randomUUID();
    posted(stay, 1, "DischargeConferenceCalled", "{\"wishedDate\":\"%s\"}".formatted(wished));
    return stay;
  }

  private void posted(UUID stay, int number, String fact, String json) {
    post.postStay(stay, number, STRUER, fact, json);
    await().untilAsserted(() -> assertThat(books.count("inbox where seq >= " + number + " and case_id = ?1", stay)).isOne());
  }

  private static String meetingAbout(UUID stay) {
    return Street.caseWorker(STRUER, TODAY).get(MEETINGS + "?limit=200").then().statusCode(200).extract()
        .path("items.find { it.stay == '%s' }.id".formatted(stay));
  }

  private static ValidatableResponse get(String id) {
    return Street.caseWorker(STRUER, TODAY).get(MEETINGS + "/" + id).then().statusCode(200);
  }

  private static ValidatableResponse today() {
    return Street.caseWorker(STRUER, TODAY).get("/api/v1/today").then().statusCode(200);
  }

  private static ValidatableResponse act(String id, int version, String act, Map<String, Object> body, LocalDate on) {
    return Street.caseWorker(STRUER, on).header("If-Match", "\"" + version + "\"").body(body).post(MEETINGS + "/" + id + "/" + act).then();
  }
}
