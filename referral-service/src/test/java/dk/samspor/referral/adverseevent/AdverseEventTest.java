package dk.samspor.referral.adverseevent;

import static dk.samspor.referral.trainingplan.PlanLetters.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Adverse events in hand-overs can be reported on any case by either side, and are counted [R 2.2]. */
@QuarkusTest
class AdverseEventTest {

  private static final String EVENTS = "/api/v1/adverse-events";

  @Inject
  Books books;

  @Test
  void either_side_reports_what_went_wrong_and_both_learn_from_it() {
    String plan = plan();
    String event = report(At.therapist(), plan, "2015-03-10").then().statusCode(201).body("reporter", is("municipality:0461"))
        .body("status", is("REPORTED")).extract().path("id");
    act(At.therapist(), event, "close", "{}").then().statusCode(409).body("code", is("LEARNING_REQUIRED"));
    act(At.ward(), event, "learning", "{\"text\": \"Planen sendes nu dagen før.\"}").then().statusCode(200);
    act(At.therapist(), event, "close", "{}").then().statusCode(200).body("status", is("CLOSED")).body("allowedActions", empty());
    assertThat(books.facts(event, "AdverseEventReported")).singleElement().asString()
        .contains("\"category\":\"LATE\"", "\"consequence\":\"MODERATE\"", "\"caseKind\":\"TRAINING_PLAN\"", "\"reportedBy\":\"MUNICIPALITY\"")
        .doesNotContain("kontraktur");
    At.ward().queryParam("case", plan).get(EVENTS).then().statusCode(200).body("items.id", contains(event));
    report(At.ward(), plan, "2015-03-09").then().statusCode(201).body("reporter", is("hospital:4202360"));
  }

  @Test
  void nothing_has_happened_tomorrow_and_who_has_no_part_or_only_a_copy_reports_nothing() {
    String plan = plan();
    report(At.ward(), plan, "2015-03-11").then().statusCode(400).body("code", is("DATE_IN_FUTURE"));
    report(At.anotherWard(), plan, "2015-03-09").then().statusCode(404);
    report(At.gp(), plan, "2015-03-09").then().statusCode(403).body("code", is("ONLY_A_COPY"));
  }

  private static String plan() {
    return At.ward().body(aPlan().toString()).post("/api/v1/training-plans").then().statusCode(201).extract().path("id");
  }

  private static Response report(RequestSpecification who, String plan, String day) {
    return who.body("""
        {"caseId": "%s", "category": "LATE", "consequence": "MODERATE", "happenedOn": "%s", "text": "Planen kom tre dage for sent: kontraktur."}"""
        .formatted(plan, day)).post(EVENTS);
  }

  private static Response act(RequestSpecification who, String event, String act, String body) {
    String version = At.ward().get(EVENTS + "/" + event).then().statusCode(200).extract().header("ETag");
    return who.header("If-Match", version).body(body).post(EVENTS + "/" + event + "/" + act);
  }
}
