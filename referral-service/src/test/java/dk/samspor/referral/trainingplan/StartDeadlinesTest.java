package dk.samspor.referral.trainingplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A citizen of Svendborg is discharged on Monday 2 March 2026: a start is to be offered by the 9th, or she may choose another [D 1]. */
@QuarkusTest
class StartDeadlinesTest {

  private static final String PLANS = "/api/v1/training-plans/";
  private static final String DISCHARGE = "2026-03-02";
  private static final String LAST_DAY = "2026-03-09";
  private static final String NEXT_DAY = "2026-03-10";

  @Inject
  Books books;

  @Test
  void on_the_eighth_day_without_an_offer_the_free_choice_has_arisen_and_is_told_once() {
    String plan = plan(content -> {});
    At.chore("free-choice", LAST_DAY);
    assertThat(told(plan)).isEmpty();
    At.chore("free-choice", NEXT_DAY);
    At.chore("free-choice", NEXT_DAY);
    At.chore("free-choice", "2026-03-30");
    assertThat(told(plan)).containsExactly("{\"from\":\"2026-03-10\",\"lateReason\":null}");
    therapist(NEXT_DAY).get(PLANS + plan).then().body("freeChoice.state", is("ARISEN")).body("freeChoice.from", is(NEXT_DAY));
    therapist(NEXT_DAY).get("/api/v1/cases/" + plan + "/history").then().statusCode(200).body("act.findAll { it == 'FREE_CHOICE_ARISES' }.size()", is(1));
  }

  @Test
  void the_municipality_has_the_last_day_of_an_offer_in_its_list_of_today_and_sees_when_it_has_passed() {
    String plan = plan(content -> {});
    today(DISCHARGE).then().body(item(plan) + ".due", is(LAST_DAY)).body(item(plan) + ".late", is(false)).body(item(plan) + ".what", is("ACCEPT"));
    accept(plan);
    At.chore("free-choice", NEXT_DAY);
    today(NEXT_DAY).then().body(item(plan) + ".due", is(LAST_DAY)).body(item(plan) + ".late", is(true)).body(item(plan) + ".what", is("ALLOCATE"));
    offer(plan, NEXT_DAY, "{\"date\": \"2026-03-12\", \"lateReason\": \"ERROR\"}");
    today(NEXT_DAY).then().body(item(plan) + ".due", nullValue()).body(item(plan) + ".late", is(false));
    assertThat(told(plan)).hasSize(1); // the late offer does not tell it again
  }

  @Test
  void who_is_offered_a_later_start_may_choose_at_once_and_who_asked_for_it_may_not() {
    String late = plan(content -> {});
    accept(late);
    offer(late, DISCHARGE, "{\"date\": \"2026-03-20\", \"lateReason\": \"OTHER_MUNICIPALITY\"}");
    assertThat(told(late)).containsExactly("{\"from\":\"2026-03-10\",\"lateReason\":\"OTHER_MUNICIPALITY\"}");
    String postponed = plan(content -> {});
    accept(postponed);
    offer(postponed, DISCHARGE, "{\"date\": \"2026-03-20\", \"lateReason\": \"POSTPONED_BY_CITIZEN\"}");
    String inTime = plan(content -> {});
    accept(inTime);
    offer(inTime, DISCHARGE, "{\"date\": \"2026-03-09\"}");
    At.chore("free-choice", "2026-03-30");
    assertThat(told(late)).hasSize(1);
    assertThat(told(postponed)).isEmpty();
    assertThat(told(inTime)).isEmpty();
  }

  @Test
  void the_hospitals_own_training_and_a_plan_the_citizen_declined_know_no_free_choice() {
    String hospitals = plan(content -> content.put("planType", "SPECIALISED"));
    String declined = plan(content -> {});
    act(declined, DISCHARGE, "decline", "{\"reason\": \"OTHER\", \"text\": \"Ønsker det ikke.\"}");
    At.chore("free-choice", "2026-03-30");
    assertThat(told(hospitals)).isEmpty();
    assertThat(told(declined)).isEmpty();
    today(DISCHARGE).then().body(item(hospitals) + ".due", nullValue());
  }

  @Test
  void before_there_was_a_free_choice_nothing_of_it_is_told() {
    String plan = TrainingPlanWayTest.send(PlanLetters.aPlan());
    At.chore("free-choice", "2015-06-01");
    assertThat(told(plan)).isEmpty();
  }

  @Test
  void a_start_deadline_that_passes_without_an_offer_is_told_once_and_one_that_was_met_is_not() {
    String missed = plan(content -> content.putObject("deadline").put("date", "2026-03-05").put("healthReason", "Kontraktur."));
    String met = plan(content -> content.putObject("deadline").put("date", "2026-03-05").put("healthReason", "Kontraktur."));
    accept(met);
    offer(met, DISCHARGE, "{\"date\": \"2026-03-04\"}");
    today(DISCHARGE).then().body(item(missed) + ".due", is("2026-03-05"));
    At.chore("start-deadlines", "2026-03-05");
    assertThat(books.facts(missed, "StartDeadlinePassed")).isEmpty();
    At.chore("start-deadlines", "2026-03-06");
    At.chore("start-deadlines", "2026-03-07");
    assertThat(books.facts(missed, "StartDeadlinePassed")).containsExactly("{\"deadline\":\"2026-03-05\"}");
    assertThat(books.facts(met, "StartDeadlinePassed")).isEmpty();
    today("2026-03-06").then().body(item(missed) + ".late", is(true));
  }

  @Test
  void a_later_deadline_of_a_plan_that_was_sent_again_is_told_of_too() {
    String plan = plan(content -> content.putObject("deadline").put("date", "2026-03-05").put("healthReason", "Kontraktur."));
    act(plan, DISCHARGE, "return", "{\"reasons\": [\"OTHER\"], \"text\": \"Uddyb.\"}");
    At.chore("start-deadlines", "2026-03-06");
    ObjectNode again = letter(content -> content.putObject("deadline").put("date", "2026-03-08").put("healthReason", "Kontraktur."));
    again.remove(List.of("citizen", "homeMunicipality"));
    ward().header("If-Match", ward().get(PLANS + plan).header("ETag")).body(again.toString()).post(PLANS + plan + "/resubmit").then().statusCode(200);
    At.chore("start-deadlines", "2026-03-09");
    At.chore("start-deadlines", "2026-03-10");
    assertThat(books.facts(plan, "StartDeadlinePassed")).containsExactly("{\"deadline\":\"2026-03-05\"}", "{\"deadline\":\"2026-03-08\"}");
  }

  @Test
  void a_choice_that_has_arisen_stays_when_the_plan_comes_again_without_its_day_of_discharge() {
    String plan = plan(content -> {});
    act(plan, DISCHARGE, "return", "{\"reasons\": [\"OTHER\"], \"text\": \"Uddyb.\"}");
    At.chore("free-choice", NEXT_DAY);
    ObjectNode again = letter(content -> content.remove("dischargeDate"));
    again.remove(List.of("citizen", "homeMunicipality"));
    ward().header("If-Match", ward().get(PLANS + plan).header("ETag")).body(again.toString()).post(PLANS + plan + "/resubmit").then().statusCode(200);
    At.chore("free-choice", "2026-03-30");
    assertThat(told(plan)).hasSize(1);
  }

  private List<String> told(String plan) {
    return books.facts(plan, "FreeChoiceArisen");
  }

  private static String plan(Consumer<ObjectNode> butInThePlan) {
    return ward().body(letter(butInThePlan).toString()).post("/api/v1/training-plans").then().statusCode(201).extract().path("id");
  }

  private static ObjectNode letter(Consumer<ObjectNode> butInThePlan) {
    ObjectNode letter = PlanLetters.aPlan(content -> {
      content.put("admissionDate", DISCHARGE).put("dischargeDate", DISCHARGE);
      butInThePlan.accept(content);
    });
    return letter.put("homeMunicipality", "0479");
  }

  private static void accept(String plan) {
    act(plan, DISCHARGE, "accept", "{}");
  }

  private static void offer(String plan, String day, String body) {
    act(plan, day, "first-contact", body);
  }

  private static void act(String plan, String day, String act, String body) {
    therapist(day).header("If-Match", therapist(day).get(PLANS + plan).header("ETag")).body(body).post(PLANS + plan + "/" + act).then().statusCode(200);
  }

  private static Response today(String day) {
    return therapist(day).get("/api/v1/today");
  }

  private static String item(String plan) {
    return "items.find { it.caseId == '" + plan + "' }";
  }

  private static RequestSpecification therapist(String day) {
    return At.on(day, Tokens.person("anne", "municipality:0479", "THERAPIST"));
  }

  private static RequestSpecification ward() {
    return At.on(DISCHARGE, Tokens.person("camilla", "hospital:4202360", "HOSPITAL"));
  }
}
