package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens when the coordinator says nothing: no case waits for ever, the municipality decides [D 5.1, table 9]. */
@QuarkusTest
class SilenceTest {
  @Inject
  Books books;

  @Test void in_syddanmark_the_day_is_confirmed_after_silence_and_recorded_as_not_screened() {
    var walk = silent();
    walk.seen().body("status", is("SCHEDULED"), "screening.outcome", is("NOT_SCREENED"), "screening.screenedOn", is("2015-03-11"),
        "screening.workingDays", nullValue(), "screening.withinDeadline", nullValue());
    assertThat(books.told(walk.id())).noneMatch(fact -> fact.startsWith("TeamCaseScreened"))
        .last().asString().contains("TeamCaseScheduled", "\"screening\":\"NOT_SCREENED\"");
  }

  @Test void in_nordjylland_no_answer_has_a_date_and_none_is_waited_for() {
    var day = Street.aDay("0851", Street.TUESDAY_IN_MARCH, 1);
    Walk.opened("0851", "1081", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB")).prepared().submittedTo(day)
        .did("schedule").seen().body("status", is("SCHEDULED"), "screening.outcome", is("NOT_SCREENED"));
  }

  @Test void a_case_that_was_not_screened_is_held_on_its_day() {
    silent().on(Street.TUESDAY_IN_MARCH).asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(200);
  }

  @Test void a_late_answer_to_a_confirmed_case_is_kept_and_the_case_keeps_its_day() {
    var walk = silent().on(LocalDate.of(2015, 3, 12)).screened("INSUFFICIENT");
    walk.seen().body("status", is("SCHEDULED"), "screening.outcome", is("INSUFFICIENT"), "screening.withinDeadline", is(false));
    assertThat(books.told(walk.id()).getLast()).contains("TeamCaseScreened", "\"withinDeadline\":false");
  }

  @Test void the_coordinator_answers_once() {
    Walk.scheduled().asCoordinator("screen", Map.of("outcome", "INSUFFICIENT")).statusCode(409).body("code", is("ALREADY_SCREENED"));
  }

  @Test void not_screened_is_no_answer_a_coordinator_can_give() {
    Walk.submitted().asCoordinator("screen", Map.of("outcome", "NOT_SCREENED")).statusCode(400);
  }

  @Test void an_answer_that_would_come_after_an_urgent_case_s_day_is_not_waited_for() {
    var day = Street.aDay("0461", LocalDate.of(2026, 8, 18), 1);
    var walk = Walk.opened("0461", "1083", LocalDate.of(2026, 8, 14), Street.open(Street.someCpr(), "FLEX_JOB")).prepared()
        .did("submit", Map.of("meetingDay", day, "urgentReason", "agreed"));
    walk.seen().body("submission.screeningDue", is("2026-08-21"), "submission.unscreenedFrom", is("2026-08-18"));
    walk.on(LocalDate.of(2026, 8, 17)).asCaseWorker("schedule", Map.of()).statusCode(409);
    walk.on(LocalDate.of(2026, 8, 18)).did("schedule").asCaseWorker("recommend", Street.flexJob()).statusCode(409)
        .body("code", is("STATEMENT_MISSING"));
  }

  private static Walk silent() {
    return Walk.submitted().on(LocalDate.of(2015, 3, 11)).did("schedule");
  }
}
