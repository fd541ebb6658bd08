package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.hasItem;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HearingIn2026Test {
  private static final LocalDate SENT = LocalDate.of(2026, 8, 3);
  private static final LocalDate DAY = LocalDate.of(2026, 8, 18);

  @Inject
  Books books;

  @Test void a_hearing_goes_from_screening_to_recommendation_without_ever_being_held() {
    var walk = screened();
    walk.seen().body("processKind", is("COORDINATOR_HEARING"), "allowedActions", not(hasItem("HOLD")));
    walk.did("schedule").on(DAY);
    walk.asCoordinator("statement", Map.of("text", "Can work six hours a week when lifting is avoided")).statusCode(200);
    walk.did("recommend", Street.flexJob()).did("decide", Map.of("date", "2026-08-18", "deviates", false))
        .on(LocalDate.of(2026, 8, 24)).did("conclusion", Map.of("sentOn", "2026-08-24", "coordinatingCaseWorker", "Jonas Lund"));

    walk.seen().body("status", is("CONCLUDED"), "meeting", nullValue(), "conclusion.days", is(6));
    assertThat(books.told(walk.id())).noneMatch(fact -> fact.startsWith("TeamCaseHeld"))
        .filteredOn(fact -> fact.startsWith("TeamCaseRecommended") || fact.startsWith("ConclusionSent")).hasSize(2)
        .allMatch(fact -> fact.contains("\"processKind\":\"COORDINATOR_HEARING\""));
  }

  @Test void the_coordinators_statement_is_mandatory() {
    screened().asCaseWorker("recommend", Street.flexJob()).statusCode(409).body("code", is("STATEMENT_MISSING"));
  }

  @Test void the_municipality_cannot_write_the_coordinators_statement() {
    screened().asCaseWorker("statement", Map.of("text", "all is well")).statusCode(403);
  }

  @Test void with_the_statement_a_screened_hearing_can_be_recommended_at_once() {
    var walk = screened();
    walk.asCoordinator("statement", Map.of("text", "No further treatment is to be had")).statusCode(200);
    walk.did("recommend", Street.flexJob()).seen().body("status", is("RECOMMENDED"), "conclusionDue", is("2026-08-14"));
  }

  @Test void a_meeting_cannot_be_held_in_a_hearing() {
    screened().did("schedule").on(DAY).asTeam("hold", Map.of("participants", Street.aTeam()))
        .statusCode(409).body("code", is("ACT_NOT_ALLOWED"));
  }

  @Test void the_day_it_is_sent_decides_which_law_it_is_treated_under() {
    var day = Street.aDay("0461", LocalDate.of(2026, 7, 14), 2);
    var before = Walk.opened("0461", "1083", LocalDate.of(2026, 6, 30), Street.open(Street.someCpr(), "FLEX_JOB")).prepared();
    before.submittedTo(day).seen().body("processKind", is("TEAM_MEETING"));
    var after = Walk.opened("0461", "1083", LocalDate.of(2026, 6, 29), Street.open(Street.someCpr(), "FLEX_JOB")).prepared();
    after.on(LocalDate.of(2026, 7, 1)).did("submit", Map.of("meetingDay", day, "urgentReason", "agreed"))
        .seen().body("processKind", is("COORDINATOR_HEARING"));
  }

  @Test void a_day_of_hearings_can_be_closed_and_is_no_meeting_day_in_the_figures() {
    var day = Street.aDay("0791", DAY, 1);
    var walk = Walk.opened("0791", "1082", SENT, Street.open(Street.someCpr(), "FLEX_JOB")).prepared().submittedTo(day)
        .on(LocalDate.of(2026, 8, 7)).screened("SUFFICIENT").did("schedule").on(DAY);
    walk.asCoordinator("statement", Map.of("text", "Six hours")).statusCode(200);
    walk.did("recommend", Street.flexJob());
    Street.teamMember("0791", DAY).header("If-Match", "\"0\"").body(Map.of()).post(Street.DAYS + "/" + day + "/hold").then()
        .statusCode(200).body("status", is("HELD"), "heldCases", is(0));
    assertThat(books.told(UUID.fromString(day))).noneMatch(fact -> fact.startsWith("MeetingDayHeld"));
  }

  private static Walk screened() {
    var day = Street.aDay("0461", DAY, 1);
    return Walk.opened("0461", "1083", SENT, Street.open(Street.someCpr(), "FLEX_JOB")).prepared().submittedTo(day)
        .on(LocalDate.of(2026, 8, 7)).screened("SUFFICIENT");
  }
}
