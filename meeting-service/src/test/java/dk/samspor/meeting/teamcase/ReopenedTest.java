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
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A case that has been treated comes back because something new is known: what earlier systems could not do. */
@QuarkusTest
class ReopenedTest {
  private static final Map<TeamCaseStatus, Supplier<Walk>> TREATED = Map.of(
      TeamCaseStatus.RECOMMENDED, Walk::recommended,
      TeamCaseStatus.DECIDED, Walk::decided,
      TeamCaseStatus.CONCLUDED, Walk::concluded,
      TeamCaseStatus.FOLLOWED_UP, () -> Walk.concluded().did("follow-up", Map.of("next", "2015-06-01")),
      TeamCaseStatus.CLOSED, () -> Walk.concluded().did("close"));
  private static final Map<String, Object> NEWS = Map.of("reason", "NEW_INFORMATION", "note", "A new scan of the back");

  @Inject
  Books books;

  @ParameterizedTest @EnumSource(names = {"RECOMMENDED", "DECIDED", "CONCLUDED", "FOLLOWED_UP", "CLOSED"})
  void from_wherever_it_has_come_to_it_is_in_preparation_again_and_reporting_is_told_why(TeamCaseStatus status) {
    var walk = TREATED.get(status).get();
    walk.asCaseWorker("reopen", Map.of("note", "why not")).statusCode(422).body("code", is("REOPENING_NOT_EXPLAINED"));
    walk.did("reopen", NEWS).seen().body("status", is("IN_PREPARATION"), "preparation.pages", is(12), "earlierRounds.endedAs", contains(status.name()),
        "earlierRounds[0].meeting.day", is("2015-03-17"), "earlierRounds[0].recommended.recommendation.type", is("RESOURCE_PROGRAMME"),
        "recommendation", nullValue(), "decision", nullValue(), "conclusion", nullValue(), "deadlines", empty(), "conclusionDue", nullValue(),
        "followUpDue", nullValue());
    assertThat(books.told(walk.id()).getLast()).isEqualTo("TeamCaseReopened {\"from\":\"%s\",\"reason\":\"NEW_INFORMATION\"}".formatted(status));
    assertThat(books.history(walk.id()).getLast()).isEqualTo("REOPEN %s->IN_PREPARATION".formatted(status));
  }

  @ParameterizedTest @EnumSource(mode = Mode.EXCLUDE, names = "OTHER")
  void the_history_says_why(ReopenReason reason) {
    var walk = Walk.decided().did("reopen", Map.of("reason", reason.name()));
    Street.caseWorker("0461", Street.IN_TIME).get(Street.CASES + "/" + walk.id() + "/history").then()
        .body("findAll { it.act == 'REOPEN' }.reasons.flatten()", contains(reason.name()));
  }

  @Test void it_goes_all_the_way_again_with_deadlines_of_its_own_and_keeps_what_came_of_the_first() {
    var walk = Walk.decided().did("conclusion", Map.of("sentOn", "2015-03-19", "coordinatingCaseWorker", "Jonas Lund", "followUpOn", "2015-06-19"))
        .did("interventions", Map.of("intervention", 1, "on", "2015-03-19")).did("goals", Map.of("goal", 1, "progress", "REACHED", "on", "2015-03-19"))
        .did("gp-informed", Map.of("status", "SENT", "on", "2015-03-19")).did("advice/ask", Map.of("question", "Still unfit?"));
    walk.on(LocalDate.of(2015, 4, 1)).did("reopen", NEWS).submittedTo(Street.aDay("0461", LocalDate.of(2015, 5, 12), 1));
    walk.seen().body("deadlines.kind", contains("SCREENING", "MEETING"), "interventions", empty(), "goals", empty(), "gp", nullValue(), "advice", empty());
    walk.screened("SUFFICIENT").did("schedule").on(LocalDate.of(2015, 5, 12));
    walk.asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(200).body("conclusionDue", is("2015-05-19"));
    walk.asTeam("recommend", Street.flexJob()).statusCode(200).body("recommendation.version", is(1));
    walk.did("decide", Map.of("date", "2015-05-12", "deviates", false)).did("conclusion", Map.of("sentOn", "2015-05-12",
        "coordinatingCaseWorker", "Mette Lund"));
    walk.seen().body("conclusion.days", is(0), "conclusion.coordinatingCaseWorker", is("Mette Lund"),
        "earlierRounds[0].conclusion.coordinatingCaseWorker", is("Jonas Lund"), "earlierRounds[0].decision.decidedOn", is("2015-03-19"),
        "earlierRounds[0].interventions.status", contains("STARTED"), "earlierRounds[0].goals.progress", contains("REACHED"),
        "earlierRounds[0].gp.status", is("SENT"), "earlierRounds[0].advice.question", contains("Still unfit?"));
    walk.did("advice/ask", Map.of("question", "And now?"));
  }

  @Test void the_coordinator_is_not_asked_any_more_what_was_asked_of_the_first() {
    var walk = Walk.concluded().did("advice/ask", Map.of("question", "Still unfit?"));
    walk.did("reopen", NEWS);
    Street.coordinator("1083", Street.IN_TIME).get("/api/v1/today").then().body("items.caseId", not(hasItem(walk.id().toString())));
  }

  @Test void a_conclusion_that_lies_in_the_tray_is_not_sent_of_a_case_that_is_open_again() {
    var walk = Walk.decided().did("conclusion/letter", Map.of("coordinatingCaseWorker", "Jonas Lund", "contact", "phone", "whatHappensNext", "We call"));
    walk.did("reopen", NEWS);
    Street.caseWorker("0461", Street.IN_TIME).get(Street.CASES + "/" + walk.id() + "/letters").then().body("status", contains("RECALLED"));
  }

  @Test void a_closed_case_is_not_opened_beside_another_of_its_kind() {
    var cpr = Street.someCpr();
    var walk = closedOf(cpr);
    Walk.opened("0461", "1083", Street.IN_TIME, Street.open(cpr, "RESOURCE_PROGRAMME"));
    walk.asCaseWorker("reopen", NEWS).statusCode(409).body("code", is("CASE_ALREADY_OPEN"));
  }

  private static Walk closedOf(String cpr) {
    var walk = Walk.opened("0461", "1083", Street.IN_TIME, Street.open(cpr, "RESOURCE_PROGRAMME")).prepared()
        .submittedTo(Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1)).on(LocalDate.of(2015, 3, 9)).screened("SUFFICIENT").did("schedule")
        .on(Street.TUESDAY_IN_MARCH);
    walk.asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(200);
    walk.asTeam("recommend", Street.resourceProgramme()).statusCode(200);
    return walk.did("decide", Map.of("date", "2015-03-17", "deviates", false))
        .did("conclusion", Map.of("sentOn", "2015-03-17", "coordinatingCaseWorker", "Jonas Lund")).did("close");
  }
}
