package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamMeetingIn2015Test {
  @Inject
  Books books;

  @Test void a_case_goes_from_preparation_to_closing_and_tells_every_step() {
    var walk = Walk.concluded();
    walk.did("gp-informed", Map.of("status", "SENT", "on", "2015-03-19")).did("follow-up", Map.of("note", "began")).did("close");

    walk.seen().body("status", is("CLOSED"), "allowedActions", contains("REOPEN"), "conclusion.days", is(2), "gp.status", is("SENT"));
    assertThat(books.told(walk.id())).satisfiesExactly(
        fact -> assertThat(fact).contains("TeamCaseOpened", "\"kind\":\"RESOURCE_PROGRAMME\"", "\"processKind\":\"TEAM_MEETING\""),
        fact -> assertThat(fact).contains("TeamCaseSubmitted", "\"workingDaysBefore\":10", "\"reservedDay\":\"2015-03-17\"",
            "\"urgent\":false", "\"pages\":12"),
        fact -> assertThat(fact).contains("TeamCaseScreened", "\"outcome\":\"SUFFICIENT\"", "\"workingDays\":4",
            "\"withinDeadline\":true"),
        fact -> assertThat(fact).contains("TeamCaseScheduled", "\"day\":\"2015-03-17\""),
        fact -> assertThat(fact).contains("TeamCaseHeld", "\"participants\":5", "[\"EMPLOYMENT\",\"SOCIAL\",\"HEALTH\"]",
            "\"requiredAreas\":[\"EMPLOYMENT\",\"SOCIAL\",\"HEALTH\"]", "\"findings\":[]"),
        fact -> assertThat(fact).contains("TeamCaseRecommended", "\"mentor\":true", "\"pages\":4",
            "{\"area\":\"EMPLOYMENT\",\"specificity\":\"HIGH\",\"count\":1}"),
        fact -> assertThat(fact).contains("TeamCaseDecided", "\"deviation\":false", "\"date\":\"2015-03-19\""),
        fact -> assertThat(fact).contains("ConclusionSent", "\"days\":2", "\"withinDeadline\":true"),
        fact -> assertThat(fact).contains("GpInformed", "\"status\":\"SENT\""),
        fact -> assertThat(fact).contains("TeamCaseClosed"));
  }

  @Test void nothing_told_names_the_citizen_or_repeats_what_was_written() {
    assertThat(books.told(Walk.concluded().id())).noneMatch(fact ->
        fact.contains("Testesen") || fact.contains("120370") || fact.contains("cook") || fact.contains("Jonas"));
  }

  @Test void a_new_case_shows_the_citizen_without_the_number_and_what_is_missing() {
    Walk.opened().seen().body("citizen.name", is("Astrid Testesen"), "citizen.birthDate", is("1970-03-12"),
        "status", is("IN_PREPARATION"), "gaps", contains("EMPLOYMENT_TRACK", "SOCIAL_TRACK", "HEALTH_TRACK", "CITIZENS_WISHES"),
        "allowedActions.sort()", is(List.of("ATTACH_DOCUMENT", "MARK_CHECKLIST", "MERGE", "PREPARE", "SUBMIT", "TAKE_OUT_DOCUMENT", "TALK_WITH_CITIZEN",
            "WITHDRAW")), "submission", nullValue());
  }

  @Test void a_sent_case_waits_for_the_coordinators_answer_five_working_days_before_the_meeting() {
    Walk.submitted().seen().body("status", is("SUBMITTED"), "submission.screeningDue", is("2015-03-10"),
        "deadlines.kind", contains("SCREENING", "MEETING"), "deadlines.daysLeft", contains(7, 14));
  }

  @Test void a_late_answer_is_recorded_as_late_and_stops_nothing() {
    var walk = Walk.submitted().on(LocalDate.of(2015, 3, 11)).screened("INSUFFICIENT");
    walk.seen().body("screening.withinDeadline", is(false), "screening.workingDays", is(6));
    walk.did("schedule").seen().body("status", is("SCHEDULED"));
  }

  @Test void a_conclusion_after_eight_days_is_sent_and_counted_as_late() {
    var walk = Walk.decided().on(LocalDate.of(2015, 3, 25));
    walk.did("conclusion", Map.of("sentOn", "2015-03-25", "coordinatingCaseWorker", "Jonas Lund"))
        .seen().body("conclusion.days", is(8), "conclusion.withinDeadline", is(false));
  }

  @Test void warnings_of_the_composition_are_kept_and_told() {
    var walk = Walk.scheduled().papersSent("2015-03-09").on(Street.TUESDAY_IN_MARCH);
    walk.asTeam("hold", Map.of("participants", List.of(Street.seat("HEALTH_COORDINATOR"),
        Street.seat("MEETING_LEADER", "EMPLOYMENT", "SOCIAL"), Street.seat("MINUTE_TAKER", "HEALTH")))).statusCode(200)
        .body("meeting.findings.code", contains("ONE_PERSON_FOR_SEVERAL_AREAS"));
    assertThat(books.told(walk.id()).getLast()).contains("\"findings\":[\"ONE_PERSON_FOR_SEVERAL_AREAS\"]");
  }

  @Test void a_meeting_where_citizen_or_team_sat_without_the_papers_is_held_and_says_so() {
    var neither = Walk.scheduled().on(Street.TUESDAY_IN_MARCH);
    neither.asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(200)
        .body("meeting.findings.code", contains("PAPERS_NOT_SENT_TO_TEAM", "PAPERS_NOT_SENT_TO_CITIZEN"), "meeting.findings.blocking", contains(false, false));
    assertThat(books.told(neither.id()).getLast()).contains("\"findings\":[\"PAPERS_NOT_SENT_TO_TEAM\",\"PAPERS_NOT_SENT_TO_CITIZEN\"]");
    var onlyTeam = Walk.scheduled().did("papers", Map.of("on", "2015-03-09", "to", List.of("TEAM"))).on(Street.TUESDAY_IN_MARCH);
    onlyTeam.asTeam("hold", Map.of("participants", Street.aTeam())).body("meeting.findings.danish", contains("Borgeren har ikke fået sagens papirer før mødet."));
  }

  @Test void papers_that_are_handed_out_at_the_meeting_were_not_sent_before_it() {
    var walk = Walk.scheduled().on(Street.TUESDAY_IN_MARCH).papersSent("2015-03-17");
    walk.asTeam("hold", Map.of("participants", Street.aTeam())).body("meeting.findings.code",
        contains("PAPERS_NOT_SENT_TO_TEAM", "PAPERS_NOT_SENT_TO_CITIZEN"));
  }

  @Test void silence_means_sufficient_in_midtjylland_from_the_day_after_the_deadline() {
    var day = Street.aDay("0751", Street.TUESDAY_IN_MARCH, 2);
    var walk = Walk.opened("0751", "1082", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB")).prepared().submittedTo(day);
    walk.on(LocalDate.of(2015, 3, 10)).asCaseWorker("schedule", Map.of()).statusCode(409).body("code", is("SCREENING_AWAITED"));
    walk.on(LocalDate.of(2015, 3, 11)).did("schedule").seen().body("status", is("SCHEDULED"), "screening", nullValue());
  }

  @Test void a_sickness_benefit_case_may_arrive_five_working_days_before_in_syddanmark() {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1);
    Walk.opened("0461", "1083", LocalDate.of(2015, 3, 10), Street.open(Street.someCpr(), "SICKNESS_BENEFIT_CAT3"))
        .prepared().submittedTo(day).seen().body("submission.workingDaysBefore", is(5), "submission.urgentReason", nullValue());
  }

  @Test void an_urgent_case_is_sent_late_with_its_reason() {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1);
    var walk = Walk.opened("0461", "1083", LocalDate.of(2015, 3, 12), Street.open(Street.someCpr(), "DISABILITY_PENSION")).prepared();
    walk.did("submit", Map.of("meetingDay", day, "urgentReason", "Terminal illness")).seen()
        .body("submission.workingDaysBefore", is(3), "submission.urgentReason", is("Terminal illness"));
    assertThat(books.told(walk.id()).getLast()).contains("\"urgent\":true").doesNotContain("Terminal");
  }

  @Test void documents_count_towards_the_page_limit_and_a_repeat_does_not() {
    var walk = Walk.opened().prepared();
    var report = Map.<String, Object>of("document", "0198c0de-0000-7000-8000-000000000001", "type", "WORK_TRIAL_REPORT", "pages", 39,
        "dated", "2015-02-01");
    walk.did("documents", report).did("documents", report).seen().body("documents.size()", is(1), "pages.total", is(51),
        "pages.limit", is(50), "pages.overLimit", is(true));
  }

  @Test void with_children_at_home_the_family_area_is_told_to_have_been_called_though_it_did_not_come() {
    var open = new HashMap<>(Street.open(Street.someCpr(), "FLEX_JOB"));
    open.put("childrenAtHome", true);
    var walk = Walk.opened("0461", "1083", Street.IN_TIME, open).prepared().submittedTo(Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1))
        .on(LocalDate.of(2015, 3, 9)).screened("SUFFICIENT").did("schedule").papersSent("2015-03-09").on(Street.TUESDAY_IN_MARCH);
    walk.asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(200);
    assertThat(books.told(walk.id()).getLast()).startsWith("TeamCaseHeld").contains("\"areas\":[\"EMPLOYMENT\",\"SOCIAL\",\"HEALTH\"]",
        "\"requiredAreas\":[\"EMPLOYMENT\",\"SOCIAL\",\"HEALTH\",\"FAMILY\"]", "\"findings\":[\"FAMILY_MISSING\"]");
  }
}
