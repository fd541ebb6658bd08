package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RacesTest {
  @Test void two_case_workers_opening_the_same_case_leave_one_case_and_one_clear_refusal() throws Exception {
    var body = Street.open(Street.someCpr(), "DISABILITY_PENSION");
    var answers = race(() -> Street.caseWorker("0461", Street.IN_TIME).body(body).post(Street.CASES),
        () -> Street.caseWorker("0461", Street.IN_TIME).body(body).post(Street.CASES));
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    assertThat(refused(answers).<String>path("code")).isEqualTo("CASE_ALREADY_OPEN");
    assertThat(refused(answers).asString()).doesNotContain("Testesen").doesNotContain("120370");
  }

  @Test void the_rule_is_per_municipality_and_kind() {
    var cpr = Street.someCpr();
    Walk.opened("0461", "1083", Street.IN_TIME, Street.open(cpr, "FLEX_JOB"));
    Walk.opened("0479", "1083", Street.IN_TIME, Street.open(cpr, "FLEX_JOB"));
    Walk.opened("0461", "1083", Street.IN_TIME, Street.open(cpr, "JOB_CLARIFICATION"));
  }

  @Test void two_cases_racing_for_the_last_place_leave_one_on_the_day() throws Exception {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1);
    var one = Walk.opened().prepared();
    var other = Walk.opened().prepared();
    var answers = race(() -> submit(one, day), () -> submit(other, day));
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    assertThat(refused(answers).<String>path("code")).isEqualTo("MEETING_DAY_FULL");
  }

  @Test void a_day_is_either_cancelled_or_takes_the_case_never_both() throws Exception {
    for (int round = 0; round < 5; round++) {
      var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1);
      var walk = Walk.opened().prepared();
      var answers = race(() -> submit(walk, day), () -> Street.teamMember("0461", Street.IN_TIME).header("If-Match", "\"0\"")
          .body(Map.of("reason", "OTHER")).post(Street.DAYS + "/" + day + "/cancel"));
      assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
      assertThat(refused(answers).<String>path("code")).isIn("MEETING_DAY_NOT_OPEN", "MEETING_DAY_HAS_CASES");
    }
  }

  @Test void two_leaders_deciding_at_the_same_time_leave_one_decision_and_one_stale_version() throws Exception {
    var walk = Walk.recommended().on(Street.TUESDAY_IN_MARCH);
    var etag = walk.etag();
    var answers = race(() -> act(walk, etag, "decide", Map.of("date", "2015-03-17", "deviates", false)),
        () -> act(walk, etag, "decide", Map.of("date", "2015-03-17", "deviates", true, "deviation", "too early")));
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    assertThat(answers.stream().filter(it -> it.statusCode() == 412).findFirst().orElseThrow().<String>path("code")).isEqualTo("STALE_VERSION");
  }

  @Test void two_case_workers_taking_one_consultation_slot_leave_one_in_it() throws Exception {
    String coordinator = Street.aCoordinator("1083", "Raced Testesen");
    String slot = Street.coordinator("1083", Street.IN_TIME).body(Map.of("municipality", "0461", "date", "2015-03-06", "startsAt", "08:00:00",
        "minutes", 30, "form", "PHONE", "coordinator", coordinator)).post(Street.CONSULTATIONS).path("id");
    var one = Walk.opened();
    var other = Walk.opened();
    var answers = race(() -> book(slot, one), () -> book(slot, other));
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
  }

  @Test void a_letter_is_put_into_the_out_tray_once() throws Exception {
    var walk = Walk.decided();
    var etag = walk.etag();
    Map<String, Object> letter = Map.of("coordinatingCaseWorker", "Jonas", "contact", "phone", "whatHappensNext", "We call");
    var answers = race(() -> act(walk, etag, "conclusion/letter", letter), () -> act(walk, etag, "conclusion/letter", letter));
    assertThat(answers).extracting(Response::statusCode).contains(200).containsAnyOf(409, 412);
  }

  private static Response book(String slot, Walk walk) {
    return Street.caseWorker("0461", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("teamCase", walk.id().toString(), "question", "?"))
        .post(Street.CONSULTATIONS + "/" + slot + "/book");
  }

  private static Response act(Walk walk, String etag, String act, Map<String, Object> body) {
    return Street.caseWorker("0461", java.time.LocalDate.of(2015, 3, 19)).header("If-Match", etag).body(body)
        .post(Street.CASES + "/" + walk.id() + "/" + act);
  }

  private static Response submit(Walk walk, String day) {
    return walk.asCaseWorker("submit", Map.of("meetingDay", day)).extract().response();
  }

  private static Response refused(List<Response> answers) {
    return answers.stream().filter(answer -> answer.statusCode() == 409).findFirst().orElseThrow();
  }

  private static List<Response> race(Callable<Response> one, Callable<Response> other) throws Exception {
    var start = new CyclicBarrier(2);
    try (var both = Executors.newFixedThreadPool(2)) {
      var first = both.submit(() -> { start.await(); return one.call(); });
      var second = both.submit(() -> { start.await(); return other.call(); });
      return List.of(first.get(), second.get());
    }
  }
}
