package dk.samspor.meeting.teamcase;

import static dk.samspor.platform.testing.texts.Everywhere.tablesWith;
import static dk.samspor.platform.testing.texts.Everywhere.takeOutAllOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import dk.samspor.platform.paper.Press;
import dk.samspor.platform.paper.Sheet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Everybody wrote of the neighbour in every text of a case. When each has taken its own out, she stands nowhere any more. */
@QuarkusTest
class TextsTakenOutTest {
  private static final LocalDate FOLLOWED_UP_ON = LocalDate.of(2015, 3, 25);

  @Inject
  Books books;

  @Inject
  Press press;

  /** In this test's cases and nowhere else. */
  private final String inge = "Inge" + UUID.randomUUID().toString().substring(0, 8);

  @Test void a_team_case_on_its_way_to_the_table_and_back() {
    var walk = Walk.opened().did("preparation", plan());
    walk.did("preparation", plan()).did("checklist", Map.of("item", "WORK_TRIAL_REPORTS", "notRelevantBecause", inge))
        .did("citizen-checklist", Map.of("point", "COMPANION", "on", "2015-03-02", "said", inge)).did("documents", document());
    walk.did("submit", Map.of("meetingDay", Street.aDay("0461", Street.TUESDAY_IN_MARCH, 3), "urgentReason", inge));
    walk.on(LocalDate.of(2015, 3, 9)).asCoordinator("screen", Map.of("outcome", "SUFFICIENT", "note", inge)).statusCode(200);
    walk.did("postpone", Map.of("reasons", List.of("OTHER"), "note", inge)).did("reopen", Map.of("note", inge));
    assertThat(tablesWith(inge)).containsExactlyInAnyOrder("team_case", "plan_version", "history");
    takeOutAll(walk);
    walk.seen().body("preparation.employment", is("[fjernet]"), "documents.title", contains("[fjernet]"));
  }

  @Test void a_team_case_from_the_table_to_what_became_of_it() {
    var walk = treated();
    assertThat(tablesWith(inge)).contains("team_case", "history");
    takeOutAll(walk);
    walk.seen().body("recommendation.recommendation.goals.text", contains("[fjernet]", "[fjernet]"), "decision.deviation", is("[fjernet]"));
  }

  @Test void a_team_case_that_was_treated_and_opened_again() {
    var walk = treated().did("reopen", Map.of("reason", "NEW_INFORMATION", "note", inge));
    assertThat(tablesWith(inge)).contains("team_case", "history");
    takeOutAll(walk);
    walk.seen().body("earlierRounds[0].decision.deviation", is("[fjernet]"), "earlierRounds[0].minutes.earlier.text", contains("[fjernet]"),
        "earlierRounds[0].plannedTeam.participants.name.unique()", contains("[fjernet]"));
  }

  /** Each text is written twice where it can be: what stood before is kept, and must go too. */
  private Walk treated() {
    var walk = Walk.scheduled();
    walk.asTeam("team", Map.of("participants", team())).statusCode(200);
    walk.on(Street.TUESDAY_IN_MARCH).asTeam("hold", Map.of("participants", team())).statusCode(200);
    walk.asTeam("minutes", Map.of("text", inge, "citizensWords", inge, "oralSummary", true)).statusCode(200);
    walk.asTeam("minutes", Map.of("startedAt", "09:00:00", "endedAt", "09:50:00", "preMeeting", true, "caseWorkerAtPreMeeting", false,
        "text", inge, "citizensWords", inge, "oralSummary", true)).statusCode(200);
    Street.teamMember("0461", Street.TUESDAY_IN_MARCH).body(Map.of("basedOn", 0, "draft", draft())).post(Street.CASES + "/" + walk.id() + "/draft")
        .then().statusCode(200);
    walk.asTeam("draft/proof-reading", Map.of()).statusCode(200);
    walk.asCoordinator("draft/proof-read", Map.of("remarks", inge)).statusCode(200);
    walk.asCoordinator("draft/proof-read", Map.of("remarks", inge)).statusCode(200);
    walk.asTeam("recommend", recommendation("NOW")).statusCode(200);
    walk.asTeam("recommendation/correct", Map.of("recommendation", recommendation("LATER"), "whatChanged", inge)).statusCode(200);
    walk.on(LocalDate.of(2015, 3, 19)).did("decide", Map.of("date", "2015-03-19", "deviates", true, "deviation", inge));
    afterwards(walk);
    return walk;
  }

  private void afterwards(Walk walk) {
    walk.did("conclusion", Map.of("sentOn", "2015-03-19", "coordinatingCaseWorker", "Jonas Lund"));
    walk.asTeam("gp-contact", Map.of("due", "2015-03-24", "about", inge)).statusCode(200);
    walk.asCoordinator("gp-contact/made", Map.of("on", "2015-03-19", "outcome", inge)).statusCode(200);
    walk.asTeam("gp-contact", Map.of("due", "2015-03-24", "about", inge)).statusCode(200);
    walk.did("interventions", Map.of("intervention", 1, "on", "2015-03-19", "note", inge))
        .did("goals", Map.of("goal", 2, "progress", "UNDER_WAY", "on", "2015-03-19", "note", inge))
        .did("advice/ask", Map.of("question", inge, "consentToDoctor", true));
    walk.asCoordinator("advice", Map.of("category", "SEE_OWN_DOCTOR", "statement", inge)).statusCode(200);
    walk.on(FOLLOWED_UP_ON).asCoordinator("gp-contact/made", Map.of("on", "2015-03-25", "outcome", inge)).statusCode(200);
    walk.did("follow-up", Map.of("note", inge));
  }

  @Test void the_coordinators_statement_in_a_hearing_is_hers_to_take_out() {
    var day = LocalDate.of(2026, 8, 18);
    var walk = Walk.opened("0461", "1083", LocalDate.of(2026, 8, 3), Street.open(Street.someCpr(), "FLEX_JOB")).prepared()
        .submittedTo(Street.aDay("0461", day, 1)).on(LocalDate.of(2026, 8, 7)).screened("SUFFICIENT");
    walk.asCoordinator("statement", Map.of("text", inge)).statusCode(200);
    walk.asCoordinator("statement", Map.of("text", inge)).statusCode(200);
    takeOutAllOf(() -> Street.caseWorker("0461", day), walk.id().toString());
    assertThat(tablesWith(inge)).containsExactly("team_case");
    takeOutAllOf(() -> Street.coordinator("1083", day), walk.id().toString());
    assertThat(tablesWith(inge)).isEmpty();
  }

  @Test void minutes_of_another_meeting_that_were_written_anew_go_in_both_versions() {
    String meetings = "/api/v1/other-meetings";
    var day = LocalDate.of(2015, 3, 12);
    String id = Street.caseWorker("0461", Street.IN_TIME).body(Map.of("type", "COORDINATION_FORUM", "cpr", Street.someCpr(), "name", "Astrid Testesen",
        "date", day.toString(), "startsAt", "10:00:00", "minutes", 60)).post(meetings).then().statusCode(201).extract().path("id");
    Street.caseWorker("0461", day).header("If-Match", "\"0\"").body(Map.of("attendees", List.of(Map.of("side", "MUNICIPALITY", "name", inge)),
        "conclusion", inge, "actions", List.of(Map.of("what", inge, "who", "MUNICIPALITY")), "minutesText", inge))
        .post(meetings + "/" + id + "/hold").then().statusCode(200);
    Street.caseWorker("0461", day).header("If-Match", "\"1\"").body(Map.of("text", inge)).post(meetings + "/" + id + "/minutes").then().statusCode(200)
        .body("earlierMinutes.text", contains(inge));
    assertThat(tablesWith(inge)).containsExactly("other_meeting");
    takeOutAllOf(() -> Street.caseWorker("0461", day), id);
    assertThat(tablesWith(inge)).isEmpty();
    Street.caseWorker("0461", day).get(meetings + "/" + id).then().body("earlierMinutes.text", contains("[fjernet]"));
  }

  @Test void a_letter_that_waits_is_not_sent_and_a_sheet_lies_in_its_place() throws IOException {
    var walk = Walk.decided().did("conclusion/letter", Map.of("coordinatingCaseWorker", "Jonas Lund", "contact", "telefon 12 34 56 78",
        "whatHappensNext", "Vi ringer til dig."));
    String goals = "{\"reason\": \"NOT_NECESSARY\", \"texts\": [\"GOALS\"]}";
    caseWorker().header("If-Match", walk.etag()).body(goals).post("/api/v1/redactions/" + walk.id()).then().statusCode(200);
    caseWorker().get(Street.CASES + "/" + walk.id() + "/letters").then().body("status", contains("RECALLED"));
    byte[] letter = caseWorker().accept("application/pdf").get(Street.CASES + "/" + walk.id() + "/conclusion/letter").asByteArray();
    assertThat(new PDFTextStripper().getText(Loader.loadPDF(letter))).contains("Dokumentet er fjernet").doesNotContain("kitchen");
    walk.seen().body("recommendation.recommendation.considerations", is("No lifting"));
    walk.did("conclusion/letter", Map.of("coordinatingCaseWorker", "Jonas Lund", "contact", "telefon 12 34 56 78", "whatHappensNext", "Vi ringer."));
  }

  private void takeOutAll(Walk walk) {
    takeOutAllOf(TextsTakenOutTest::caseWorker, walk.id().toString());
    takeOutAllOf(() -> Street.coordinator("1083", FOLLOWED_UP_ON), walk.id().toString());
    assertThat(tablesWith(inge)).isEmpty();
    assertThat(books.told(walk.id()).getLast()).startsWith("TeamCaseRedacted").contains("\"reason\":\"ABOUT_SOMEBODY_ELSE\"", "SCREENING_NOTE");
  }

  private static RequestSpecification caseWorker() {
    return Street.caseWorker("0461", FOLLOWED_UP_ON);
  }

  private Map<String, Object> plan() {
    var plan = new HashMap<String, Object>(Map.of("pages", 12));
    List.of("employment", "personalResources", "social", "health", "ongoingTreatment", "healthInformation", "supportHistory",
        "offersTakenPartIn", "family", "citizensWishes", "caseSummary").forEach(theme -> plan.put(theme, inge));
    return plan;
  }

  private Map<String, Object> document() {
    byte[] pdf = press.print(new Sheet(Locale.forLanguageTag("da"), "Udtalelse", "Udtalelse", "<h1>Udtalelse</h1>"));
    return Map.of("document", UUID.randomUUID().toString(), "type", "OTHER", "pages", 1, "dated", "2015-02-01", "title", inge,
        "content", Base64.getEncoder().encodeToString(pdf));
  }

  private List<Map<String, Object>> team() {
    return Street.aTeam().stream().<Map<String, Object>>map(seat -> {
      var named = new HashMap<>(seat);
      named.put("name", inge);
      return named;
    }).toList();
  }

  private Map<String, Object> draft() {
    var draft = new HashMap<>(recommendation("NOW"));
    draft.remove("pages");
    return draft;
  }

  private Map<String, Object> recommendation(String timing) {
    return Map.of("type", "RESOURCE_PROGRAMME", "background", inge, "problems", List.of("HEALTH", "SOCIAL"), "citizensWords", inge,
        "interventions", List.of(Map.of("area", "EMPLOYMENT", "text", inge, "timing", timing, "offer", inge, "extent", inge, "duration", inge,
            "grantedBy", inge), Map.of("area", "HEALTH", "text", inge, "timing", "NOW")),
        "goals", List.of(Map.of("area", "EMPLOYMENT", "text", inge, "specificity", "HIGH"),
            Map.of("area", "HEALTH", "text", inge, "specificity", "LOW")),
        "futureEmployment", List.of(inge), "mentor", true, "considerations", inge, "pages", 4);
  }
}
