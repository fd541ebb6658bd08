package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BackwardsTest {
  @Inject
  Books books;

  @Test void a_postponed_case_frees_its_place_says_what_to_obtain_and_comes_back() {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1);
    var walk = Walk.opened().prepared().submittedTo(day).screened("POSTPONE_ADVISED");
    walk.did("postpone", Map.of("reasons", List.of("SPECIALIST_CERTIFICATE_NEEDED"), "note", "the back is not described"));
    walk.seen().body("status", is("POSTPONED"), "submission.meetingDate", is("2015-03-17"));
    Walk.opened().prepared().submittedTo(day); // the only place is free for another citizen

    var later = Street.aDay("0461", LocalDate.of(2015, 4, 21), 1);
    walk.on(LocalDate.of(2015, 4, 1)).did("reopen", Map.of("note", "LÆ 275 has come")).submittedTo(later);
    walk.seen().body("status", is("SUBMITTED"), "screening", nullValue(), "earlierRounds.endedAs", contains("POSTPONED"),
        "earlierRounds[0].screening.outcome", is("POSTPONE_ADVISED"));
    assertThat(books.told(walk.id())).anyMatch(fact -> fact.equals("TeamCasePostponed {\"codes\":[\"SPECIALIST_CERTIFICATE_NEEDED\"]}"))
        .anyMatch(fact -> fact.equals("TeamCaseReopened {\"from\":\"POSTPONED\"}"));
  }

  @Test void a_returned_case_goes_back_to_the_case_worker_and_can_be_prepared_again() {
    var walk = Walk.submitted().did("return", Map.of("reasons", List.of("PLAN_TOO_THIN")));
    walk.seen().body("status", is("RETURNED"));
    walk.did("reopen").prepared().seen().body("status", is("IN_PREPARATION"), "preparation.pages", is(12));
  }

  @Test void a_recommendation_to_return_sends_the_case_back_at_once() {
    var walk = Walk.held();
    walk.asTeam("recommend", Map.of("type", "RETURNED", "problems", List.of("HEALTH"), "interventions", List.of(), "goals", List.of(),
        "pages", 1)).statusCode(200).body("status", is("RETURNED"));
    assertThat(books.told(walk.id())).endsWith("TeamCaseReturned {\"codes\":[\"RETURNED_BY_TEAM\"]}");
    walk.did("reopen").seen().body("earlierRounds[0].meeting.day", is("2015-03-17"));
    walk.submittedToAgain(Street.aDay("0461", LocalDate.of(2015, 5, 12), 1)).seen().body("status", is("SUBMITTED"));
  }

  @Test void a_citizen_who_does_not_appear_leaves_the_place_and_can_be_called_again() {
    var walk = Walk.scheduled();
    walk.asTeam("no-show", Map.of()).statusCode(409).body("code", is("MEETING_DAY_NOT_REACHED"));
    walk.on(Street.TUESDAY_IN_MARCH).did("no-show").seen().body("status", is("NO_SHOW"), "allowedActions.sort()",
        is(List.of("ATTACH_DOCUMENT", "REOPEN", "WITHDRAW")),
        "deadlines.kind", contains("RESUME"), "deadlines.due", contains("2015-03-31"));
  }

  @Test void a_case_that_is_taken_off_is_taken_up_again_by_the_day_the_municipality_names() {
    var walk = Walk.submitted();
    walk.asCaseWorker("postpone", Map.of("reasons", List.of("OTHER"), "resumeBy", "2015-03-02")).statusCode(422).body("code", is("DATE_HAS_PASSED"));
    walk.did("postpone", Map.of("reasons", List.of("OTHER"), "resumeBy", "2015-03-10"));
    walk.seen().body("deadlines.kind", contains("RESUME"), "deadlines.due", contains("2015-03-10"), "deadlines.daysLeft", contains(7));
    walk.did("reopen").seen().body("deadlines", empty());
    var returned = Walk.submitted().did("return", Map.of("reasons", List.of("PLAN_TOO_THIN")));
    returned.seen().body("deadlines.due", contains("2015-03-17"));
    returned.did("withdraw", Map.of("reason", "OTHER")).seen().body("deadlines", empty());
  }

  @Test void the_former_round_keeps_who_was_expected_what_was_sent_what_was_said_and_what_was_read() {
    var walk = Walk.scheduled();
    walk.asTeam("team", Map.of("participants", Street.aTeam())).statusCode(200);
    walk.did("papers", Map.of("on", "2015-03-09", "to", List.of("TEAM", "CITIZEN"))).on(Street.TUESDAY_IN_MARCH);
    walk.asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(200);
    walk.asTeam("minutes", Map.of("text", "She came", "oralSummary", true)).statusCode(200);
    Street.teamMember("0461", Street.TUESDAY_IN_MARCH).body(Map.of("basedOn", 0, "draft", Map.of("background", "pain")))
        .post(Street.CASES + "/" + walk.id() + "/draft").then().statusCode(200);
    walk.asTeam("draft/proof-reading", Map.of()).statusCode(200);
    walk.asCoordinator("draft/proof-read", Map.of("remarks", "say more of the back")).statusCode(200);
    walk.asTeam("recommend", Map.of("type", "RETURNED", "problems", List.of("HEALTH"), "interventions", List.of(), "goals", List.of(),
        "pages", 1)).statusCode(200);
    walk.did("reopen").seen().body("plannedTeam", nullValue(), "papersSent", empty(), "proofReading", nullValue(), "minutes", nullValue(),
        "earlierRounds[0].plannedTeam.participants.size()", is(5), "earlierRounds[0].papersSent.on", contains("2015-03-09"),
        "earlierRounds[0].minutes.text", is("She came"), "earlierRounds[0].proofReading.remarks", is("say more of the back"));
  }

  @Test void minutes_and_readings_that_are_written_anew_leave_the_former_ones_readable() {
    var walk = Walk.held();
    walk.asTeam("minutes", Map.of("text", "She came", "citizensWords", "I want to cook", "oralSummary", true)).statusCode(200)
        .body("minutes.earlier", empty());
    walk.on(LocalDate.of(2015, 3, 18)).asTeam("minutes", Map.of("text", "She came with her sister", "oralSummary", true)).statusCode(200)
        .body("minutes.text", is("She came with her sister"), "minutes.earlier.text", contains("She came"),
            "minutes.earlier.citizensWords", contains("I want to cook"), "minutes.earlier.writtenOn", contains("2015-03-17"));
    Street.teamMember("0461", Street.TUESDAY_IN_MARCH).body(Map.of("basedOn", 0, "draft", Map.of("background", "pain")))
        .post(Street.CASES + "/" + walk.id() + "/draft").then().statusCode(200);
    walk.asTeam("draft/proof-reading", Map.of()).statusCode(200);
    walk.asCoordinator("draft/proof-read", Map.of("remarks", "the back")).statusCode(200);
    walk.asTeam("draft/proof-reading", Map.of()).statusCode(200);
    walk.asCoordinator("draft/proof-read", Map.of("remarks", "the knee")).statusCode(200);
    walk.seen().body("proofReading.remarks", is("the knee"), "proofReading.earlier.remarks", contains("the back"));
  }

  @Test void a_statement_in_a_hearing_that_is_given_again_leaves_the_former_one_readable() {
    var walk = Walk.opened("0461", "1083", LocalDate.of(2026, 8, 3), Street.open(Street.someCpr(), "FLEX_JOB")).prepared()
        .submittedTo(Street.aDay("0461", LocalDate.of(2026, 8, 18), 1)).on(LocalDate.of(2026, 8, 7)).screened("SUFFICIENT");
    walk.asCoordinator("statement", Map.of("text", "six hours")).statusCode(200);
    walk.on(LocalDate.of(2026, 8, 10)).asCoordinator("statement", Map.of("text", "eight hours")).statusCode(200)
        .body("statement.text", is("eight hours"), "statement.earlier.text", contains("six hours"), "statement.earlier.givenOn", contains("2026-08-07"));
  }

  @Test void a_withdrawn_case_rests_and_a_new_one_can_be_opened() {
    var cpr = Street.someCpr();
    var walk = Walk.opened("0461", "1083", Street.IN_TIME, Street.open(cpr, "FLEX_JOB")).did("withdraw", Map.of("reason", "BACK_TO_WORK"));
    Walk.opened("0461", "1083", Street.IN_TIME, Street.open(cpr, "FLEX_JOB"));
    walk.asCaseWorker("reopen", Map.of()).statusCode(409).body("code", is("CASE_ALREADY_OPEN"));
  }

  @Test void a_citizen_who_dies_after_the_meeting_leaves_no_open_case_that_blocks_another() {
    for (var walk : List.of(Walk.held(), Walk.recommended())) {
      walk.did("withdraw", Map.of("reason", "DIED")).seen()
          .body("status", is("WITHDRAWN"), "conclusionDue", nullValue(), "deadlines", empty());
      assertThat(books.told(walk.id()).getLast()).isEqualTo("TeamCaseWithdrawn {\"reason\":\"DIED\"}");
    }
  }

  @Test void no_state_loses_its_history() {
    var walk = Walk.submitted().did("postpone", Map.of("reasons", List.of("CITIZEN_PREVENTED"))).did("reopen")
        .did("withdraw", Map.of("reason", "MOVED"));
    assertThat(books.history(walk.id())).containsExactly("OPEN -->IN_PREPARATION", "PREPARE IN_PREPARATION->IN_PREPARATION",
        "SUBMIT IN_PREPARATION->SUBMITTED", "POSTPONE SUBMITTED->POSTPONED", "REOPEN POSTPONED->IN_PREPARATION",
        "WITHDRAW IN_PREPARATION->WITHDRAWN");
  }
}
