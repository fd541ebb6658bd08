package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.AcceptedLetter.aPlan;
import static dk.samspor.stratification.assessment.TheApi.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpeningAnAssessmentTest {

  @Inject
  Street street;

  @Test
  void a_plan_that_says_everything_gets_a_proposal_that_explains_itself() {
    var letter = aPlan();
    street.deliver(letter);
    ODENSE.get(ODENSE.of(letter)).statusCode(200)
        .body("status", equalTo("OPEN"))
        .body("trainingPlan", equalTo(letter.plan().toString()))
        .body("model.id", equalTo("gop-level")).body("model.version", equalTo(1))
        .body("proposal.level", equalTo("BASIC"))
        .body("proposal.reasons.rule", contains(13))
        .body("proposal.reasons[0].on.input", contains("functionalImpairment", "lifeAreas", "brainInjury"))
        .body("proposal.explanation.da", startsWith("Modellen foreslår basalt niveau. Regel 13: "))
        .body("proposal.explanation.en", startsWith("The model proposes the basic level. Rule 13: "))
        .body("missing", empty())
        .body("dischargeDate", equalTo("2026-10-30"))
        .body("decision", nullValue())
        .body("allowedActions", containsInAnyOrder("ANSWER", "DECIDE"));
  }

  @Test
  void what_the_plan_does_not_say_is_asked_with_help_and_allowed_answers() {
    var letter = aPlan().without("rarity", "trainingNeed");
    street.deliver(letter);
    ODENSE.get(ODENSE.of(letter)).statusCode(200)
        .body("proposal", nullValue()).body("result", equalTo("ANSWERS_MISSING")).body("allowedActions", contains("ANSWER"))
        .body("missing.code", contains("rarity", "trainingNeed"))
        .body("missing[0].name.da", equalTo("Forekomst i kommunen"))
        .body("missing[0].allowed.code", contains("COMMON", "LESS_COMMON", "RARE"));
  }

  @Test
  void a_code_the_model_does_not_know_is_asked_instead_of_guessed() {
    var letter = aPlan().with("complications", "CATASTROPHIC").with("lifeAreas", List.of("WORK", "GARDEN"));
    street.deliver(letter);
    ODENSE.get(ODENSE.of(letter)).statusCode(200).body("missing.code", contains("complications", "lifeAreas"));
  }

  @Test
  void the_hospitals_specialised_plans_are_proposed_as_they_are_and_ask_nothing() {
    for (var kind : List.of("SPECIALISED", "SPECIALISED_REHABILITATION")) {
      var letter = aPlan().with("planType", kind).without("complications", "rarity");
      street.deliver(letter);
      ODENSE.get(ODENSE.of(letter)).statusCode(200)
          .body("proposal.level", equalTo(kind)).body("result", nullValue())
          .body("proposal.explanation.da", startsWith("Sygehuset har vurderet behov"))
          .body("proposal.reasons", empty()).body("missing", empty()).body("allowedActions", containsInAnyOrder("ANSWER", "DECIDE", "ASK_HOSPITAL"));
    }
  }

  @Test
  void the_same_letter_twice_and_the_same_plan_by_another_letter_open_one_assessment() {
    var letter = aPlan();
    var again = letter.toldAgain();
    street.deliver(letter, letter, again, letter);
    assertThat(street.assessmentsOf(letter.plan())).isOne();
    assertThat(street.dead(again.id())).isFalse();
  }

  @Test
  void a_letter_that_does_not_say_its_kind_of_plan_is_laid_aside_and_stops_nobody() {
    var poisonous = aPlan().without("planType");
    var nonsense = aPlan().with("planType", "MAGIC");
    var next = aPlan();
    street.deliver(poisonous, nonsense, next);
    assertThat(street.dead(poisonous.id())).isTrue();
    assertThat(street.dead(nonsense.id())).isTrue();
    assertThat(street.assessmentsOf(poisonous.plan())).isZero();
    assertThat(street.assessmentsOf(next.plan())).isOne();
  }

  @Test
  void the_street_is_told_that_a_plan_waits_and_what_it_did_not_say() {
    var letter = aPlan().without("trainingNeed");
    street.deliver(letter);
    var told = street.toldAbout(ODENSE.of(letter), 1).getFirst();
    assertThat(new String(told.headers().lastHeader("ce_type").value())).isEqualTo("dk.samspor.stratification.AssessmentOpened.v1");
    assertThat(new String(told.headers().lastHeader("ce_caseseq").value())).isEqualTo("1");
    assertThat(new String(told.headers().lastHeader("ce_authority").value())).isEqualTo("0461");
    var fact = JsonPath.from(told.value()).getMap("$");
    assertThat(fact).containsEntry("trainingPlan", letter.plan().toString()).containsEntry("planType", "GENERAL")
        .containsEntry("missingInputs", List.of("trainingNeed")).hasSize(3);
  }

  @Test
  void lists_narrow_by_status_and_plan_and_continue_by_cursor() {
    var first = aPlan().to("0630");
    var second = aPlan().to("0630");
    street.deliver(first);
    street.deliver(second);
    var vejle = new TheApi("0630");
    var page = vejle.therapist().get("/api/v1/assessments?status=OPEN&limit=1").then().statusCode(200)
        .body("items.trainingPlan", contains(first.plan().toString())).extract();
    vejle.therapist().get("/api/v1/assessments?status=OPEN&limit=1&cursor=" + page.path("next")).then().statusCode(200)
        .body("items.trainingPlan", contains(second.plan().toString())).body("next", nullValue());
    vejle.therapist().get("/api/v1/assessments?status=DECIDED").then().statusCode(200).body("items", empty());
    vejle.therapist().get("/api/v1/assessments?status=NOPE&trainingPlan=7").then().statusCode(400)
        .body("code", equalTo("INVALID_REQUEST")).body("violations", hasSize(1));
  }
}
