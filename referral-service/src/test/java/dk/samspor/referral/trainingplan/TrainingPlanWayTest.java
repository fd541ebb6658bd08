package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.PlanLetters.aPlan;
import static dk.samspor.referral.trainingplan.PlanLetters.aThinPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.Stratification;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Story A's road through the service, over its real API, database and Kafka. */
@QuarkusTest
class TrainingPlanWayTest {

  static final String PLANS = "/api/v1/training-plans";

  @Inject
  Books books;

  @Inject
  Stratification stratification;

  @Test
  void a_plan_is_received_accepted_levelled_allocated_started_and_completed() {
    String id = send(aPlan());
    act(At.therapist(), id, "accept", "{}").then().statusCode(200).body("status", is("ACCEPTED"))
        .body("allowedActions", containsInAnyOrder("ALLOCATE", "OFFER_FIRST_CONTACT", "FORWARD",
            "CANCEL", "DECLINE", "ENTER_IN_ERROR", "REDACT"));
    stratification.decides(id, "BASIC");
    act(At.therapist(), id, "allocate", """
        {"providerKind": "OWN_CENTRE", "providerName": "Genoptræning Odense"}""").then().statusCode(200)
        .body("status", is("ALLOCATED")).body("level", is("BASIC"));
    act(At.therapist(), id, "first-contact", """
        {"date": "2015-03-10"}""").then().statusCode(200).body("firstContact.date", is("2015-03-10"));
    act(At.therapist(), id, "start", """
        {"date": "2015-03-10"}""").then().statusCode(200).body("status", is("STARTED"));
    act(At.therapist(), id, "complete", """
        {"date": "2015-03-10"}""").then().statusCode(200).body("status", is("COMPLETED")).body("allowedActions", contains("REDACT"));
    assertThat(books.facts(id, "%")).hasSize(6);
    assertThat(books.facts(id, "TrainingPlanAllocated")).singleElement().asString()
        .contains("\"level\":\"BASIC\"", "\"providerKind\":\"OWN_CENTRE\"");
  }

  @Test
  void a_plan_about_the_wrong_citizen_is_taken_back_by_the_ward_and_nobody_works_on_it() {
    String id = send(aPlan());
    act(At.therapist(), id, "accept", "{}").then().statusCode(200);
    String error = "{\"reason\": \"WRONG_CITIZEN\", \"text\": \"Sendt på den forkerte patient.\"}";
    act(At.therapist(), id, "enter-in-error", error).then().statusCode(403);
    act(At.anotherWard(), id, "enter-in-error", error).then().statusCode(404);
    act(At.ward(), id, "enter-in-error", error).then().statusCode(200).body("status", is("ENTERED_IN_ERROR"))
        .body("allowedActions", contains("REDACT"));
    At.therapist().get(PLANS + "/" + id).then().statusCode(200).body("status", is("ENTERED_IN_ERROR"));
    act(At.therapist(), id, "allocate", """
        {"providerKind": "OWN_CENTRE", "providerName": "Genoptræning Odense"}""").then().statusCode(409);
    assertThat(books.facts(id, "TrainingPlanEnteredInError")).containsExactly("{\"reason\":\"WRONG_CITIZEN\"}");
    stratification.decides(id, "BASIC"); // was underway
    At.ward().get(PLANS + "/" + id).then().body("status", is("ENTERED_IN_ERROR"));
  }

  @Test
  void acceptance_tells_stratification_what_the_hospital_stated_and_nothing_else() {
    String id = send(aPlan());
    act(At.therapist(), id, "accept", "{}").then().statusCode(200);
    assertThat(books.facts(id, "TrainingPlanAccepted")).singleElement().asString()
        .contains("\"planType\":\"GENERAL\"", "\"functionalImpairment\":\"DELIMITED\"",
            "\"lifeAreas\":[\"PHYSICAL_ACTIVITY\"]", "\"ageBand\":\"AGE_30_64\"", "\"dischargeDate\":\"2015-03-09\"")
        .doesNotContain("Prøve", "Smerter", "DM171", PlanLetters.CPR);
  }

  @Test
  void a_thin_plan_is_stored_but_only_a_return_is_possible_and_the_ward_can_send_it_again() {
    String id = send(aThinPlan());
    act(At.therapist(), id, "accept", "{}").then().statusCode(409).body("code", is("PLAN_NOT_COMPLETE"))
        .body("violations.code", hasItems("NEED_MISSING", "FUNCTION_AT_DISCHARGE_MISSING", "DIAGNOSIS_MISSING"));
    act(At.therapist(), id, "return", """
        {"reasons": ["NEED_NOT_DESCRIBED"], "text": "Beskriv venligst behovet."}""").then().statusCode(200)
        .body("status", is("RETURNED"));
    At.ward().get(PLANS + "/" + id).then().statusCode(200).body("returned.reasons", contains("NEED_NOT_DESCRIBED"))
        .body("returned.text", is("Beskriv venligst behovet.")).body("allowedActions", containsInAnyOrder("RESUBMIT", "CANCEL",
            "ENTER_IN_ERROR", "REDACT"));
    resubmit(id).then().statusCode(200).body("status", is("RESUBMITTED")).body("submission", is(2))
        .body("findings.severity", everyItem(is("ADVISORY")));
    act(At.therapist(), id, "accept", "{}").then().statusCode(200).body("status", is("ACCEPTED"));
    assertThat(books.one("select content ->> 'planType' from earlier_submission where plan_id = cast(?1 as uuid)", id))
        .isEqualTo("GENERAL");
    assertThat(books.facts(id, "TrainingPlanReturned")).singleElement().asString().contains("NEED_NOT_DESCRIBED")
        .doesNotContain("venligst");
  }

  @Test
  void a_resubmission_with_the_first_letters_id_is_refused() {
    ObjectNode letter = aThinPlan();
    String id = send(letter);
    act(At.therapist(), id, "return", """
        {"reasons": ["OTHER"], "text": "Mangler."}""").then().statusCode(200);
    ObjectNode again = JsonNodeFactory.instance.objectNode();
    again.put("letterId", letter.get("letterId").asText()).set("plan", PlanLetters.content());
    act(At.ward(), id, "resubmit", again.toString()).then().statusCode(409).body("code", is("LETTER_ID_REUSED"));
    At.ward().get(PLANS + "/" + id).then().body("status", is("RETURNED"));
  }

  @Test
  void a_general_plan_cannot_be_allocated_before_its_level_is_decided() {
    String id = send(aPlan());
    act(At.therapist(), id, "accept", "{}").then().statusCode(200);
    act(At.therapist(), id, "allocate", """
        {"providerKind": "OWN_CENTRE", "providerName": "Genoptræning Odense"}""").then().statusCode(409)
        .body("code", is("LEVEL_NOT_DECIDED"));
  }

  @Test
  void a_specialised_plan_needs_no_level_and_keeps_its_own_when_stratification_thinks_otherwise() {
    String id = send(aPlan(plan -> plan.put("planType", "SPECIALISED").put("brainInjury", true)));
    act(At.therapist(), id, "accept", "{}").then().statusCode(200);
    stratification.decidesWithoutEffect(id, "ADVANCED");
    act(At.therapist(), id, "allocate", """
        {"providerKind": "REGION", "providerName": "OUH", "providerId": "ouh-neuro", "purchaseForm": "PER_PATHWAY"}""")
        .then().statusCode(200).body("level", nullValue());
    assertThat(books.facts(id, "TrainingPlanAllocated")).singleElement().asString().contains("\"level\":\"SPECIALISED\"");
    String provider = Tokens.person("ole", "provider:ouh-neuro", "PROVIDER");
    act(At.on(At.TODAY, provider), id, "start", """
        {"date": "2015-03-10"}""").then().statusCode(200).body("citizen.cpr", is(PlanLetters.CPR));
  }

  @Test
  void a_deadline_that_is_near_is_warned_about_at_once() {
    String near = send(aPlan(plan -> plan.putObject("deadline").put("date", "2015-03-11").put("healthReason", "Risiko for kontraktur.")));
    assertThat(books.facts(near, "ShortDeadlineWarned")).singleElement().asString()
        .contains("\"deadline\":\"2015-03-11\"", "\"workingDaysLeft\":1");
    String far = send(aPlan(plan -> plan.putObject("deadline").put("date", "2015-06-11").put("healthReason", "Hviletid.")));
    assertThat(books.facts(far, "ShortDeadlineWarned")).isEmpty();
  }

  @Test
  void from_2018_a_late_first_offer_needs_its_reason_and_before_that_it_does_not() {
    String old = accepted(aPlan(), "2015-03-10");
    actOn("2015-03-30", old, "first-contact", """
        {"date": "2015-03-30"}""").then().statusCode(200);
    String recent = accepted(aPlan(plan -> plan.put("admissionDate", "2019-03-01").put("dischargeDate", "2019-03-04")), "2019-03-04");
    actOn("2019-03-12", recent, "first-contact", """
        {"date": "2019-03-12"}""").then().statusCode(400).body("code", is("LATE_REASON_REQUIRED"));
    actOn("2019-03-12", recent, "first-contact", """
        {"date": "2019-03-12", "lateReason": "POSTPONED_BY_CITIZEN"}""").then().statusCode(200)
        .body("firstContact.lateReason", is("POSTPONED_BY_CITIZEN"));
    String inTime = accepted(aPlan(plan -> plan.put("admissionDate", "2019-03-01").put("dischargeDate", "2019-03-04")), "2019-03-04");
    actOn("2019-03-12", inTime, "first-contact", """
        {"date": "2019-03-11"}""").then().statusCode(200).body("firstContact.lateReason", nullValue());
  }

  @Test
  void the_first_offer_stays_the_first_and_is_told_once() {
    String id = accepted(aPlan(), At.TODAY);
    act(At.therapist(), id, "first-contact", """
        {"date": "2015-03-12"}""").then().statusCode(200).body("allowedActions", not(hasItem("OFFER_FIRST_CONTACT")));
    act(At.therapist(), id, "first-contact", """
        {"date": "2015-03-20", "lateReason": "ERROR"}""").then().statusCode(409).body("code", is("FIRST_CONTACT_ALREADY_OFFERED"));
    At.therapist().get(PLANS + "/" + id).then().body("firstContact.date", is("2015-03-12")).body("firstContact.lateReason", nullValue());
    assertThat(books.facts(id, "FirstContactOffered")).singleElement().asString().contains("2015-03-12");
  }

  @Test
  void no_contact_is_offered_on_a_plan_that_is_not_accepted_with_or_without_a_discharge_date() {
    String undated = send(aPlan(plan -> plan.remove("dischargeDate")));
    for (String id : List.of(undated, send(aPlan()))) {
      act(At.therapist(), id, "first-contact", """
          {"date": "2015-03-10"}""").then().statusCode(409).body("code", is("ACT_NOT_ALLOWED"));
    }
  }

  @Test
  void the_number_is_shown_to_those_who_work_with_the_citizen_and_never_in_lists() {
    String id = send(aPlan());
    At.therapist().get(PLANS + "/" + id).then().body("citizen.cpr", is(PlanLetters.CPR)).body("citizen.name", is("Einer Prøve"));
    At.gp().get(PLANS + "/" + id).then().statusCode(200).body("citizen.name", is("Einer Prøve")).body("citizen.cpr", nullValue());
    String list = At.therapist().queryParam("limit", 200).get(PLANS).then().statusCode(200)
        .body("items.id", hasItem(id)).extract().asString();
    assertThat(list).doesNotContain(PlanLetters.CPR, "Prøve");
  }

  @Test
  void a_list_can_be_narrowed_by_status_and_paged() {
    String accepted = accepted(aPlan(), At.TODAY);
    String received = send(aPlan());
    At.therapist().queryParam("status", "RECEIVED").queryParam("limit", 200).get(PLANS).then().statusCode(200)
        .body("items.id", hasItem(received)).body("items.id", not(hasItem(accepted)))
        .body("items.status", everyItem(is("RECEIVED")));
    String next = At.therapist().queryParam("limit", 1).get(PLANS).then().statusCode(200).body("next", notNullValue())
        .body("items.size()", is(1)).extract().path("next");
    At.therapist().queryParam("limit", 1).queryParam("cursor", next).get(PLANS).then().statusCode(200).body("items.size()", is(1));
  }

  private String accepted(ObjectNode letter, String day) {
    String id = At.on(day, Tokens.person("camilla", "hospital:4202360", "HOSPITAL")).body(letter.toString()).post(PLANS)
        .then().statusCode(201).extract().path("id");
    actOn(day, id, "accept", "{}").then().statusCode(200);
    return id;
  }

  private static Response actOn(String day, String id, String act, String body) {
    return act(At.on(day, Tokens.person("mette", "municipality:0461", "THERAPIST")), id, act, body);
  }

  static Response resubmit(String id) {
    ObjectNode again = JsonNodeFactory.instance.objectNode();
    again.put("letterId", id + "-2").set("plan", PlanLetters.content());
    return act(At.ward(), id, "resubmit", again.toString());
  }

  static String send(ObjectNode letter) {
    return At.ward().body(letter.toString()).post(PLANS).then().statusCode(201).extract().path("id");
  }

  static Response act(RequestSpecification caller, String id, String act, String body) {
    return caller.header("If-Match", etag(id)).body(body).post(PLANS + "/" + id + "/" + act);
  }

  static String etag(String id) {
    return At.ward().get(PLANS + "/" + id).then().statusCode(200).extract().header("ETag");
  }
}
