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
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Before the recommendation a case worker has the case, after it a coordinating case worker, whom the citizen can turn to [D 7]. */
@QuarkusTest
class CoordinatingCaseWorkerTest {
  private static final String NAMES = "coordinating-case-worker";
  private static final Map<String, Object> LETTER = Map.of("contact", "telefon 12 34 56 78", "whatHappensNext", "Vi ringer til dig.");

  @Inject
  Books books;

  @Test void the_municipality_names_the_one_who_coordinates_after_the_meeting_and_says_when_it_is_somebody_else() {
    var walk = Walk.held();
    walk.seen().body("coordinatingCaseWorker", nullValue(), "allowedActions", hasItem("NAME_COORDINATING_CASE_WORKER"));
    walk.did(NAMES, Map.of("name", " Jonas Lund ")).seen().body("coordinatingCaseWorker.name", is("Jonas Lund"),
        "coordinatingCaseWorker.since", is("2015-03-17"), "coordinatingCaseWorker.earlier", empty());
    walk.on(LocalDate.of(2015, 3, 19)).did(NAMES, Map.of("name", "Mette Krogh")).seen().body("coordinatingCaseWorker.name", is("Mette Krogh"),
        "coordinatingCaseWorker.earlier.name", contains("Jonas Lund"), "coordinatingCaseWorker.earlier[0].since", is("2015-03-17"),
        "coordinatingCaseWorker.earlier[0].until", is("2015-03-19"));
    assertThat(books.history(walk.id())).endsWith("NAME_COORDINATING_CASE_WORKER HELD->HELD", "NAME_COORDINATING_CASE_WORKER HELD->HELD");
    Street.caseWorker("0461", Street.TUESDAY_IN_MARCH).get(Street.CASES + "?meetingDay=" + day(walk)).then()
        .body("items.find { it.id == '%s' }.coordinatingCaseWorker".formatted(walk.id()), is("Mette Krogh"));
  }

  @Test void the_same_one_said_twice_is_no_change_of_hands() {
    var walk = Walk.held().did(NAMES, Map.of("name", "Jonas Lund")).on(LocalDate.of(2015, 3, 19)).did(NAMES, Map.of("name", "Jonas Lund", "person", "jolu"));
    walk.did(NAMES, Map.of("name", "Jonas Lund")).seen().body("coordinatingCaseWorker.since", is("2015-03-17"),
        "coordinatingCaseWorker.person", is("jolu"), "coordinatingCaseWorker.earlier", empty());
  }

  @Test void no_name_and_a_name_that_is_too_long_are_refused_and_so_is_a_number_for_a_user_name() {
    var walk = Walk.held();
    refusedField(walk, Map.of("name", " "), "name");
    refusedField(walk, Map.of(), "name");
    refusedField(walk, Map.of("name", "J".repeat(201)), "name");
    refusedField(walk, Map.of("name", "Jonas Lund", "person", "1203701234"), "person");
    walk.seen().body("coordinatingCaseWorker", nullValue());
  }

  @Test void nobody_coordinates_a_case_before_its_meeting_nor_one_that_is_closed() {
    Walk.scheduled().asCaseWorker(NAMES, Map.of("name", "Jonas Lund")).statusCode(409).body("code", is("ACT_NOT_ALLOWED"));
    var closed = Walk.concluded().did("close");
    closed.asCaseWorker(NAMES, Map.of("name", "Mette Krogh")).statusCode(409).body("code", is("ACT_NOT_ALLOWED"));
    closed.seen().body("coordinatingCaseWorker.name", is("Jonas Lund"), "allowedActions", not(hasItem("NAME_COORDINATING_CASE_WORKER")));
  }

  @Test void it_is_the_municipality_that_names_and_neither_its_region_nor_another_municipality() {
    var walk = Walk.held();
    walk.asCoordinator(NAMES, Map.of("name", "Nordahl")).statusCode(403);
    Street.caseWorker("0479", Street.TUESDAY_IN_MARCH).header("If-Match", walk.etag()).body(Map.of("name", "Nordahl"))
        .post(Street.CASES + "/" + walk.id() + "/" + NAMES).then().statusCode(404);
    walk.seen().body("coordinatingCaseWorker", nullValue());
  }

  @Test void the_conclusion_names_who_coordinates_the_case_unless_it_says_another() throws Exception {
    var walk = Walk.decided().did(NAMES, Map.of("name", "Jonas Lund")).did("conclusion/letter", LETTER);
    assertThat(printed(walk)).contains("Jonas Lund er din koordinerende sagsbehandler");
    var other = Walk.decided().did(NAMES, Map.of("name", "Jonas Lund"));
    other.did("conclusion", Map.of("sentOn", "2015-03-19", "coordinatingCaseWorker", "Mette Krogh")).seen()
        .body("conclusion.coordinatingCaseWorker", is("Mette Krogh"), "coordinatingCaseWorker.name", is("Jonas Lund"));
    Walk.decided().did(NAMES, Map.of("name", "Jonas Lund")).did("conclusion", Map.of("sentOn", "2015-03-19")).seen()
        .body("conclusion.coordinatingCaseWorker", is("Jonas Lund"));
  }

  @Test void a_conclusion_without_somebody_to_turn_to_is_not_sent() {
    var walk = Walk.decided();
    walk.asCaseWorker("conclusion/letter", LETTER).statusCode(422).body("code", is("COORDINATING_CASE_WORKER_MISSING"));
    walk.asCaseWorker("conclusion", Map.of("sentOn", "2015-03-19", "coordinatingCaseWorker", " ")).statusCode(422)
        .body("code", is("COORDINATING_CASE_WORKER_MISSING"));
    assertThat(books.count("outgoing_letter where team_case = ?1", walk.id())).isZero();
    walk.seen().body("status", is("DECIDED"));
  }

  @Test void whom_the_citizen_was_told_of_coordinates_the_case_where_nobody_was_named() {
    Walk.concluded().seen().body("coordinatingCaseWorker.name", is("Jonas Lund"), "coordinatingCaseWorker.since", is("2015-03-19"));
  }

  @Test void a_correction_sends_the_citizen_to_who_coordinates_the_case_now() throws Exception {
    var walk = Walk.concluded().did(NAMES, Map.of("name", "Mette Krogh"));
    walk.asTeam("recommendation/correct", Map.of("recommendation", Street.flexJob(), "whatChanged", "Det er et fleksjob.")).statusCode(200);
    assertThat(text(pdf(walk, "correction/letter"))).contains("Mette Krogh").doesNotContain("Jonas Lund");
  }

  @Test void who_coordinates_a_case_has_it_on_her_own_list_though_a_colleague_has_taken_it() {
    String mette = "mette" + UUID.randomUUID().toString().substring(0, 8);
    var walk = Walk.concluded().did("follow-up", Map.of("next", "2015-06-19"));
    mine(mette, "/api/v1/today").body("items", empty());
    walk.did(NAMES, Map.of("name", "Mette Krogh", "person", mette));
    person("anna", "municipality:0461").body(Map.of("person", "anna")).post("/api/v1/cases/" + walk.id() + "/take").then().statusCode(204);
    mine(mette, "/api/v1/today").body("items.caseId", contains(walk.id().toString()), "items.what", contains("FOLLOW_UP"));
    mine(mette, Street.CASES).body("items.id", contains(walk.id().toString()));
    person(mette, "municipality:0479").get(Street.CASES + "?mine=true").then().statusCode(200).body("items", empty());
    walk.did(NAMES, Map.of("name", "Jonas Lund"));
    mine(mette, Street.CASES).body("items", empty());
  }

  @Test void a_case_that_is_opened_again_is_the_case_workers_and_who_coordinated_it_stands_in_the_earlier_round() {
    String jonas = "jonas" + UUID.randomUUID().toString().substring(0, 8);
    var walk = Walk.concluded().did(NAMES, Map.of("name", "Jonas Lund", "person", jonas));
    mine(jonas, Street.CASES).body("items.id", contains(walk.id().toString()));
    walk.did("reopen", Map.of("reason", "NEW_INFORMATION")).seen().body("coordinatingCaseWorker", nullValue(),
        "earlierRounds[0].coordinatingCaseWorker.name", is("Jonas Lund"));
    mine(jonas, Street.CASES).body("items", empty());
  }

  /** No event has a person's name; who polls the changes sees that there is something to fetch. */
  @Test void nobody_is_told_her_name() {
    var walk = Walk.recommended().did(NAMES, Map.of("name", "Jonas Lund", "person", "jolu"));
    assertThat(books.told(walk.id())).noneMatch(fact -> fact.contains("Jonas") || fact.contains("jolu"));
  }

  private static void refusedField(Walk walk, Map<String, Object> body, String field) {
    walk.asCaseWorker(NAMES, body).statusCode(400).body("code", is("INVALID_REQUEST"), "violations.field", hasItem(field));
  }

  private static String day(Walk walk) {
    return walk.seen().extract().path("submission.meetingDay");
  }

  private static ValidatableResponse mine(String person, String list) {
    return person(person, "municipality:0461").get(list + "?mine=true").then().statusCode(200);
  }

  private static RequestSpecification person(String name, String authority) {
    return As.caller(Tokens.person(name, authority, "CASE_WORKER")).header("Samspor-Business-Time", "2015-03-19");
  }

  private static String printed(Walk walk) throws IOException {
    return text(pdf(walk, "conclusion/letter"));
  }

  private static byte[] pdf(Walk walk, String which) {
    return Street.caseWorker("0461", LocalDate.of(2015, 3, 19)).accept("application/pdf").get(Street.CASES + "/" + walk.id() + "/" + which).asByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (var read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read);
    }
  }
}
