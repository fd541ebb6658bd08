package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.PlanLetters.aPlan;
import static dk.samspor.referral.trainingplan.TrainingPlanWayTest.act;
import static dk.samspor.referral.trainingplan.TrainingPlanWayTest.send;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** A plan goes to the municipality, with a copy to the citizen and to her doctor [C bilag 2, R 3.3]. */
@QuarkusTest
class PlanCopiesTest {

  private static final String PLANS = TrainingPlanWayTest.PLANS + "/";

  @Test
  void the_doctor_has_a_copy_to_read_and_nothing_to_do_and_another_doctor_has_none() {
    String plan = send(aPlan());
    At.gp().get(PLANS + plan).then().statusCode(200).body("plan.need", notNullValue()).body("citizen.name", is("Einer Prøve"))
        .body("citizen.cpr", nullValue()); // who has a copy does not need the number
    act(At.gp(), plan, "accept", "{}").then().statusCode(403);
    anotherDoctor().get(PLANS + plan).then().statusCode(404);
  }

  @Test
  void a_citizen_who_does_not_want_the_doctor_to_have_a_copy_is_obeyed_and_nobody_calls_it_missing() {
    String plan = send(aPlan(content -> content.withObject("/copies").put("practiceDeselected", true)));
    At.gp().get(PLANS + plan).then().statusCode(404);
    At.therapist().get(PLANS + plan).then().body("plan.copies.practiceDeselected", is(true)).body("findings.code", not(hasItem("GP_COPY_MISSING")));
    String without = send(aPlan(content -> content.putObject("copies").put("citizen", true)));
    At.therapist().get(PLANS + without).then().body("findings.code", hasItem("GP_COPY_MISSING"));
  }

  @Test
  void whether_the_citizen_was_given_a_copy_stands_in_the_plan_as_the_ward_said_it() {
    At.therapist().get(PLANS + send(aPlan())).then().body("plan.copies.citizen", is(true));
    At.therapist().get(PLANS + send(aPlan(content -> content.withObject("/copies").put("citizen", false)))).then()
        .body("plan.copies.citizen", is(false));
    At.therapist().get(PLANS + send(aPlan(content -> content.withObject("/copies").remove("citizen")))).then()
        .body("plan.copies.citizen", nullValue()); // unsaid is not no
  }

  @Test
  void a_doctor_who_is_named_when_the_plan_is_sent_again_has_the_copy_from_then_on() {
    String plan = send(aPlan());
    act(At.therapist(), plan, "return", "{\"reasons\": [\"OTHER\"], \"text\": \"Hvem er lægen?\"}").then().statusCode(200);
    var again = JsonNodeFactory.instance.objectNode().put("letterId", plan + "-2");
    again.set("plan", PlanLetters.content());
    again.withObject("/plan/copies").put("practice", "037974");
    act(At.ward(), plan, "resubmit", again.toString()).then().statusCode(200);
    anotherDoctor().get(PLANS + plan).then().statusCode(200);
    At.gp().get(PLANS + plan).then().statusCode(404);
  }

  private static RequestSpecification anotherDoctor() {
    return At.on(At.TODAY, Tokens.person("hanne", "practice:037974", "GP"));
  }
}
