package dk.samspor.referral.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.trainingplan.PlanLetters;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lists of one's own, and another's while she is away. */
@QuarkusTest
class HolidayCoverTest {

  private static final String OF = "/api/v1/worklist/of/";

  @Inject
  Books books;

  @Test
  void who_takes_a_case_has_it_on_her_list_until_she_lets_it_go() {
    String plan = plan();
    String other = plan();
    take(therapist("lone", At.TODAY), plan, "{}");
    therapist("lone", At.TODAY).get(OF + "lone").then().statusCode(200).body("items.caseId", hasItem(plan)).body("items.caseId", not(hasItem(other)));
    take(therapist("lone", At.TODAY), plan, "{\"person\": \"birthe\"}");
    therapist("lone", At.TODAY).get(OF + "lone").then().body("items.caseId", not(hasItem(plan)));
    therapist("birthe", At.TODAY).get(OF + "birthe").then().body("items.caseId", hasItem(plan));
    therapist("birthe", At.TODAY).body("{}").post("/api/v1/cases/" + plan + "/let-go").then().statusCode(204);
    therapist("birthe", At.TODAY).get(OF + "birthe").then().body("items.caseId", not(hasItem(plan)));
  }

  @Test
  void another_persons_list_is_shown_to_who_covers_for_her_and_only_on_those_days() {
    String plan = plan();
    take(therapist("ruth", At.TODAY), plan, "{}");
    therapist("poul", At.TODAY).get(OF + "ruth").then().statusCode(403).body("code", is("NO_COVER"));
    String cover = therapist("ruth", At.TODAY).body("""
        {"coveredBy": "poul", "from": "2015-03-16", "to": "2015-03-20"}""").post("/api/v1/covers").then().statusCode(200)
        .body("absent", is("ruth")).body("madeBy", is("ruth")).extract().path("id");
    therapist("poul", "2015-03-15").get(OF + "ruth").then().statusCode(403);
    therapist("poul", "2015-03-16").get(OF + "ruth").then().statusCode(200).body("items.caseId", hasItem(plan));
    therapist("poul", "2015-03-20").get(OF + "ruth").then().statusCode(200);
    therapist("poul", "2015-03-21").get(OF + "ruth").then().statusCode(403);
    therapist("erik", "2015-03-17").get(OF + "ruth").then().statusCode(403);
    assertThat(books.one("select count(*) from audit where operation = 'GET /api/v1/worklist/of/{person}' and subject = 'poul' and outcome = 'OK'"
        + " and citizens <> '{}'")).isEqualTo(2L);
    therapist("ruth", "2015-03-18").body("{}").post("/api/v1/covers/" + cover + "/end").then().statusCode(204);
    therapist("poul", "2015-03-18").get(OF + "ruth").then().statusCode(403);
  }

  @Test
  void a_cover_that_has_not_begun_can_be_taken_back_and_one_needs_two_people_and_days_to_come() {
    String cover = therapist("yrsa", At.TODAY).body("""
        {"absent": "dorthe", "coveredBy": "yrsa", "from": "2015-03-16", "to": "2015-03-20"}""").post("/api/v1/covers").then().statusCode(200).extract().path("id");
    therapist("dorthe", At.TODAY).get("/api/v1/covers").then().body("id", hasItem(cover)).body("absent", hasItems("dorthe"));
    therapist("dorthe", At.TODAY).body("{}").post("/api/v1/covers/" + cover + "/end").then().statusCode(204);
    therapist("yrsa", "2015-03-17").get(OF + "dorthe").then().statusCode(403);
    therapist("dorthe", At.TODAY).body("{}").post("/api/v1/covers/" + cover + "/end").then().statusCode(404);
    refused("{\"coveredBy\": \"dorthe\", \"from\": \"2015-03-16\", \"to\": \"2015-03-20\"}", "COVER_BY_ANOTHER");
    refused("{\"coveredBy\": \"yrsa\", \"from\": \"2015-03-20\", \"to\": \"2015-03-16\"}", "COVER_PERIOD");
    refused("{\"coveredBy\": \"0102609995\", \"from\": \"2015-03-16\", \"to\": \"2015-03-20\"}", "INVALID_REQUEST");
  }

  @Test
  void colleagues_elsewhere_neither_see_nor_end_a_cover_and_take_no_case_that_is_not_theirs() {
    String plan = plan();
    take(therapist("sine", At.TODAY), plan, "{}");
    String cover = therapist("sine", At.TODAY).body("""
        {"coveredBy": "kaj", "from": "2015-03-10", "to": "2015-03-20"}""").post("/api/v1/covers").then().statusCode(200).extract().path("id");
    var kajElsewhere = Tokens.person("kaj", "municipality:0479", "THERAPIST");
    At.on(At.TODAY, kajElsewhere).get("/api/v1/covers").then().body("id", not(hasItem(cover)));
    At.on(At.TODAY, kajElsewhere).get(OF + "sine").then().statusCode(403);
    At.on(At.TODAY, kajElsewhere).get(OF + "kaj").then().statusCode(200).body("items", empty());
    At.on(At.TODAY, kajElsewhere).body("{}").post("/api/v1/covers/" + cover + "/end").then().statusCode(404);
    At.on(At.TODAY, kajElsewhere).body("{}").post("/api/v1/cases/" + plan + "/take").then().statusCode(404);
    At.therapist().body("{}").post("/api/v1/cases/" + UUID.randomUUID() + "/take").then().statusCode(404);
  }

  private static void refused(String body, String code) {
    therapist("dorthe", At.TODAY).body(body).post("/api/v1/covers").then().statusCode(400).body("code", is(code));
  }

  private static void take(RequestSpecification who, String id, String body) {
    who.body(body).post("/api/v1/cases/" + id + "/take").then().statusCode(204);
  }

  private static RequestSpecification therapist(String name, String day) {
    return At.on(day, Tokens.person(name, "municipality:0461", "THERAPIST"));
  }

  private static String plan() {
    return At.ward().body(PlanLetters.aPlan().toString()).post("/api/v1/training-plans").then().statusCode(201).extract().path("id");
  }
}
