package dk.samspor.referral.conversation;

import static dk.samspor.referral.trainingplan.PlanLetters.aPlan;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** Free messages between the parties hang on the referral as a thread [R 3.2–3.3]. */
@QuarkusTest
class ConversationTest {

  private static final String THREADS = "/api/v1/conversations";
  private static final String PLANS = "/api/v1/training-plans";

  @Test
  void ward_and_municipality_write_to_each_other_about_a_plan_and_nobody_else_reads_it() {
    String plan = plan();
    String thread = open(At.therapist(), plan).then().statusCode(201).body("aboutKind", is("TRAINING_PLAN")).body("messages", hasSize(1))
        .extract().path("id");
    act(At.ward(), thread, "reply", "{\"text\": \"Ja, en rollator.\"}").then().statusCode(200)
        .body("messages.from", contains("municipality:0461", "hospital:4202360")).body("messages.text", hasItem("Ja, en rollator."));
    At.gp().get(THREADS + "/" + thread).then().statusCode(404); // a copy of the plan is no part in what is written about it
    At.anotherWard().get(THREADS + "/" + thread).then().statusCode(404);
    At.ward().queryParam("case", plan).get(THREADS).then().statusCode(200).body("items.id", contains(thread)).body("items.messages", contains(2));
  }

  @Test
  void who_has_no_part_in_a_case_or_only_a_copy_begins_no_thread_on_it() {
    String plan = plan();
    open(At.anotherWard(), plan).then().statusCode(404);
    open(At.gp(), plan).then().statusCode(403).body("code", is("ONLY_A_COPY"));
  }

  @Test
  void a_closed_thread_stays_readable_and_an_answer_opens_it_again() {
    String thread = open(At.ward(), plan()).then().statusCode(201).extract().path("id");
    act(At.ward(), thread, "close", "{}").then().statusCode(200).body("status", is("CLOSED")).body("allowedActions", contains("REPLY"));
    act(At.ward(), thread, "close", "{}").then().statusCode(409);
    act(At.therapist(), thread, "reply", "{\"text\": \"Et spørgsmål til.\"}").then().statusCode(200).body("status", is("OPEN"));
  }

  @Test
  void when_the_plan_goes_to_another_municipality_the_new_one_reads_along_from_the_next_message_and_the_old_one_no_more() {
    String plan = plan();
    String thread = open(At.ward(), plan).then().statusCode(201).extract().path("id");
    At.therapist().header("If-Match", At.ward().get(PLANS + "/" + plan).header("ETag"))
        .body("{\"municipality\": \"0479\", \"reason\": \"MOVED\"}").post(PLANS + "/" + plan + "/forward").then().statusCode(200);
    act(At.ward(), thread, "reply", "{\"text\": \"Til den nye kommune.\"}").then().statusCode(200);
    At.therapistElsewhere().get(THREADS + "/" + thread).then().statusCode(200);
    At.therapist().get(THREADS + "/" + thread).then().statusCode(404);
  }

  @Test
  void a_thread_stands_in_the_overview_and_tells_nothing_in_lists() {
    String plan = plan();
    open(At.ward(), plan).then().statusCode(201);
    At.on(At.TODAY, Tokens.person("mette", "municipality:0461", "THERAPIST")).body("{\"cpr\": \"0201609995\"}").post("/api/v1/citizens/overview")
        .then().statusCode(200).body("cases.kind", hasItem("CONVERSATION")).body("cases", not(hasItem("Hjælpemidler")));
  }

  private static String plan() {
    return At.ward().body(aPlan().toString()).post(PLANS).then().statusCode(201).extract().path("id");
  }

  private static Response open(RequestSpecification who, String plan) {
    return who.body("{\"caseId\": \"" + plan + "\", \"subject\": \"Hjælpemidler\", \"text\": \"Har hun fået en rollator?\"}").post(THREADS);
  }

  private static Response act(RequestSpecification who, String thread, String act, String body) {
    String version = At.ward().get(THREADS + "/" + thread).then().statusCode(200).extract().header("ETag");
    return who.header("If-Match", version).body(body).post(THREADS + "/" + thread + "/" + act);
  }
}
