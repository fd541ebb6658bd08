package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.AcceptedLetter.aPlan;
import static dk.samspor.stratification.assessment.TheApi.ODENSE;
import static dk.samspor.stratification.assessment.TheApi.VIBORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Referral tells that a plan goes on elsewhere, or nowhere. */
@QuarkusTest
class PlanMovesOrEndsTest {

  @Inject
  Street street;

  @Test
  void a_forwarded_plan_is_assessed_anew_where_it_went_from_what_the_hospital_said() {
    var plan = aPlan().without("rarity");
    var here = opened(plan);
    ODENSE.answer(here, Map.of("rarity", "RARE")).statusCode(200);
    street.deliverForwarded(plan, "0791");
    ODENSE.get(here).body("status", equalTo("CLOSED")).body("allowedActions", empty());
    var there = VIBORG.of(plan);
    VIBORG.get(there).body("status", equalTo("OPEN")).body("inputs.complications", equalTo("NONE")).body("inputs", not(hasKey("rarity")))
        .body("dischargeDate", equalTo("2026-10-30"));
    assertThat(lastTold(here, 2)).contains("\"reason\":\"PLAN_FORWARDED\"", "\"decided\":false");
    VIBORG.answer(there, Map.of("rarity", "COMMON")).statusCode(200);
    VIBORG.decide(there, "BASIC", null).statusCode(200);
    assertThat(lastTold(there, 2)).contains("\"firstPlacement\":true");
  }

  @Test
  void a_plan_placed_before_it_was_forwarded_is_counted_once_and_where_it_was() {
    var plan = aPlan();
    var here = opened(plan);
    ODENSE.decide(here, "BASIC", null).statusCode(200);
    street.deliverForwarded(plan, "0791");
    ODENSE.get(here).body("status", equalTo("CLOSED")).body("decision.level", equalTo("BASIC"));
    var there = VIBORG.of(plan);
    VIBORG.decide(there, "BASIC", null).statusCode(200);
    assertThat(lastTold(there, 2)).contains("\"firstPlacement\":false");
    assertThat(street.count("select count(*) from assessment where id = :id and placed_before", there)).isOne();
  }

  @Test
  void a_plan_that_comes_back_is_assessed_here_once_more() {
    var plan = aPlan();
    var first = opened(plan);
    var there = street.deliverForwarded(plan, "0791");
    street.deliverForwarded(there, "0461");
    VIBORG.get(VIBORG.of(plan)).body("status", equalTo("CLOSED"));
    ODENSE.therapist().get("/api/v1/assessments?status=OPEN&trainingPlan=" + plan.plan()).then()
        .body("items.size()", equalTo(1)).body("items[0].id", not(equalTo(first.toString())));
  }

  @Test
  void a_plan_forwarded_before_it_was_accepted_waits_for_the_new_municipalitys_acceptance() {
    var plan = aPlan();
    street.deliverReceived(plan);
    var there = street.deliverForwarded(plan, "0791");
    assertThat(street.assessmentsOf(plan.plan())).isZero();
    street.deliver(there.later());
    VIBORG.get(VIBORG.of(plan)).body("status", equalTo("OPEN"));
    assertThat(street.assessmentsOf(plan.plan())).isOne();
  }

  @Test
  void what_a_therapist_wrote_by_hand_does_not_follow_the_plan() {
    var plan = aPlan();
    ODENSE.therapist().body(Map.of("citizen", plan.citizen(), "trainingPlan", plan.plan(), "planType", "GENERAL", "inputs", Map.of("complications", "SEVERE")))
        .post("/api/v1/assessments").then().statusCode(201);
    street.deliverReceived(plan);
    street.deliverForwarded(plan, "0791");
    VIBORG.get(VIBORG.of(plan)).body("inputs", anEmptyMap());
  }

  @ParameterizedTest
  @ValueSource(strings = {"TrainingPlanCancelled", "TrainingPlanDeclined"})
  void nobody_is_asked_to_find_the_level_of_a_plan_that_is_over(String fact) {
    var plan = aPlan();
    var id = opened(plan);
    street.deliverEnd(plan, fact);
    ODENSE.get(id).body("status", equalTo("CLOSED")).body("proposal.level", equalTo("BASIC"));
    ODENSE.decide(id, "BASIC", null).statusCode(409).body("code", equalTo("ACT_NOT_ALLOWED"));
    assertThat(lastTold(id, 2)).contains("\"reason\":\"" + fact.replace("TrainingPlan", "PLAN_").toUpperCase() + "\"");
  }

  @Test
  void what_waited_for_a_second_person_waits_no_longer() {
    var plan = aPlan();
    var id = opened(plan);
    ODENSE.decide(id, "BASIC", null).statusCode(200);
    ODENSE.therapist().header("If-Match", ODENSE.etag(id)).body(Map.of("level", "ADVANCED", "reason", "Behovet er et andet."))
        .post("/api/v1/assessments/" + id + "/restratify").then().statusCode(200).body("status", equalTo("RESTRATIFYING"));
    street.deliverEnd(plan, "TrainingPlanDeclined");
    ODENSE.get(id).body("status", equalTo("CLOSED")).body("awaiting", nullValue()).body("level", equalTo("BASIC"));
  }

  @Test
  void entered_in_error_and_redacted_reach_every_municipality_the_plan_has_been_to() {
    var plan = aPlan();
    var here = opened(plan);
    var moved = street.deliverForwarded(plan, "0791");
    street.deliverRedacted(moved, "complications");
    ODENSE.get(here).body("inputs", not(hasKey("complications")));
    VIBORG.get(VIBORG.of(plan)).body("inputs", not(hasKey("complications")));
    street.deliverTakenBack(moved.later());
    ODENSE.get(here).body("status", equalTo("CANCELLED"));
    VIBORG.get(VIBORG.of(plan)).body("status", equalTo("CANCELLED"));
  }

  private UUID opened(AcceptedLetter plan) {
    street.deliver(plan);
    return ODENSE.of(plan);
  }

  private String lastTold(UUID assessment, int facts) {
    var told = street.toldAbout(assessment, facts).get(facts - 1).value();
    assertThat(JsonPath.from(told).getMap("$")).isNotEmpty();
    return told;
  }
}
