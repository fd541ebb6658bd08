package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.PlanLetters.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.Stratification;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Who trains, how it is bought, and what stays with the home municipality [M, S 1.3]. */
@QuarkusTest
class ProviderChoiceTest {

  private static final String PLANS = "/api/v1/training-plans/";

  @Inject
  Books books;

  @Inject
  Stratification stratification;

  @Test
  void from_2018_a_private_provider_is_the_citizens_free_choice_once_training_was_not_offered_in_seven_days() {
    String plan = accepted("2019-03-04");
    String free = "{\"providerKind\": \"PRIVATE\", \"providerName\": \"Klinikken\", \"choice\": \"FREE_CHOICE\"}";
    on("2019-03-11", plan).then().body("freeChoice.state", is("NOT_YET")).body("freeChoice.from", is("2019-03-12"));
    act("2019-03-11", plan, "allocate", free).then().statusCode(409).body("code", is("FREE_CHOICE_HAS_NOT_ARISEN"));
    on("2019-03-12", plan).then().body("freeChoice.state", is("ARISEN"));
    act("2019-03-12", plan, "allocate", free).then().statusCode(200).body("allocation.choice", is("FREE_CHOICE"));
    assertThat(books.facts(plan, "TrainingPlanAllocated")).singleElement().asString().contains("\"freeChoice\":true");
  }

  @Test
  void in_2015_there_was_no_free_choice() {
    String plan = accepted("2015-03-09");
    on("2015-03-30", plan).then().body("freeChoice.state", is("NOT_IN_FORCE")).body("freeChoice.from", nullValue());
  }

  @Test
  void whoever_trains_elsewhere_the_home_municipality_co_ordinates_and_sees_to_transport() {
    String plan = accepted("2015-03-09");
    act(At.TODAY, plan, "home-duties", duties()).then().statusCode(409); // nobody trains yet
    act(At.TODAY, plan, "allocate", "{\"providerKind\": \"OTHER_MUNICIPALITY\", \"providerName\": \"Svendborg\"}").then().statusCode(400)
        .body("code", is("PURCHASE_FORM_DOES_NOT_FIT"));
    act(At.TODAY, plan, "allocate", """
        {"providerKind": "OTHER_MUNICIPALITY", "providerName": "Svendborg", "purchaseForm": "PER_PATHWAY", "choice": "CITIZENS_WISH"}""")
        .then().statusCode(200).body("homeDuties.open", contains("COORDINATION", "TRANSPORT"));
    act(At.TODAY, plan, "home-duties", duties()).then().statusCode(200).body("homeDuties.open", empty())
        .body("homeDuties.coordinator", is("Lone Dahl")).body("homeDuties.transport", is("ARRANGED"));
    assertThat(books.facts(plan, "HomeDutiesTaken")).containsExactly("{\"transport\":\"ARRANGED\"}");
    act(At.TODAY, plan, "forward", "{\"municipality\": \"0479\", \"reason\": \"MOVED\"}").then().statusCode(200);
    At.therapistElsewhere().get(PLANS + plan).then().body("homeDuties.coordinator", nullValue());
  }

  @Test
  void with_the_own_centre_there_is_nothing_to_see_to() {
    String plan = accepted("2015-03-09");
    act(At.TODAY, plan, "allocate", "{\"providerKind\": \"OWN_CENTRE\", \"providerName\": \"Centret\"}").then().statusCode(200)
        .body("homeDuties.open", empty());
  }

  @Test
  void a_level_that_was_restratified_or_changed_later_is_the_plans_level() {
    String plan = accepted("2015-03-09");
    act(At.TODAY, plan, "allocate", "{\"providerKind\": \"OWN_CENTRE\", \"providerName\": \"Centret\"}").then().statusCode(200);
    act(At.TODAY, plan, "start", "{\"date\": \"2015-03-10\"}").then().statusCode(200);
    stratification.restratifies(plan, "ADVANCED");
    stratification.changesLevel(plan, "BASIC");
    At.therapist().get(PLANS + plan).then().body("level", is("BASIC")).body("status", is("STARTED"));
  }

  @Test
  void a_level_proposed_to_the_hospital_waits_for_its_answer_and_one_it_agreed_to_elsewhere_is_settled() {
    String plan = accepted("2015-03-09");
    stratification.proposes(plan, "BASIC", "SPECIALISED");
    At.ward().get(PLANS + plan).then().body("level", is("BASIC")).body("levelChange.proposed", is("SPECIALISED"))
        .body("levelChange.agreed", nullValue());
    stratification.changesLevel(plan, "SPECIALISED");
    At.ward().get(PLANS + plan).then().body("levelChange.agreed", is(true)).body("levelChange.answeredOn", is(At.TODAY));
  }

  @Test
  void a_short_deadline_stands_in_the_plan_for_whoever_opens_it() {
    String plan = At.ward().body(aPlan(content -> content.putObject("deadline").put("date", "2015-03-11").put("healthReason", "Kontraktur."))
        .toString()).post("/api/v1/training-plans").then().statusCode(201).extract().path("id");
    At.therapist().get(PLANS + plan).then().body("deadlineWarning.workingDaysLeft", is(1)).body("deadlineWarning.warnedOn", is(At.TODAY));
  }

  private static String duties() {
    return "{\"coordinator\": \"Lone Dahl\", \"phone\": \"+4500000009\", \"transport\": \"ARRANGED\"}";
  }

  /** With the basic level, as it stands on the day of the discharge. */
  private String accepted(String discharge) {
    ObjectNode letter = aPlan(plan -> plan.put("admissionDate", discharge).put("dischargeDate", discharge).put("transport", true));
    String plan = At.on(discharge, Tokens.person("camilla", "hospital:4202360", "HOSPITAL")).body(letter.toString()).post("/api/v1/training-plans")
        .then().statusCode(201).extract().path("id");
    act(discharge, plan, "accept", "{}").then().statusCode(200);
    stratification.decides(plan, "BASIC");
    return plan;
  }

  private static Response on(String day, String plan) {
    return At.on(day, Tokens.person("mette", "municipality:0461", "THERAPIST")).get(PLANS + plan);
  }

  private static Response act(String day, String plan, String act, String body) {
    return At.on(day, Tokens.person("mette", "municipality:0461", "THERAPIST")).header("If-Match", on(day, plan).header("ETag")).body(body)
        .post(PLANS + plan + "/" + act);
  }
}
