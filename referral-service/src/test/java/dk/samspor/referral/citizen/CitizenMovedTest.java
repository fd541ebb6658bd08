package dk.samspor.referral.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.trainingplan.PlanLetters;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The citizen is another municipality's: everybody who has a case about her is told, by ids and codes only. */
@QuarkusTest
class CitizenMovedTest {

  private static final String PLANS = "/api/v1/training-plans";

  @Inject
  Books books;

  @Test
  void when_a_plan_follows_a_citizen_who_has_moved_the_neighbours_are_told_from_where_to_where_and_when() {
    String plan = plan();
    String citizen = At.therapist().get(PLANS + "/" + plan).path("citizen.id");
    long before = told(citizen).size();
    forward(plan, "\"reason\": \"MOVED\", \"movedOn\": \"2015-03-01\", \"text\": \"Ringede fra Svendborg.\"").then().statusCode(200)
        .body("id", is(plan)).body("homeMunicipality", is("0479"));
    assertThat(told(citizen)).hasSize((int) before + 1).last().isEqualTo(
        "{\"from\":\"0461\",\"to\":\"0479\",\"date\":\"2015-03-01\",\"reason\":\"MOVED\",\"source\":\"TRAINING_PLAN_FORWARDED\"}");
    assertThat(books.one("select distinct topic || ' ' || (headers ->> 'authority') || ' ' || (headers ->> 'caseseq') from outbox"
        + " where type = 'dk.samspor.referral.CitizenMoved.v1'")).isEqualTo("samspor.referral.citizen 0479 1");
  }

  @Test
  void who_lived_elsewhere_all_the_time_has_not_moved_on_a_day() {
    String plan = plan();
    forward(plan, "\"reason\": \"LIVES_ELSEWHERE\", \"movedOn\": \"2015-03-01\"").then().statusCode(400).body("code", is("NOBODY_MOVED"));
    forward(plan, "\"reason\": \"MOVED\", \"movedOn\": \"2015-03-11\"").then().statusCode(400).body("code", is("DATE_IN_FUTURE"));
    String citizen = At.therapist().get(PLANS + "/" + plan).path("citizen.id");
    forward(plan, "\"reason\": \"LIVES_ELSEWHERE\"").then().statusCode(200);
    assertThat(told(citizen)).last().isEqualTo(
        "{\"from\":\"0461\",\"to\":\"0479\",\"date\":null,\"reason\":\"LIVES_ELSEWHERE\",\"source\":\"TRAINING_PLAN_FORWARDED\"}");
  }

  @Test
  void a_plan_that_is_not_forwarded_after_all_moves_nobody() {
    String plan = plan();
    String citizen = At.therapist().get(PLANS + "/" + plan).path("citizen.id");
    int before = told(citizen).size();
    At.therapist().header("If-Match", etag(plan)).body("{\"municipality\": \"0461\", \"reason\": \"MOVED\"}").post(PLANS + "/" + plan + "/forward")
        .then().statusCode(409).body("code", is("ALREADY_THERE"));
    assertThat(told(citizen)).hasSize(before);
  }

  @Test
  void who_forwarded_her_finds_her_no_more() {
    String plan = plan();
    forward(plan, "\"reason\": \"MOVED\"").then().statusCode(200);
    assertThat(books.one("select count(*) from desk where kind = 'CITIZEN_MOVE'")).isEqualTo(0L);
  }

  private List<String> told(String citizen) {
    return books.about(UUID.fromString(citizen), "CitizenMoved");
  }

  private static Response forward(String plan, String how) {
    return At.therapist().header("If-Match", etag(plan)).body("{\"municipality\": \"0479\", " + how + "}").post(PLANS + "/" + plan + "/forward");
  }

  private static String etag(String plan) {
    return At.therapist().get(PLANS + "/" + plan).header("ETag");
  }

  private static String plan() {
    return At.ward().body(PlanLetters.aPlan().toString()).post(PLANS).then().statusCode(201).extract().path("id");
  }
}
