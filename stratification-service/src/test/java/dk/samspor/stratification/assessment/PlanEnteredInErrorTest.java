package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.AcceptedLetter.aPlan;
import static dk.samspor.stratification.assessment.TheApi.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The ward takes a plan back that it should never have sent. */
@QuarkusTest
class PlanEnteredInErrorTest {

  @Inject
  Street street;

  @Test
  void its_open_assessment_is_cancelled() {
    var plan = aPlan();
    street.deliver(plan);
    var assessment = ODENSE.of(plan);
    street.deliverTakenBack(plan);
    ODENSE.get(assessment).body("status", is("CANCELLED")).body("allowedActions", empty());
    ODENSE.decide(assessment, "BASIC", null).statusCode(409).body("code", is("ACT_NOT_ALLOWED"));
  }

  @Test
  void a_decided_one_too_and_what_was_decided_can_still_be_read() {
    var plan = aPlan();
    street.deliver(plan);
    var assessment = ODENSE.of(plan);
    ODENSE.decide(assessment, "BASIC", null).statusCode(200);
    street.deliverTakenBack(plan);
    ODENSE.get(assessment).body("status", is("CANCELLED")).body("decision.level", is("BASIC"));
  }

  @Test
  void a_plan_that_was_never_accepted_has_none_and_the_letter_holds_nothing_up() {
    var plan = aPlan();
    street.deliverTakenBack(plan);
    assertThat(street.assessmentsOf(plan.plan())).isZero();
    street.deliver(aPlan());
  }
}
