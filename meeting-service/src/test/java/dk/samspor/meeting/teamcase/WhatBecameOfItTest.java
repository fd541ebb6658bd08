package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.followup.AdviceCategory;
import dk.samspor.meeting.followup.Barrier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** After the meeting: interventions, goals, the doctor, and advice while the case runs [D 7]. */
@QuarkusTest
class WhatBecameOfItTest {
  @Inject
  Books books;

  @Test void an_intervention_has_begun_or_has_not_and_why() {
    var walk = Walk.concluded();
    walk.did("interventions", Map.of("intervention", 1, "on", "2015-03-19", "barrier", "NO_BUDGET"));
    assertThat(books.told(walk.id()).getLast()).isEqualTo("InterventionNotStarted {\"area\":\"EMPLOYMENT\",\"date\":\"2015-03-19\",\"barrier\":\"NO_BUDGET\"}");
    walk.did("interventions", Map.of("intervention", 1, "on", "2015-03-19")).did("interventions", Map.of("intervention", 2, "on", "2015-03-19"));
    walk.seen().body("interventions.intervention", contains(1, 2), "interventions.status", contains("STARTED", "STARTED"),
        "interventions.area", contains("EMPLOYMENT", "HEALTH"), "interventions[0].barrier", nullValue());
    assertThat(books.told(walk.id()).getLast()).isEqualTo("InterventionStarted {\"area\":\"HEALTH\",\"date\":\"2015-03-19\",\"days\":0}");
    walk.asCaseWorker("interventions", Map.of("intervention", 3, "on", "2015-03-19")).statusCode(422).body("code", is("RECOMMENDATION_HAS_FEWER"));
    walk.asCaseWorker("interventions", Map.of("intervention", 1, "on", "2015-03-20")).statusCode(422).body("code", is("DATE_NOT_POSSIBLE"));
  }

  @Test void progress_towards_a_goal_is_told_by_area() {
    var walk = Walk.concluded().did("goals", Map.of("goal", 2, "progress", "UNDER_WAY", "on", "2015-03-19", "note", "Walks again"));
    walk.seen().body("goals[0].area", is("HEALTH"), "goals[0].note", is("Walks again"));
    assertThat(books.told(walk.id()).getLast()).isEqualTo("GoalProgressed {\"area\":\"HEALTH\",\"date\":\"2015-03-19\",\"status\":\"UNDER_WAY\"}");
  }

  @Test void the_follow_up_is_a_date_somebody_waits_for() {
    var walk = Walk.decided().did("conclusion", Map.of("sentOn", "2015-03-19", "coordinatingCaseWorker", "Jonas Lund", "followUpOn", "2015-06-19"));
    walk.seen().body("deadlines.kind", contains("FOLLOW_UP"), "deadlines.due", contains("2015-06-19"));
    walk.on(LocalDate.of(2015, 6, 22)).did("follow-up", Map.of("note", "began late", "next", "2015-09-01"))
        .seen().body("followUpDue", is("2015-09-01"));
    walk.asCaseWorker("follow-up", Map.of("next", "2015-06-01")).statusCode(422).body("code", is("DATE_HAS_PASSED"));
    walk.did("close").seen().body("deadlines", empty());
  }

  @Test void the_coordinators_talk_with_the_doctor_is_agreed_awaited_and_recorded() {
    var walk = Walk.held();
    walk.asTeam("gp-contact", Map.of("due", "2015-03-24", "about", "A second opinion on the back")).statusCode(200);
    walk.seen().body("deadlines.find { it.kind == 'GP_CONTACT' }.due", is("2015-03-24"), "gpContact.madeOn", nullValue());
    walk.on(LocalDate.of(2015, 3, 25)).asCoordinator("gp-contact/made", Map.of("on", "2015-03-25", "outcome", "Referred to the spine centre"))
        .statusCode(200).body("gpContact.madeOn", is("2015-03-25"));
    assertThat(books.told(walk.id())).contains("GpContactAgreed {\"due\":\"2015-03-24\"}", "GpContactMade {\"withinDeadline\":false}");
    walk.asCoordinator("gp-contact/made", Map.of("on", "2015-03-25", "outcome", "again")).statusCode(409).body("code", is("GP_CONTACT_NOT_AGREED"));
  }

  @Test void the_talk_is_owed_though_the_team_sends_the_case_back_and_is_recorded_wherever_it_is() {
    var walk = Walk.held();
    walk.asTeam("gp-contact", Map.of("due", "2015-03-24", "about", "A second opinion on the back")).statusCode(200);
    walk.asTeam("recommend", Map.of("type", "RETURNED", "problems", List.of("HEALTH"), "interventions", List.of(), "goals", List.of(), "pages", 1))
        .statusCode(200).body("status", is("RETURNED"));
    reminded(walk, "2015-03-24");
    walk.seen().body("allowedActions", hasItem("RECORD_GP_CONTACT"));
    walk.did("reopen").seen().body("deadlines.find { it.kind == 'GP_CONTACT' }.due", is("2015-03-24"));
    reminded(walk, "2015-03-24");
    walk.did("submit", Map.of("meetingDay", Street.aDay("0461", LocalDate.of(2015, 5, 12), 1)));
    walk.on(LocalDate.of(2015, 3, 20)).asCoordinator("gp-contact/made", Map.of("on", "2015-03-20", "outcome", "Referred")).statusCode(200)
        .body("gpContact.madeOn", is("2015-03-20")).body("allowedActions", not(hasItem("RECORD_GP_CONTACT")));
  }

  private static void reminded(Walk walk, String due) {
    String item = "items.find { it.caseId == '%s' }".formatted(walk.id());
    Street.coordinator("1083", Street.TUESDAY_IN_MARCH).get("/api/v1/today").then().body(item + ".what", is("TALK_WITH_DOCTOR"), item + ".due", is(due));
  }

  @Test void a_case_is_not_closed_over_a_talk_that_is_outstanding_unless_it_is_called_off() {
    var walk = Walk.concluded();
    walk.asTeam("gp-contact/call-off", Map.of("because", "nothing to call off")).statusCode(409).body("code", is("GP_CONTACT_NOT_AGREED"));
    walk.asTeam("gp-contact", Map.of("due", "2015-03-24", "about", "The back")).statusCode(200);
    walk.asCaseWorker("close", Map.of()).statusCode(409).body("code", is("GP_CONTACT_OUTSTANDING"), "detail", containsString("2015-03-24"));
    walk.did("gp-contact/call-off", Map.of("because", "She has barred it")).seen()
        .body("gpContact.calledOffOn", is("2015-03-19"), "deadlines.kind", not(hasItem("GP_CONTACT")));
    assertThat(books.told(walk.id()).getLast()).isEqualTo("GpContactCalledOff {\"due\":\"2015-03-24\"}");
    walk.did("close");
  }

  @Test void what_was_agreed_before_stays_readable_when_it_is_agreed_anew() {
    var walk = Walk.held();
    walk.asTeam("gp-contact", Map.of("due", "2015-03-24", "about", "The back")).statusCode(200);
    walk.asCoordinator("gp-contact/made", Map.of("on", "2015-03-17", "outcome", "Away this week")).statusCode(200);
    walk.asTeam("gp-contact", Map.of("due", "2015-03-31", "about", "The knee")).statusCode(200)
        .body("gpContact.due", is("2015-03-31"), "gpContact.madeOn", nullValue(), "gpContact.earlier.about", contains("The back"),
            "gpContact.earlier.outcome", contains("Away this week"));
  }

  /** The list has moved by one; what became of the work trial is still told of the work trial. */
  @Test void a_correction_that_puts_one_before_it_does_not_move_what_became_of_an_intervention_or_a_goal() {
    var walk = Walk.concluded().did("interventions", Map.of("intervention", 1, "on", "2015-03-19", "note", "in the canteen"))
        .did("goals", Map.of("goal", 2, "progress", "UNDER_WAY", "on", "2015-03-19"));
    walk.asTeam("recommendation/correct", Map.of("recommendation", withOneBefore(), "whatChanged", "The housing was forgotten")).statusCode(200)
        .body("recommendation.recommendation.interventions.text", contains("Look for a flat", "Work trial in a kitchen", "Back school"),
            "recommendation.recommendation.interventions.number", contains(3, 1, 2),
            "recommendation.recommendation.goals.number", contains(3, 1, 2),
            "interventions.intervention", contains(1), "interventions[0].area", is("EMPLOYMENT"), "goals[0].goal", is(2));
    walk.did("interventions", Map.of("intervention", 3, "on", "2015-03-19"));
    assertThat(books.told(walk.id()).getLast()).contains("InterventionStarted", "\"area\":\"SOCIAL\"");
    walk.did("interventions", Map.of("intervention", 1, "on", "2015-03-19", "barrier", "WAITING_TIME")).seen()
        .body("interventions.find { it.intervention == 1 }.area", is("EMPLOYMENT"), "interventions.find { it.intervention == 1 }.status", is("NOT_STARTED"),
            "interventions.intervention.sort()", contains(1, 3));
  }

  @Test void an_intervention_that_was_taken_out_keeps_its_number_and_no_other_gets_it() {
    var walk = Walk.concluded().did("interventions", Map.of("intervention", 1, "on", "2015-03-19"));
    var without = withOneBefore();
    without.put("interventions", List.of(Map.of("area", "HEALTH", "text", "Back school", "timing", "NOW"),
        Map.of("area", "EMPLOYMENT", "text", "Work trial in a shop", "timing", "LATER")));
    walk.asTeam("recommendation/correct", Map.of("recommendation", without, "whatChanged", "Not the kitchen")).statusCode(200)
        .body("recommendation.recommendation.interventions.number", contains(2, 3));
    walk.asCaseWorker("interventions", Map.of("intervention", 1, "on", "2015-03-19")).statusCode(422)
        .body("code", is("RECOMMENDATION_HAS_FEWER"), "detail", containsString("2, 3"));
  }

  @Test void one_that_is_worded_anew_stays_the_same_when_the_correction_says_so() {
    var walk = Walk.concluded().did("interventions", Map.of("intervention", 1, "on", "2015-03-19"));
    var reworded = withOneBefore();
    reworded.put("interventions", List.of(Map.of("area", "HEALTH", "text", "Back school", "timing", "NOW"),
        Map.of("number", 1, "area", "EMPLOYMENT", "text", "Work trial in a large kitchen", "timing", "LATER")));
    walk.asTeam("recommendation/correct", Map.of("recommendation", reworded, "whatChanged", "It is large")).statusCode(200)
        .body("recommendation.recommendation.interventions.number", contains(2, 1), "interventions[0].intervention", is(1));
  }

  private static Map<String, Object> withOneBefore() {
    var corrected = new HashMap<>(Street.resourceProgramme());
    corrected.put("interventions", List.of(Map.of("area", "SOCIAL", "text", "Look for a flat", "timing", "NOW"),
        Map.of("area", "EMPLOYMENT", "text", "Work trial in a kitchen", "timing", "LATER"), Map.of("area", "HEALTH", "text", "Back school", "timing", "NOW")));
    corrected.put("goals", List.of(Map.of("area", "SOCIAL", "text", "A flat of her own", "specificity", "SOME"),
        Map.of("area", "EMPLOYMENT", "text", "Twelve hours in a kitchen with rests", "specificity", "HIGH"),
        Map.of("area", "HEALTH", "text", "Less pain", "specificity", "LOW")));
    return corrected;
  }

  @Test void advice_in_a_running_case_is_asked_and_given_in_a_category() {
    var walk = Walk.concluded();
    walk.asCoordinator("advice", Map.of("category", "SEE_OWN_DOCTOR", "statement", "x")).statusCode(409).body("code", is("NO_ADVICE_ASKED"));
    walk.did("advice/ask", Map.of("question", "Is she still unfit?", "consentToDoctor", true));
    walk.asCaseWorker("advice/ask", Map.of("question", "And?")).statusCode(409).body("code", is("ADVICE_AWAITED"));
    walk.asCoordinator("advice", Map.of("category", "EXAMINE_IN_CLINICAL_FUNCTION", "statement", "Have the back examined")).statusCode(200)
        .body("advice[0].category", is("EXAMINE_IN_CLINICAL_FUNCTION"), "advice[0].givenOn", is("2015-03-19"));
    assertThat(books.told(walk.id())).endsWith("AdviceGiven {\"category\":\"EXAMINE_IN_CLINICAL_FUNCTION\"}",
        "ClinicalExaminationAdvised {\"occasion\":\"RUNNING_CASE\"}");
  }

  @ParameterizedTest @EnumSource(AdviceCategory.class)
  void advice_is_a_statement_in_one_of_six_categories(AdviceCategory category) {
    assertThat(AdviceCategory.values()).hasSize(6);
    var walk = Walk.concluded().did("advice/ask", Map.of("question", "What now?"));
    var advice = new HashMap<String, Object>(Map.of("category", category.name(), "statement", "So it is"));
    if (category == AdviceCategory.DISCUSS_WITH_DOCTOR_OR_CITIZEN) {
      advice.put("talksWith", "CITIZEN");
    }
    walk.asCoordinator("advice", advice).statusCode(200)
        .body("advice[0].category", is(category.name()), "advice[0].statement", is("So it is"));
    assertThat(books.told(walk.id())).contains("AdviceGiven {\"category\":\"" + category + "\"}");
  }

  @Test void the_doctor_is_talked_with_only_where_the_citizen_has_agreed() {
    var withDoctor = Map.<String, Object>of("category", "DISCUSS_WITH_DOCTOR_OR_CITIZEN", "talksWith", "DOCTOR", "statement", "Ring to him");
    var barred = Walk.concluded().did("advice/ask", Map.of("question", "What now?", "consentToDoctor", false));
    barred.asCoordinator("advice", withDoctor).statusCode(409).body("code", is("ADVICE_WITHOUT_CONSENT"));
    barred.seen().body("advice[0].givenOn", nullValue());
    barred.asCoordinator("advice", Map.of("category", "DISCUSS_WITH_DOCTOR_OR_CITIZEN", "talksWith", "CITIZEN", "statement", "Ask her"))
        .statusCode(200).body("advice[0].talksWith", is("CITIZEN"));
    var agreed = Walk.concluded().did("advice/ask", Map.of("question", "What now?", "consentToDoctor", true));
    agreed.asCoordinator("advice", withDoctor).statusCode(200).body("advice[0].talksWith", is("DOCTOR"), "advice[0].consentToDoctor", is(true));
  }

  @Test void advice_to_talk_with_the_doctor_or_the_citizen_says_with_whom_and_other_advice_does_not() {
    var walk = Walk.concluded().did("advice/ask", Map.of("question", "What now?", "consentToDoctor", true));
    walk.asCoordinator("advice", Map.of("category", "DISCUSS_WITH_DOCTOR_OR_CITIZEN", "statement", "Talk")).statusCode(422)
        .body("code", is("ADVICE_TALK_WITH_WHOM"));
    walk.asCoordinator("advice", Map.of("category", "SEE_OWN_DOCTOR", "talksWith", "DOCTOR", "statement", "Talk")).statusCode(422)
        .body("code", is("ADVICE_TALK_WITH_WHOM"));
  }

  @ParameterizedTest @EnumSource(GpInformation.Status.class)
  void what_became_of_the_message_to_the_doctor_is_recorded(GpInformation.Status status) {
    var walk = Walk.concluded().did("gp-informed", Map.of("status", status.name(), "on", "2015-03-19"));
    walk.seen().body("gp.status", is(status.name()));
    assertThat(books.told(walk.id()).getLast()).isEqualTo("GpInformed {\"status\":\"" + status + "\"}");
  }

  @ParameterizedTest @EnumSource(Barrier.class)
  void an_intervention_that_did_not_begin_says_which_barrier_it_met(Barrier barrier) {
    var walk = Walk.concluded().did("interventions", Map.of("intervention", 1, "on", "2015-03-19", "barrier", barrier.name()));
    walk.seen().body("interventions[0].status", is("NOT_STARTED"), "interventions[0].barrier", is(barrier.name()));
    assertThat(books.told(walk.id()).getLast()).startsWith("InterventionNotStarted").contains("\"barrier\":\"" + barrier + "\"");
  }

  /** Syddanmark and Nordjylland: in existing meetings; Hovedstaden: part of the running service [D table 13]. */
  @ParameterizedTest @CsvSource({"0461, 1083", "0851, 1081", "0101, 1084"})
  void where_advice_is_given_in_existing_meetings_or_included_it_is_given_after_a_year_too_and_nothing_is_charged_for_it(String municipality, String region) {
    var walk = concluded(municipality, region).on(LocalDate.of(2016, 4, 1));
    walk.asCaseWorker("advice/ask", Map.of("question", "Still unfit?")).statusCode(200);
    walk.asCoordinator("advice", Map.of("category", "CONTINUE_CLARIFICATION", "statement", "Yes")).statusCode(200);
    assertThat(books.told(walk.id())).contains("AdviceGiven {\"category\":\"CONTINUE_CLARIFICATION\"}");
    assertThat(books.basisTold(walk.id())).isEmpty();
  }

  @Test void midtjylland_gives_no_advice_in_running_cases() {
    concluded("0751", "1082").asCaseWorker("advice/ask", Map.of("question", "Still unfit?")).statusCode(409).body("code", is("ADVICE_NOT_GIVEN_HERE"));
  }

  @Test void in_sjaelland_advice_needs_a_new_case_six_months_after_the_team_treated_it() {
    var walk = concluded("0265", "1085");
    walk.on(LocalDate.of(2015, 9, 18)).asCaseWorker("advice/ask", Map.of("question", "Still unfit?")).statusCode(409)
        .body("code", is("ADVICE_NEEDS_A_NEW_CASE"), "detail", containsString("6 "));
    walk.on(LocalDate.of(2015, 9, 17)).asCaseWorker("advice/ask", Map.of("question", "Still unfit?")).statusCode(200);
  }

  private static Walk concluded(String municipality, String region) {
    var day = Street.aDay(municipality, Street.TUESDAY_IN_MARCH, 1);
    var walk = Walk.opened(municipality, region, Street.IN_TIME, Street.open(Street.someCpr(), "RESOURCE_PROGRAMME")).prepared()
        .submittedTo(day).on(LocalDate.of(2015, 3, 9)).screened("SUFFICIENT").did("schedule").on(Street.TUESDAY_IN_MARCH);
    walk.asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(200);
    walk.asTeam("recommend", Street.resourceProgramme()).statusCode(200);
    return walk.on(LocalDate.of(2015, 3, 19)).did("decide", Map.of("date", "2015-03-19", "deviates", false))
        .did("conclusion", Map.of("sentOn", "2015-03-19", "coordinatingCaseWorker", "Jonas Lund"));
  }
}
