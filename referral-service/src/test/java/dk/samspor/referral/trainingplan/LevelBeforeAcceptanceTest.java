package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.PlanLetters.aPlan;
import static dk.samspor.referral.trainingplan.TrainingPlanWayTest.act;
import static dk.samspor.referral.trainingplan.TrainingPlanWayTest.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.referral.At;
import dk.samspor.referral.Stratification;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An assessment that was opened by hand may be decided before anybody has accepted the plan: the level waits for that [D 1]. */
@QuarkusTest
class LevelBeforeAcceptanceTest {

  private static final String PLANS = "/api/v1/training-plans/";

  @Inject
  Stratification stratification;

  @Test
  void a_level_that_was_decided_first_takes_effect_with_the_acceptance() {
    String plan = send(aPlan());
    stratification.decidesEarly(plan, "ADVANCED");
    At.therapist().get(PLANS + plan).then().body("status", is("RECEIVED")).body("level", nullValue())
        .body("allowedActions", not(hasItem("DECIDE_LEVEL")));
    accept(plan).body("level", is("ADVANCED")).body("levelChange", nullValue());
    act(At.therapist(), plan, "allocate", "{\"providerKind\": \"OWN_CENTRE\", \"providerName\": \"Centret\"}").then().statusCode(200);
    At.therapist().get("/api/v1/cases/" + plan + "/history").then().statusCode(200)
        .body("findAll { it.act in ['ACCEPT', 'DECIDE_LEVEL'] }.act", contains("DECIDE_LEVEL", "ACCEPT", "DECIDE_LEVEL"));
  }

  @Test
  void a_plan_that_became_the_hospitals_before_it_was_accepted_waits_for_the_hospitals_agreement() {
    String plan = send(aPlan());
    stratification.decidesEarly(plan, "BASIC");
    act(At.therapist(), plan, "return", "{\"reasons\": [\"OTHER\"], \"text\": \"Er planen specialiseret?\"}").then().statusCode(200);
    resubmittedAs("SPECIALISED", plan);
    accept(plan).body("level", nullValue()).body("levelChange.proposed", is("BASIC")).body("planType", is("SPECIALISED"));
    act(At.ward(), plan, "level-change", "{\"agreed\": true}").then().statusCode(200).body("level", is("BASIC")).body("planType", is("GENERAL"));
  }

  @Test
  void the_newest_of_two_levels_counts_and_one_that_was_agreed_elsewhere_needs_no_agreement_here() {
    String plan = send(aPlan(content -> content.put("planType", "SPECIALISED")));
    stratification.decidesEarly(plan, "BASIC");
    stratification.proposes(plan, "SPECIALISED", "ADVANCED");
    stratification.changesLevelEarly(plan, "ADVANCED");
    accept(plan).body("level", is("ADVANCED")).body("levelChange.agreed", is(true)).body("planType", is("GENERAL"))
        .body("allowedActions", hasItem("ALLOCATE"));
  }

  @Test
  void a_plan_that_says_nothing_of_its_kind_keeps_the_level_until_it_does() {
    String plan = send(aPlan(content -> content.remove("planType")));
    stratification.decidesEarly(plan, "BASIC");
    act(At.therapist(), plan, "return", "{\"reasons\": [\"OTHER\"], \"text\": \"Plantype mangler.\"}").then().statusCode(200);
    stratification.changesLevelEarly(plan, "ADVANCED");
    resubmittedAs("GENERAL", plan);
    accept(plan).body("level", is("ADVANCED"));
  }

  @Test
  void a_plan_that_went_elsewhere_before_it_was_accepted_takes_no_level_along() {
    String plan = send(aPlan());
    stratification.decidesEarly(plan, "BASIC");
    act(At.therapist(), plan, "forward", "{\"municipality\": \"0479\", \"reason\": \"MOVED\"}").then().statusCode(200);
    act(At.therapistElsewhere(), plan, "accept", "{}").then().statusCode(200).body("level", nullValue());
  }

  private static ValidatableResponse accept(String plan) {
    return act(At.therapist(), plan, "accept", "{}").then().statusCode(200).body("status", is("ACCEPTED"));
  }

  private static void resubmittedAs(String planType, String plan) {
    ObjectNode again = new ObjectMapper().createObjectNode().put("letterId", UUID.randomUUID().toString());
    again.set("plan", PlanLetters.content().put("planType", planType));
    act(At.ward(), plan, "resubmit", again.toString()).then().statusCode(200);
  }
}
