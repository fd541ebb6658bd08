package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.PlanLetters.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.Stratification;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The municipality's therapist thinks that a specialised plan should be of another kind, and asks the ward [M, S 1.1]. */
@QuarkusTest
class HospitalQuestionTest {

  private static final String PLANS = "/api/v1/training-plans/";

  @Inject
  Books books;

  @Inject
  Stratification stratification;

  @Test
  void the_ward_sees_the_question_on_its_plan_and_in_its_list_and_agrees_to_what_the_municipality_wishes() {
    String plan = accepted();
    stratification.asksToReconsider(plan, 1, "GENERAL");
    At.ward().get(PLANS + plan).then().body("levelChange.wish", is("GENERAL")).body("levelChange.agreed", nullValue())
        .body("levelChange.reason", is("NEED_CAN_BE_MET_IN_MUNICIPALITY")).body("levelChange.askedOn", is(At.TODAY))
        .body("levelChange.answerBy", is("2015-03-16")).body("allowedActions", hasItem("ANSWER_LEVEL_CHANGE"))
        .body("allowedActions", not(hasItem("ASK_HOSPITAL"))).body("planType", is("SPECIALISED"));
    todayOfTheWard().then().body(toDo(plan) + ".what", is("ANSWER_LEVEL_CHANGE")).body(toDo(plan) + ".due", is("2015-03-16"))
        .body(toDo(plan) + ".text", is("Answer the municipality about the kind or level of the plan"));
    answer(plan, "{\"agreed\": true, \"text\": \"Enig: funktionen er bedret.\"}").then().statusCode(200).body("planType", is("GENERAL"))
        .body("levelChange.agreed", is(true)).body("levelChange.answeredOn", is(At.TODAY)).body("level", nullValue())
        .body("plan.planType", is("SPECIALISED")).body("allowedActions", not(hasItem("ANSWER_LEVEL_CHANGE")));
    assertThat(books.facts(plan, "LevelChangeAnswered")).containsExactly(
        "{\"level\":null,\"agreed\":true,\"planType\":\"GENERAL\",\"question\":1}");
    todayOfTheWard().then().body(toDo(plan), nullValue());
  }

  @Test
  void a_plan_the_hospital_agreed_is_general_gets_its_level_without_a_second_question_and_none_before() {
    String plan = accepted();
    stratification.asksToReconsider(plan, 1, "GENERAL");
    answer(plan, "{\"agreed\": true}").then().statusCode(200);
    allocate(plan).then().statusCode(409).body("code", is("LEVEL_NOT_DECIDED"));
    stratification.decides(plan, "BASIC");
    At.ward().get(PLANS + plan).then().body("level", is("BASIC")).body("levelChange.agreed", is(true));
    allocate(plan).then().statusCode(200);
    assertThat(books.facts(plan, "TrainingPlanAllocated")).singleElement().asString().contains("\"level\":\"BASIC\"");
  }

  @Test
  void a_ward_that_keeps_its_kind_of_plan_says_no_and_the_municipality_may_ask_again() {
    String plan = accepted();
    stratification.asksToReconsider(plan, 1, "GENERAL");
    answer(plan, "{\"agreed\": false, \"text\": \"Neuropsykologisk behov.\"}").then().statusCode(200).body("planType", is("SPECIALISED"))
        .body("levelChange.agreed", is(false));
    allocate(plan).then().statusCode(200).body("level", nullValue());
    answer(plan, "{\"agreed\": true}").then().statusCode(409).body("code", is("NO_LEVEL_CHANGE_PROPOSED"));
    stratification.asksToReconsider(plan, 2, "SPECIALISED_REHABILITATION");
    answer(plan, "{\"agreed\": true}").then().statusCode(200).body("planType", is("SPECIALISED_REHABILITATION"));
    assertThat(books.facts(plan, "LevelChangeAnswered")).containsExactly(
        "{\"level\":null,\"agreed\":false,\"planType\":\"GENERAL\",\"question\":1}",
        "{\"level\":\"SPECIALISED_REHABILITATION\",\"agreed\":true,\"planType\":\"SPECIALISED_REHABILITATION\",\"question\":2}");
  }

  @Test
  void who_agrees_to_a_question_without_a_wish_says_which_kind_the_plan_is() {
    String plan = accepted();
    stratification.asksToReconsider(plan, 1, null);
    At.ward().get(PLANS + plan).then().body("levelChange.wish", nullValue()).body("allowedActions", hasItem("ANSWER_LEVEL_CHANGE"));
    answer(plan, "{\"agreed\": true}").then().statusCode(400).body("code", is("PLAN_TYPE_DOES_NOT_ANSWER"));
    answer(plan, "{\"agreed\": true, \"planType\": \"SPECIALISED\"}").then().statusCode(400).body("violations[0].field", is("planType"));
    answer(plan, "{\"agreed\": false, \"planType\": \"GENERAL\"}").then().statusCode(400).body("code", is("PLAN_TYPE_DOES_NOT_ANSWER"));
    answer(plan, "{\"agreed\": true, \"planType\": \"GENERAL\"}").then().statusCode(200).body("planType", is("GENERAL"));
    assertThat(books.facts(plan, "LevelChangeAnswered")).containsExactly(
        "{\"level\":null,\"agreed\":true,\"planType\":\"GENERAL\",\"question\":1}");
  }

  @Test
  void a_ward_that_was_only_asked_keeps_its_kind_by_a_plain_no() {
    String plan = accepted();
    stratification.asksToReconsider(plan, 1, null);
    answer(plan, "{\"agreed\": false}").then().statusCode(200).body("planType", is("SPECIALISED"));
    assertThat(books.facts(plan, "LevelChangeAnswered")).containsExactly(
        "{\"level\":\"SPECIALISED\",\"agreed\":false,\"planType\":\"SPECIALISED\",\"question\":1}");
  }

  @Test
  void an_answer_the_municipality_wrote_down_itself_ends_the_question_with_its_decision() {
    String agreed = accepted();
    stratification.asksToReconsider(agreed, 1, "GENERAL");
    stratification.decides(agreed, "ADVANCED");
    At.ward().get(PLANS + agreed).then().body("level", is("ADVANCED")).body("levelChange.agreed", is(true)).body("planType", is("GENERAL"));
    String kept = accepted();
    stratification.asksToReconsider(kept, 1, "GENERAL");
    stratification.decides(kept, "SPECIALISED");
    At.ward().get(PLANS + kept).then().body("levelChange.agreed", is(false)).body("planType", is("SPECIALISED"))
        .body("allowedActions", not(hasItem("ANSWER_LEVEL_CHANGE")));
  }

  @Test
  void only_the_municipality_that_has_the_plan_asks_about_it_and_a_letter_about_no_plan_here_stops_nothing() {
    String plan = accepted();
    String assessment = UUID.randomUUID().toString();
    stratification.asksToReconsider(assessment, 1, "0479", Stratification.question(plan, 7, "GENERAL"));
    stratification.asksToReconsider(assessment, 2, "0461", Stratification.question(UUID.randomUUID().toString(), 8, "GENERAL"));
    stratification.asksToReconsider(assessment, 3, "0461", Stratification.question(plan, 9, "GENERAL"));
    await().atMost(Duration.ofSeconds(20)).until(() -> At.ward().get(PLANS + plan).path("levelChange") != null);
    answer(plan, "{\"agreed\": true}").then().statusCode(200);
    assertThat(books.facts(plan, "LevelChangeAnswered")).singleElement().asString().contains("\"question\":9");
    assertThat(questionsIn(plan)).isOne();
  }

  @Test
  void a_question_that_comes_before_the_acceptance_waits_for_it() {
    String plan = TrainingPlanWayTest.send(aPlan(content -> content.put("planType", "SPECIALISED")));
    stratification.asksToReconsider(plan, 1, "GENERAL");
    At.ward().get(PLANS + plan).then().body("levelChange.wish", is("GENERAL")).body("allowedActions", not(hasItem("ANSWER_LEVEL_CHANGE")));
    TrainingPlanWayTest.act(At.therapist(), plan, "accept", "{}").then().statusCode(200);
    todayOfTheWard().then().body(toDo(plan) + ".what", is("ANSWER_LEVEL_CHANGE"));
    answer(plan, "{\"agreed\": true}").then().statusCode(200);
  }

  @Test
  void a_plan_that_went_elsewhere_takes_no_question_along() {
    String plan = accepted();
    stratification.asksToReconsider(plan, 1, "GENERAL");
    TrainingPlanWayTest.act(At.therapist(), plan, "forward", "{\"municipality\": \"0479\", \"reason\": \"MOVED\"}").then().statusCode(200);
    At.ward().get(PLANS + plan).then().body("levelChange", nullValue()).body("allowedActions", not(hasItem("ANSWER_LEVEL_CHANGE")));
    todayOfTheWard().then().body(toDo(plan), nullValue());
  }

  private static String accepted() {
    String plan = TrainingPlanWayTest.send(aPlan(content -> content.put("planType", "SPECIALISED").put("brainInjury", true)));
    TrainingPlanWayTest.act(At.therapist(), plan, "accept", "{}").then().statusCode(200);
    return plan;
  }

  private static Response answer(String plan, String body) {
    return TrainingPlanWayTest.act(At.ward(), plan, "level-change", body);
  }

  private static Response allocate(String plan) {
    return TrainingPlanWayTest.act(At.therapist(), plan, "allocate", "{\"providerKind\": \"OWN_CENTRE\", \"providerName\": \"Centret\"}");
  }

  private static Response todayOfTheWard() {
    return At.ward().get("/api/v1/today");
  }

  private static String toDo(String plan) {
    return "items.find { it.caseId == '" + plan + "' }";
  }

  private long questionsIn(String plan) {
    return ((Number) books.one("select count(*) from history where case_id = cast(?1 as uuid) and act = 'ASK_HOSPITAL'", plan)).longValue();
  }
}
