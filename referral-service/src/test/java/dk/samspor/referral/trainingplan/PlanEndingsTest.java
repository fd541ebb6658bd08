package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.PlanLetters.aPlan;
import static dk.samspor.referral.trainingplan.PlanLetters.aThinPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.Stratification;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Where a plan leaves the straight road [D 1]. */
@QuarkusTest
class PlanEndingsTest {

  private static final String PLANS = "/api/v1/training-plans";

  @Inject
  Books books;

  @Inject
  Stratification stratification;

  @Test
  void a_plan_for_a_citizen_of_another_municipality_is_forwarded_and_gone_from_the_first() {
    String id = TrainingPlanWayTest.send(aPlan());
    TrainingPlanWayTest.act(At.therapist(), id, "forward", forwardTo("0461", "LIVES_ELSEWHERE")).then().statusCode(409).body("code", is("ALREADY_THERE"));
    TrainingPlanWayTest.act(At.therapist(), id, "forward", forwardTo("0999", "LIVES_ELSEWHERE")).then().statusCode(400)
        .body("violations[0].code", is("UNKNOWN_MUNICIPALITY"));
    TrainingPlanWayTest.act(At.therapist(), id, "forward", forwardTo("479", "LIVES_ELSEWHERE")).then().statusCode(200).body("homeMunicipality", is("0479"));
    At.therapist().get(PLANS + "/" + id).then().statusCode(404);
    At.therapistElsewhere().get(PLANS + "/" + id).then().statusCode(200).body("status", is("RECEIVED"));
    TrainingPlanWayTest.act(At.therapistElsewhere(), id, "accept", "{}").then().statusCode(200);
    assertThat(books.facts(id, "TrainingPlanForwarded")).singleElement().asString().contains("\"to\":\"0479\"", "LIVES_ELSEWHERE");
  }

  @Test
  void when_the_citizen_moves_the_new_municipality_chooses_who_trains_and_the_level_stays() {
    String id = TrainingPlanWayTest.send(aPlan());
    TrainingPlanWayTest.act(At.therapist(), id, "accept", "{}").then().statusCode(200);
    stratification.decides(id, "BASIC");
    TrainingPlanWayTest.act(At.therapist(), id, "allocate", """
        {"providerKind": "OWN_CENTRE", "providerName": "Genoptræning Odense"}""").then().statusCode(200);
    TrainingPlanWayTest.act(At.therapist(), id, "forward", forwardTo("0479", "MOVED")).then().statusCode(200);
    At.therapistElsewhere().get(PLANS + "/" + id).then().body("status", is("ACCEPTED")).body("level", is("BASIC")).body("allocation", nullValue());
  }

  @Test
  void the_ward_withdraws_a_plan_until_training_has_started() {
    String id = TrainingPlanWayTest.send(aPlan());
    TrainingPlanWayTest.act(At.ward(), id, "cancel", "{\"text\": \"Patienten opereres igen.\"}").then().statusCode(200).body("status", is("CANCELLED"));
    TrainingPlanWayTest.act(At.therapist(), id, "accept", "{}").then().statusCode(409);
    assertThat(books.facts(id, "TrainingPlanCancelled")).containsExactly("{}");
  }

  @Test
  void the_citizen_may_say_no_and_the_ward_sees_it() {
    String id = TrainingPlanWayTest.send(aPlan());
    TrainingPlanWayTest.act(At.therapist(), id, "decline", "{\"reason\": \"TRAINS_ALONE\", \"text\": \"Går i fitness.\"}").then().statusCode(200);
    At.ward().get(PLANS + "/" + id).then().body("status", is("DECLINED")).body("allowedActions", not(hasItem("ACCEPT")));
    assertThat(books.facts(id, "TrainingPlanDeclined")).singleElement().asString().contains("TRAINS_ALONE").doesNotContain("fitness");
  }

  @Test
  void another_level_than_the_hospital_prescribed_takes_effect_with_its_recorded_agreement_only() {
    String id = TrainingPlanWayTest.send(aPlan(plan -> plan.put("planType", "SPECIALISED").put("brainInjury", true)));
    TrainingPlanWayTest.act(At.therapist(), id, "accept", "{}").then().statusCode(200);
    TrainingPlanWayTest.act(At.ward(), id, "level-change", "{\"agreed\": true}").then().statusCode(409).body("code", is("NO_LEVEL_CHANGE_PROPOSED"));
    stratification.decidesWithoutEffect(id, "ADVANCED");
    At.ward().get(PLANS + "/" + id).then().body("levelChange.proposed", is("ADVANCED")).body("levelChange.agreed", nullValue())
        .body("level", nullValue()).body("allowedActions", hasItem("ANSWER_LEVEL_CHANGE"));
    TrainingPlanWayTest.act(At.ward(), id, "level-change", "{\"agreed\": true, \"text\": \"Enig.\"}").then().statusCode(200)
        .body("level", is("ADVANCED")).body("levelChange.agreed", is(true)).body("levelChange.answeredOn", is(At.TODAY));
    TrainingPlanWayTest.act(At.therapist(), id, "allocate", """
        {"providerKind": "OWN_CENTRE", "providerName": "Genoptræning Odense"}""").then().statusCode(200);
    assertThat(books.facts(id, "TrainingPlanAllocated")).singleElement().asString().contains("\"level\":\"ADVANCED\"");
    assertThat(books.facts(id, "LevelChangeAnswered")).singleElement().asString().contains("\"agreed\":true");
  }

  @Test
  void two_versions_of_a_plan_are_compared_field_by_field() {
    String id = TrainingPlanWayTest.send(aThinPlan());
    At.therapist().get(PLANS + "/" + id + "/comparison").then().statusCode(200).body("changes", empty());
    TrainingPlanWayTest.act(At.therapist(), id, "return", """
        {"reasons": ["NEED_NOT_DESCRIBED"], "text": "Beskriv behovet."}""").then().statusCode(200);
    ObjectNode again = JsonNodeFactory.instance.objectNode();
    again.put("letterId", id + "-2").set("plan", PlanLetters.content());
    TrainingPlanWayTest.act(At.ward(), id, "resubmit", again.toString()).then().statusCode(200);
    At.therapist().get(PLANS + "/" + id + "/comparison").then().statusCode(200).body("from", is(1)).body("to", is(2))
        .body("changes.field", hasItems("need", "diagnoses[0].code", "functionAtDischarge.activity.resources"))
        .body("changes.find { it.field == 'need' }.before", nullValue());
    At.therapist().queryParam("from", 7).get(PLANS + "/" + id + "/comparison").then().statusCode(400).body("code", is("NO_SUCH_SUBMISSION"));
  }

  private static String forwardTo(String municipality, String reason) {
    return "{\"municipality\": \"" + municipality + "\", \"reason\": \"" + reason + "\"}";
  }
}
