package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.AcceptedLetter.aPlan;
import static dk.samspor.stratification.assessment.TheApi.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The ward takes text out of a plan: what was filled in from it is forgotten here too. */
@QuarkusTest
class RedactedPlanTest {

  @Inject
  Street street;

  @Test
  void an_open_assessment_forgets_the_answers_and_asks_for_them_again() {
    var plan = aPlan();
    street.deliver(plan);
    var assessment = ODENSE.of(plan);
    street.deliverRedacted(plan, "complications", "lifeAreas");
    ODENSE.get(assessment).body("inputs", not(hasKey("complications"))).body("inputs", not(hasKey("lifeAreas")))
        .body("missing.code", hasItem("complications")).body("proposal", nullValue())
        .body("allowedActions", not(hasItem("REDACT")));
  }

  @Test
  void a_decision_stands_without_them_and_what_was_told_of_them_is_taken_back() {
    var plan = aPlan();
    street.deliver(plan);
    var assessment = ODENSE.of(plan);
    ODENSE.decide(assessment, "BASIC", null).statusCode(200);
    street.deliverRedacted(plan, "brainInjury");
    ODENSE.get(assessment).body("decision.level", is("BASIC")).body("inputs", not(hasKey("brainInjury")))
        .body("proposal.reasons", empty());
    var told = street.toldAbout(assessment, 3);
    assertThat(told.getLast().value()).contains("\"fields\":[\"brainInjury\"]");
    assertThat(street.count("select count(*) from outbox where case_id = :id and data::jsonb ->> 'brainInjury' is not null", assessment)).isZero();
  }

  @Test
  void a_plan_without_an_assessment_holds_nothing_up() {
    var plan = aPlan();
    street.deliverRedacted(plan, "complications");
    assertThat(street.assessmentsOf(plan.plan())).isZero();
    street.deliver(aPlan());
  }
}
