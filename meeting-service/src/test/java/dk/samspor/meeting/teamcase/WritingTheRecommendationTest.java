package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** From the first word on the screen to a version that is locked, and corrected. */
@QuarkusTest
class WritingTheRecommendationTest {
  @Inject
  Books books;

  @Test void a_draft_brings_hints_while_it_is_written() {
    var walk = Walk.held();
    draft(walk).then().body("revision", is(0), "hints", hasSize(0));
    write(walk, 0, Map.of("type", "FLEX_JOB", "problems", List.of("FAMILY"))).then().statusCode(200)
        .body("revision", is(1), "hints.code", contains("PROBLEM_WITHOUT_INTERVENTION", "FLEX_JOB_WITHOUT_CONSIDERATIONS"));
    write(walk, 1, Map.of("type", "FLEX_JOB", "considerations", "No lifting")).then().statusCode(200).body("revision", is(2), "hints", hasSize(0));
    Street.coordinator("1083", Street.TUESDAY_IN_MARCH).get(Street.CASES + "/" + walk.id() + "/draft").then().body("draft.considerations", is("No lifting"));
  }

  @Test void two_who_write_at_the_same_time_do_not_overwrite_each_other() throws Exception {
    var walk = Walk.held();
    var start = new CyclicBarrier(2);
    try (var both = Executors.newFixedThreadPool(2)) {
      var one = both.submit(() -> { start.await(); return write(walk, 0, Map.of("background", "one")); });
      var other = both.submit(() -> { start.await(); return write(walk, 0, Map.of("background", "other")); });
      var answers = List.of(one.get(), other.get());
      assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
      assertThat(answers.stream().filter(it -> it.statusCode() == 409).findFirst().orElseThrow().<String>path("code"))
          .isEqualTo("DRAFT_WRITTEN_MEANWHILE");
    }
  }

  @Test void nobody_writes_before_there_is_a_meeting_or_after_the_recommendation() {
    write(Walk.submitted(), 0, Map.of()).then().statusCode(409).body("code", is("ACT_NOT_ALLOWED"));
    write(Walk.recommended(), 0, Map.of()).then().statusCode(409).body("code", is("ACT_NOT_ALLOWED"));
  }

  @Test void the_coordinator_reads_the_draft_before_it_is_sent_when_asked() {
    var walk = Walk.held();
    walk.asTeam("draft/proof-reading", Map.of()).statusCode(409).body("code", is("DRAFT_MISSING"));
    walk.asCoordinator("draft/proof-read", Map.of()).statusCode(409).body("code", is("PROOF_READING_NOT_ASKED"));
    write(walk, 0, Map.of("background", "Pain")).then().statusCode(200);
    walk.asTeam("draft/proof-reading", Map.of()).statusCode(200).body("proofReading.draft", is(1), "proofReading.readOn", nullValue());
    walk.asCoordinator("draft/proof-read", Map.of("remarks", "Say which pain")).statusCode(200)
        .body("proofReading.remarks", is("Say which pain"), "proofReading.readOn", is("2015-03-17"));
  }

  @Test void a_recommendation_that_was_sent_is_locked_and_a_correction_says_what_changed() {
    var walk = Walk.recommended();
    walk.asTeam("recommend", Street.resourceProgramme()).statusCode(409).body("code", is("ACT_NOT_ALLOWED"));
    var right = new HashMap<>(Street.resourceProgramme());
    right.put("considerations", "No lifting and no nights");
    right.put("mentor", false);
    walk.on(LocalDate.of(2015, 3, 18)).asTeam("recommendation/correct", Map.of("recommendation", right, "whatChanged", "The nights were forgotten"))
        .statusCode(200).body("recommendation.version", is(2), "recommendation.changed", contains("MENTOR", "CONSIDERATIONS"),
            "recommendation.whatChanged", is("The nights were forgotten"), "recommendation.on", is("2015-03-18"),
            "recommendation.earlier", hasSize(1), "recommendation.earlier[0].recommendation.considerations", is("No lifting"));
    assertThat(books.told(walk.id()).getLast()).contains("RecommendationCorrected", "\"version\":2", "[\"MENTOR\",\"CONSIDERATIONS\"]");
    walk.did("decide", Map.of("date", "2015-03-18", "deviates", false));
  }

  @Test void a_correction_that_changes_nothing_or_sends_the_case_back_is_none() {
    var walk = Walk.recommended();
    walk.asTeam("recommendation/correct", Map.of("recommendation", Street.resourceProgramme(), "whatChanged", "x")).statusCode(422)
        .body("code", is("NOTHING_CORRECTED"));
    walk.asTeam("recommendation/correct", Map.of("whatChanged", "x", "recommendation",
        Map.of("type", "RETURNED", "problems", List.of(), "interventions", List.of(), "goals", List.of(), "pages", 1))).statusCode(422)
        .body("code", is("CORRECTION_CANNOT_RETURN"));
  }

  @Test void the_planned_team_shows_what_is_missing_while_there_is_time() {
    var walk = Walk.scheduled();
    walk.asTeam("team", Map.of("participants", List.of(Street.seat("MEETING_LEADER", "EMPLOYMENT")))).statusCode(200)
        .body("plannedTeam.findings.findAll { it.blocking }.code", contains("COORDINATOR_MISSING", "SOCIAL_MISSING", "HEALTH_MISSING"),
            "status", is("SCHEDULED"));
    walk.asTeam("team", Map.of("participants", Street.aTeam())).body("plannedTeam.findings", hasSize(0));
  }

  @Test void papers_go_to_the_team_and_the_citizen_before_the_meeting() {
    var walk = Walk.scheduled();
    walk.asTeam("papers", Map.of("on", "2015-03-09", "to", List.of("TEAM", "CITIZEN"))).statusCode(200).body("papersSent[0].on", is("2015-03-09"));
    walk.asTeam("papers", Map.of("on", "2015-03-10", "to", List.of("TEAM"))).statusCode(422).body("code", is("DATE_NOT_POSSIBLE"));
  }

  @Test void the_minutes_tell_how_the_meeting_went_and_warn_when_it_ended_without_the_oral_summary() {
    var walk = Walk.held();
    var minutes = new HashMap<String, Object>(Map.of("startedAt", "09:00:00", "endedAt", "09:50:00", "preMeeting", true,
        "caseWorkerAtPreMeeting", true, "text", "We talked about the kitchen", "citizensWords", "I want to cook", "oralSummary", false));
    walk.asTeam("minutes", minutes).statusCode(200).body("minutes.findings.code", hasItem("ORAL_SUMMARY_MISSING"));
    minutes.put("oralSummary", true);
    walk.asTeam("minutes", minutes).statusCode(200).body("minutes.findings", hasSize(0), "minutes.citizensWords", is("I want to cook"));
    assertThat(books.told(walk.id()).getLast()).contains("MinutesWritten", "\"caseWorkerAtPreMeeting\":true", "\"companion\":false")
        .doesNotContain("kitchen");
    minutes.put("endedAt", "08:00:00");
    walk.asTeam("minutes", minutes).statusCode(422).body("code", is("MEETING_ENDS_BEFORE_IT_BEGINS"));
  }

  @Test void no_case_worker_was_at_a_pre_meeting_that_was_not() {
    var walk = Walk.held();
    walk.asTeam("minutes", Map.of("preMeeting", false, "caseWorkerAtPreMeeting", true, "text", "x", "oralSummary", true)).statusCode(200)
        .body("minutes.preMeeting", is(false), "minutes.caseWorkerAtPreMeeting", is(false));
  }

  @Test void a_meeting_that_has_not_been_held_has_no_minutes() {
    Walk.scheduled().asTeam("minutes", Map.of("text", "x", "oralSummary", true)).statusCode(409).body("code", is("ACT_NOT_ALLOWED"));
  }

  private static Response draft(Walk walk) {
    return Street.teamMember("0461", Street.TUESDAY_IN_MARCH).get(Street.CASES + "/" + walk.id() + "/draft");
  }

  private static Response write(Walk walk, int basedOn, Map<String, Object> draft) {
    return Street.teamMember("0461", Street.TUESDAY_IN_MARCH).body(Map.of("basedOn", basedOn, "draft", draft))
        .post(Street.CASES + "/" + walk.id() + "/draft");
  }
}
