package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.AcceptedLetter.aPlan;
import static dk.samspor.stratification.assessment.TheApi.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecidingALevelTest {

  private static final Map<String, Object> BRAIN_INJURY = Map.of("brainInjury", true);

  @Inject
  Street street;

  private UUID opened(AcceptedLetter letter) {
    street.deliver(letter);
    return ODENSE.of(letter);
  }

  @Test
  void the_proposal_is_confirmed_without_a_reason_and_the_street_is_told() {
    var letter = aPlan();
    var assessment = opened(letter);
    ODENSE.decide(assessment, "BASIC", null).statusCode(200)
        .body("status", equalTo("DECIDED"))
        .body("decision.level", equalTo("BASIC")).body("decision.overridden", equalTo(false)).body("decision.basis", equalTo("PLAN"))
        .body("allowedActions", containsInAnyOrder("RESTRATIFY", "CHANGE_LEVEL", "ASSIGN"));
    var told = street.toldAbout(assessment, 2).get(1);
    assertThat(new String(told.headers().lastHeader("ce_type").value())).isEqualTo("dk.samspor.stratification.AssessmentDecided.v1");
    assertThat(new String(told.headers().lastHeader("ce_caseseq").value())).isEqualTo("2");
    assertThat(JsonPath.from(told.value()).getMap("$")).containsEntry("trainingPlan", letter.plan().toString())
        .containsEntry("level", "BASIC").containsEntry("proposal", "BASIC").containsEntry("model", "gop-level")
        .containsEntry("modelVersion", 1).containsEntry("overridden", false).containsEntry("basis", "PLAN")
        .containsEntry("firstPlacement", true).containsEntry("brainInjury", false).containsEntry("dischargeDate", "2026-10-30")
        .hasSize(10);
  }

  @Test
  void another_level_than_the_proposed_needs_a_reason_and_the_reason_is_not_told_outside() {
    var assessment = opened(aPlan());
    ODENSE.decide(assessment, "ADVANCED", null).statusCode(400)
        .body("code", equalTo("OVERRIDE_NEEDS_REASON")).body("violations.field", contains("reason"));
    ODENSE.decide(assessment, "ADVANCED", "   ").statusCode(400).body("code", equalTo("OVERRIDE_NEEDS_REASON"));
    ODENSE.decide(assessment, "ADVANCED", "Smerterne fylder mere end planen viser").statusCode(200)
        .body("decision.overridden", equalTo(true)).body("decision.basis", equalTo("FIRST_CONTACT"))
        .body("decision.reason", equalTo("Smerterne fylder mere end planen viser"));
    var told = street.toldAbout(assessment, 2).get(1);
    assertThat(told.value()).contains("\"overridden\":true").doesNotContain("Smerterne");
  }

  @Test
  void a_brain_injury_with_functional_impairment_is_advanced_unless_the_therapist_says_why_not() {
    var assessment = opened(aPlan(BRAIN_INJURY));
    ODENSE.get(assessment).body("proposal.level", equalTo("ADVANCED")).body("proposal.reasons.rule", contains(1));
    ODENSE.decide(assessment, "BASIC", null).statusCode(400).body("code", equalTo("BRAIN_INJURY_NEEDS_REASON"));
    ODENSE.decide(assessment, "BASIC", "Kun let nedsat kraft i en finger").statusCode(200).body("decision.overridden", equalTo(true));
    assertThat(street.toldAbout(assessment, 2).get(1).value()).contains("\"brainInjury\":true");
  }

  @Test
  void a_specialised_plan_can_only_be_confirmed() {
    var assessment = opened(aPlan().with("planType", "SPECIALISED_REHABILITATION"));
    ODENSE.decide(assessment, "BASIC", "Vi kan selv").statusCode(409).body("code", equalTo("SPECIALISED_ONLY_CONFIRMED"));
    ODENSE.decide(assessment, "SPECIALISED", "Næsten").statusCode(409).body("code", equalTo("SPECIALISED_ONLY_CONFIRMED"));
    ODENSE.answer(assessment, Map.of("rarity", "RARE")).statusCode(409).body("code", equalTo("SPECIALISED_ONLY_CONFIRMED"));
    ODENSE.decide(assessment, "SPECIALISED_REHABILITATION", null).statusCode(200).body("status", equalTo("DECIDED"));
  }

  @Test
  void a_brain_injury_may_be_stated_on_a_specialised_plan_and_moves_no_level() {
    var assessment = opened(aPlan().with("planType", "SPECIALISED").without("brainInjury"));
    ODENSE.answer(assessment, Map.of("brainInjury", true, "rarity", "RARE")).statusCode(409).body("code", equalTo("SPECIALISED_ONLY_CONFIRMED"));
    ODENSE.answer(assessment, BRAIN_INJURY).statusCode(200)
        .body("inputs.brainInjury", equalTo(true)).body("proposal.level", equalTo("SPECIALISED"));
    ODENSE.decide(assessment, "SPECIALISED", null).statusCode(200);
    assertThat(decided(assessment)).containsEntry("level", "SPECIALISED").containsEntry("brainInjury", true);
  }

  @Test
  void a_brain_injury_nobody_spoke_of_is_told_as_unknown_and_not_as_none() {
    var assessment = opened(aPlan().with("planType", "SPECIALISED").without("brainInjury"));
    ODENSE.decide(assessment, "SPECIALISED", null).statusCode(200);
    assertThat(decided(assessment).get("brainInjury")).isNull();
  }

  private Map<String, Object> decided(UUID assessment) {
    return JsonPath.from(street.toldAbout(assessment, 2).get(1).value()).getMap("$");
  }

  @Test
  void a_general_plan_cannot_become_specialised_in_the_municipality() {
    var assessment = opened(aPlan());
    ODENSE.decide(assessment, "SPECIALISED", "For svært").statusCode(409).body("code", equalTo("LEVEL_NOT_FOR_GENERAL_PLAN"));
    ODENSE.get(assessment).body("status", equalTo("OPEN"));
  }

  @Test
  void nothing_is_decided_while_questions_are_open() {
    var assessment = opened(aPlan().without("rarity", "trainingNeed"));
    ODENSE.decide(assessment, "BASIC", "Jeg er sikker").statusCode(409)
        .body("code", equalTo("INPUTS_MISSING")).body("violations.field", contains("inputs.rarity", "inputs.trainingNeed"));
    ODENSE.answer(assessment, Map.of("rarity", "RARE")).statusCode(200).body("missing.code", contains("trainingNeed"));
    ODENSE.answer(assessment, Map.of("trainingNeed", "SMALL")).statusCode(200).body("missing", empty())
        .body("proposal.level", equalTo("BASIC"));
    ODENSE.decide(assessment, "BASIC", null).statusCode(200);
  }

  @Test
  void a_corrected_answer_changes_the_proposal() {
    var assessment = opened(aPlan());
    ODENSE.answer(assessment, Map.of("functionalImpairment", "EXTENSIVE", "lifeAreas", List.of("WORK", "FAMILY", "WORK")))
        .statusCode(200).body("proposal.level", equalTo("ADVANCED")).body("proposal.reasons.rule", contains(2))
        .body("inputs.lifeAreas", contains("WORK", "FAMILY"));
  }

  @Test
  void a_decision_is_made_once() {
    var assessment = opened(aPlan());
    ODENSE.decide(assessment, "BASIC", null).statusCode(200);
    ODENSE.decide(assessment, "ADVANCED", "Fortrudt").statusCode(409).body("code", equalTo("ACT_NOT_ALLOWED"));
    ODENSE.answer(assessment, Map.of("rarity", "RARE")).statusCode(409).body("code", equalTo("ACT_NOT_ALLOWED"));
  }
}
