package dk.samspor.meeting.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import dk.samspor.meeting.certificate.Postbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lolland hears that its citizen lives in Svendborg: the open team case says so, and people decide what becomes of it. */
@QuarkusTest
class CitizenMovedTest {
  private static final String LOLLAND = "0360";
  private static final String SVENDBORG = "0479";
  private static final String KERTEMINDE = "0440";
  private static final LocalDate KNOWN = LocalDate.of(2015, 3, 10);

  @Inject
  Postbox post;

  @Inject
  Books books;

  @Test void an_open_case_says_where_she_moved_and_when_and_stays_where_it_is() {
    var walk = opened();
    moved(citizen(walk), SVENDBORG, "2015-03-01", "MOVED", KNOWN);
    walk.seen().body("citizenMoved.to", is(SVENDBORG), "citizenMoved.date", is("2015-03-01"), "citizenMoved.reason", is("MOVED"),
        "citizenMoved.knownOn", is("2015-03-10"), "status", is("IN_PREPARATION"), "municipality", is(LOLLAND),
        "allowedActions", not(hasItem("NOTICE_MOVE")));
    history(walk).body("act", contains("OPEN", "NOTICE_MOVE"), "[1].reasons", contains("MOVED", SVENDBORG, "2015-03-01"),
        "[1].from", is("IN_PREPARATION"), "[1].to", is("IN_PREPARATION"));
    assertThat(books.told(walk.id())).singleElement().asString().startsWith("TeamCaseOpened");
  }

  @Test void the_case_worker_is_asked_today_to_end_the_case_or_hand_it_over_until_she_has() {
    var walk = opened();
    today().body(asked(walk), contains("PREPARE"));
    moved(citizen(walk), SVENDBORG, "2015-03-01", "MOVED", KNOWN);
    String item = "items.find { it.caseId == '%s' && it.what == 'CITIZEN_MOVED' }".formatted(walk.id());
    today().body(asked(walk), containsInAnyOrder("PREPARE", "CITIZEN_MOVED"), item + ".text", is("Borgeren er flyttet: afslut eller overdrag sagen"),
        item + ".due", nullValue(), item + ".late", is(false), item + ".href", is("/api/v1/team-cases/" + walk.id()));
    Street.caseWorker(LOLLAND, KNOWN).header("Accept-Language", "en").get("/api/v1/today").then()
        .body(item + ".text", is("The citizen has moved: end the case or hand it over"));
    walk.seen();
    walk.did("withdraw", Map.of("reason", "MOVED"));
    today().body(asked(walk), empty());
  }

  @Test void the_coordinator_reads_it_on_the_case_and_is_asked_nothing() {
    var walk = opened().prepared().submittedTo(Street.aDay(LOLLAND, Street.TUESDAY_IN_MARCH, 1));
    moved(citizen(walk), SVENDBORG, null, "MOVED", KNOWN);
    Street.coordinator("1085", KNOWN).get(Street.CASES + "/" + walk.id()).then().body("citizenMoved.to", is(SVENDBORG), "citizenMoved.date", nullValue());
    Street.coordinator("1085", KNOWN).get("/api/v1/today").then().statusCode(200).body(asked(walk), contains("SCREEN"));
  }

  @Test void one_who_had_lived_elsewhere_all_the_time_has_not_moved() {
    var walk = opened();
    moved(citizen(walk), SVENDBORG, null, "LIVES_ELSEWHERE", KNOWN);
    walk.seen().body("citizenMoved.reason", is("LIVES_ELSEWHERE"), "citizenMoved.date", nullValue());
    today().body(asked(walk), hasItem("CITIZEN_LIVES_ELSEWHERE"), "items.findAll { it.caseId == '%s' }.text".formatted(walk.id()),
        hasItem("Borgeren bor i en anden kommune: afslut eller overdrag sagen"));
  }

  @Test void told_for_each_plan_it_is_noticed_once_and_a_day_that_was_not_known_is_added() {
    var walk = opened();
    moved(citizen(walk), SVENDBORG, null, "MOVED", KNOWN);
    moved(citizen(walk), SVENDBORG, null, "MOVED", KNOWN.plusDays(1));
    history(walk).body("act", contains("OPEN", "NOTICE_MOVE"));
    moved(citizen(walk), SVENDBORG, "2015-03-01", "MOVED", KNOWN.plusDays(2));
    moved(citizen(walk), SVENDBORG, null, "MOVED", KNOWN);
    moved(citizen(walk), SVENDBORG, "2015-03-01", "MOVED", KNOWN.plusDays(3));
    walk.seen().body("citizenMoved.date", is("2015-03-01"));
    history(walk).body("act", contains("OPEN", "NOTICE_MOVE", "NOTICE_MOVE"));
  }

  @Test void of_two_moves_in_the_wrong_order_the_later_stands() {
    var walk = opened();
    moved(citizen(walk), KERTEMINDE, "2015-03-09", "MOVED", KNOWN);
    moved(citizen(walk), SVENDBORG, "2015-02-01", "MOVED", KNOWN.minusDays(5));
    walk.seen().body("citizenMoved.to", is(KERTEMINDE));
    moved(citizen(walk), SVENDBORG, "2015-03-12", "MOVED", KNOWN.plusDays(3));
    walk.seen().body("citizenMoved.to", is(SVENDBORG));
  }

  @Test void what_the_new_municipality_has_itself_says_nothing_and_it_sees_nothing_of_the_old_ones() {
    var cpr = Street.someCpr();
    var theirs = Walk.opened(SVENDBORG, "1083", Street.IN_TIME, Street.open(cpr, "FLEX_JOB"));
    var ours = Walk.opened(LOLLAND, "1085", Street.IN_TIME, Street.open(cpr, "FLEX_JOB"));
    assertThat(citizen(theirs)).isEqualTo(citizen(ours));
    moved(citizen(ours), SVENDBORG, "2015-03-01", "MOVED", KNOWN);
    ours.seen().body("citizenMoved.to", is(SVENDBORG));
    theirs.seen().body("citizenMoved", nullValue());
    Street.caseWorker(SVENDBORG, KNOWN).get(Street.CASES + "/" + ours.id()).then().statusCode(404);
    Street.caseWorker(SVENDBORG, KNOWN).get("/api/v1/today").then().statusCode(200).body(asked(ours), empty()).body(asked(theirs), contains("PREPARE"));
  }

  @Test void what_is_over_and_what_is_somebody_elses_says_nothing() {
    var over = opened().did("withdraw", Map.of("reason", "BACK_TO_WORK"));
    var anothers = opened();
    moved(citizen(over), SVENDBORG, "2015-03-01", "MOVED", KNOWN);
    over.seen().body("citizenMoved", nullValue());
    anothers.seen().body("citizenMoved", nullValue());
    history(over).body("act", contains("OPEN", "WITHDRAW"));
  }

  @Test void who_comes_back_lives_here_again_whichever_letter_is_read_first() {
    var walk = opened();
    moved(citizen(walk), SVENDBORG, "2015-03-01", "MOVED", KNOWN);
    back(citizen(walk), KNOWN.plusDays(5));
    walk.seen().body("citizenMoved", nullValue());
    today().body(asked(walk), contains("PREPARE"));
    history(walk).body("[2].act", is("NOTICE_MOVE"), "[2].reasons", contains("LIVES_HERE"));
    var other = opened();
    back(citizen(other), KNOWN.plusDays(5));
    moved(citizen(other), SVENDBORG, "2015-03-01", "MOVED", KNOWN);
    other.seen().body("citizenMoved", nullValue());
  }

  @Test void told_under_an_id_that_went_it_reaches_the_case_of_who_stayed() {
    var walk = opened();
    var gone = UUID.randomUUID();
    merged(gone, citizen(walk));
    moved(gone, SVENDBORG, "2015-03-01", "MOVED", KNOWN);
    walk.seen().body("citizenMoved.to", is(SVENDBORG));
  }

  @Test void told_under_the_id_that_stays_before_the_two_are_one_it_reaches_the_case_of_the_id_that_goes() {
    var walk = opened();
    var stays = UUID.randomUUID();
    moved(stays, SVENDBORG, "2015-03-01", "MOVED", KNOWN);
    walk.seen().body("citizenMoved", nullValue());
    merged(citizen(walk), stays);
    walk.seen().body("citizenMoved.to", is(SVENDBORG), "citizenMoved.knownOn", is("2015-03-10"), "citizen.id", is(stays.toString()));
    today().body(asked(walk), hasItem("CITIZEN_MOVED"));
  }

  @Test void a_case_worker_who_was_writing_reads_it_first() {
    var walk = opened();
    moved(citizen(walk), SVENDBORG, "2015-03-01", "MOVED", KNOWN);
    walk.asCaseWorker("preparation", Street.plan()).statusCode(412);
    walk.seen();
    walk.did("preparation", Street.plan()).seen().body("citizenMoved.to", is(SVENDBORG));
  }

  private UUID citizen(Walk walk) {
    return books.citizenOf(walk.id());
  }

  private void moved(UUID citizen, String to, String date, String reason, LocalDate knownOn) {
    read(post.postMove(citizen, LOLLAND, to, date, reason, knownOn));
  }

  private void back(UUID citizen, LocalDate knownOn) {
    read(post.postMove(citizen, SVENDBORG, LOLLAND, null, "MOVED", knownOn));
  }

  private void merged(UUID gone, UUID stays) {
    read(post.postMerge(gone, stays));
  }

  private void read(UUID letter) {
    await().untilAsserted(() -> assertThat(books.count("inbox where case_id = ?1", letter)).isOne());
  }

  private static Walk opened() {
    return Walk.opened(LOLLAND, "1085", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB"));
  }

  private static ValidatableResponse today() {
    return Street.caseWorker(LOLLAND, KNOWN).get("/api/v1/today").then().statusCode(200);
  }

  private static ValidatableResponse history(Walk walk) {
    return Street.caseWorker(LOLLAND, KNOWN).get(Street.CASES + "/" + walk.id() + "/history").then().statusCode(200);
  }

  private static String asked(Walk walk) {
    return "items.findAll { it.caseId == '%s' }.what".formatted(walk.id());
  }
}
