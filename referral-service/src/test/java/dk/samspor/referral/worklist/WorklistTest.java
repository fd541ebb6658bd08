package dk.samspor.referral.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.trainingplan.PlanLetters;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everything on one's own desk, whatever kind it is. */
@QuarkusTest
class WorklistTest {

  private static final String LIST = "/api/v1/worklist";

  @Test
  void a_doctor_sees_what_is_awaited_the_most_urgent_first_and_what_is_overdue() {
    String second = certificate("2015-03-25", "1401609990");
    String first = certificate("2015-03-10", "1401609990");
    gpOn("2015-03-26").queryParam("kind", "CERTIFICATE").queryParam("part", "GP").queryParam("limit", 200).get(LIST).then().statusCode(200)
        .body("items.part", everyItem(is("GP"))).body("items.caseId", hasItems(first, second));
    List<String> ids = gpOn("2015-03-26").queryParam("limit", 200).get(LIST).path("items.caseId");
    assertThat(ids.indexOf(first)).isLessThan(ids.indexOf(second));
    gpOn("2015-04-10").queryParam("overdue", true).queryParam("limit", 200).get(LIST).then()
        .body("items.caseId", hasItem(first)).body("items.caseId", not(hasItem(second))).body("items.late", everyItem(is(true)));
  }

  @Test
  void a_list_is_paged_without_a_line_twice_or_missing_in_every_order() {
    for (int i = 0; i < 4; i++) {
      certificate("2015-03-1" + i, "1501609990");
    }
    for (String sort : List.of("DUE", "OLDEST", "NEWEST")) {
      List<String> whole = gpOn("2015-03-26").queryParam("sort", sort).queryParam("limit", 200).get(LIST).path("items.caseId");
      List<String> paged = new ArrayList<>();
      String cursor = "";
      while (cursor != null && paged.size() < whole.size()) {
        var page = gpOn("2015-03-26").queryParam("sort", sort).queryParam("limit", 3).queryParam("cursor", cursor).get(LIST);
        paged.addAll(page.path("items.caseId"));
        cursor = page.path("next");
      }
      assertThat(paged.subList(0, whole.size())).as(sort).isEqualTo(whole); // the desk may hold more than one page of 200
    }
    At.gp().queryParam("cursor", "nonsense").get(LIST).then().statusCode(400).body("code", is("INVALID_CURSOR"));
    At.gp().queryParam("dueBy", "+999999999-12-31").get(LIST).then().statusCode(400).body("code", is("DATE_OUT_OF_RANGE"));
  }

  @Test
  void counts_say_how_much_lies_there_and_how_much_of_it_is_late() {
    certificate("2015-03-10", "1601609990");
    gpOn("2015-04-10").get(LIST + "/counts").then().statusCode(200).body("cases", greaterThan(0)).body("late", greaterThan(0))
        .body("counts.kind", hasItem("CERTIFICATE")).body("counts.status", hasItem("REQUESTED"));
  }

  @Test
  void today_says_what_is_to_be_done_in_words_and_tells_nothing_of_whom() {
    String plan = plan("1701609990");
    String therapist = At.therapist().get("/api/v1/today").then().statusCode(200).body("day", is(At.TODAY))
        .body("items.find { it.caseId == '" + plan + "' }.what", is("ACCEPT"))
        .body("items.find { it.caseId == '" + plan + "' }.text", is("Accept or return the training plan")).extract().asString();
    assertThat(therapist).doesNotContain("Prøve", "1701609990");
    At.therapist().header("Accept-Language", "da").get("/api/v1/today").then().statusCode(200);
  }

  @Test
  void one_call_gives_all_that_one_has_about_a_citizen_and_to_others_she_is_not_there() {
    String plan = plan("1801609990");
    String certificate = certificate("2015-03-10", "1801609990");
    At.therapist().body("{\"cpr\": \"1801609990\"}").post("/api/v1/citizens/overview").then().statusCode(200)
        .body("name", is("Einer Prøve")).body("cases.caseId", hasItems(plan, certificate)).body("cases.kind", hasItems("TRAINING_PLAN", "CERTIFICATE"));
    At.ward().body("{\"cpr\": \"1801609990\"}").post("/api/v1/citizens/overview").then().statusCode(200)
        .body("cases.caseId", is(List.of(plan))); // no certificate for a ward
    At.therapistElsewhere().body("{\"cpr\": \"1801609990\"}").post("/api/v1/citizens/overview").then().statusCode(404);
    At.therapist().body("{\"cpr\": \"1901609990\"}").post("/api/v1/citizens/overview").then().statusCode(404);
    At.therapist().body("{}").post("/api/v1/citizens/overview").then().statusCode(400).body("code", is("CITIZEN_REQUIRED"));
  }

  private static String plan(String cpr) {
    ObjectNode letter = PlanLetters.aPlan(plan -> plan.putObject("deadline").put("date", LocalDate.parse(At.TODAY).plusDays(1).toString()));
    letter.withObject("/citizen").put("cpr", cpr);
    return At.ward().body(letter.toString()).post("/api/v1/training-plans").then().statusCode(201).extract().path("id");
  }

  private static String certificate(String day, String cpr) {
    return At.on(day, Tokens.person("jonas", "municipality:0461", "CASE_WORKER")).body("""
        {"form": "LAE_261", "teamCase": "%s", "citizen": {"cpr": "%s", "name": "Lonni Prøve"}, "practice": "024015",
         "question": "Hvilke skånehensyn er varige?", "caseWorkerView": "God til planlægning.", "citizenView": "Vil gerne."}"""
        .formatted(UUID.randomUUID(), cpr)).post("/api/v1/certificates").then().statusCode(201).extract().path("id");
  }

  private static RequestSpecification gpOn(String day) {
    return At.on(day, Tokens.person("karen", "practice:024015", "GP"));
  }
}
