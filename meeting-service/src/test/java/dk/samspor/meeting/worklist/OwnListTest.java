package dk.samspor.meeting.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A case worker and a coordinator each have a list of their own, and their colleagues go on seeing everything. */
@QuarkusTest
class OwnListTest {
  private static final String LANGELAND = "0482";

  @Inject
  EntityManagerFactory factory;

  private final String anna = name("anna");
  private final String bo = name("bo");

  @Test void whoever_takes_a_case_has_it_on_her_list_and_her_colleague_has_not() {
    var hers = opened();
    var anybodys = opened();
    take(caseWorker(anna), hers, Map.of());
    listed(caseWorker(anna)).body("items.caseId", contains(hers.id().toString()));
    listed(caseWorker(bo)).body("items", empty());
    caseWorker(bo).get("/api/v1/today").then().body("items.caseId", hasItem(hers.id().toString())).body("items.caseId", hasItem(anybodys.id().toString()));
    cases(caseWorker(anna), "").body("items.id", contains(hers.id().toString()), "items[0].citizen.name", is("Astrid Testesen"));
    cases(caseWorker(anna), "&status=SUBMITTED").body("items", empty());
    cases(caseWorker(bo), "").body("items", empty());
  }

  @Test void a_case_that_is_given_to_a_colleague_is_hers_alone_until_she_lets_it_go() {
    var walk = opened();
    take(caseWorker(anna), walk, Map.of());
    take(caseWorker(anna), walk, Map.of("person", bo));
    listed(caseWorker(anna)).body("items", empty());
    listed(caseWorker(bo)).body("items.caseId", contains(walk.id().toString()));
    caseWorker(bo).body(Map.of()).post("/api/v1/cases/" + walk.id() + "/let-go").then().statusCode(204);
    listed(caseWorker(bo)).body("items", empty());
  }

  @Test void the_coordinators_list_is_her_regions_and_the_municipality_has_its_own_of_the_same_case() {
    var walk = opened().prepared().submittedTo(Street.aDay(LANGELAND, Street.TUESDAY_IN_MARCH, 1));
    take(coordinator(bo), walk, Map.of());
    listed(coordinator(bo)).body("items.what", contains("SCREEN"));
    listed(caseWorker(bo)).body("items", empty());
    take(caseWorker(anna), walk, Map.of());
    listed(coordinator(bo)).body("items.what", contains("SCREEN"));
    cases(coordinator(bo), "&kind=FLEX_JOB").body("items.id", contains(walk.id().toString()));
    cases(coordinator(bo), "&kind=DISABILITY_PENSION").body("items", empty());
  }

  @Test void a_strangers_case_cannot_be_taken_nor_one_that_is_not_there() {
    var walk = opened();
    for (UUID id : new UUID[] {walk.id(), UUID.randomUUID()}) {
      as(anna, "municipality:0479", "CASE_WORKER").body(Map.of()).post("/api/v1/cases/" + id + "/take").then().statusCode(404);
    }
    caseWorker(anna).body(Map.of("person", "1203701234")).post("/api/v1/cases/" + walk.id() + "/take").then().statusCode(400);
    listed(caseWorker(anna)).body("items", empty());
  }

  @Test void ones_own_list_is_asked_in_as_many_statements_as_the_whole_desk() {
    take(caseWorker(anna), opened(), Map.of());
    assertThat(statementsOf("/api/v1/today?mine=true")).isEqualTo(statementsOf("/api/v1/today"));
    assertThat(statementsOf(Street.CASES + "?mine=true")).isEqualTo(statementsOf(Street.CASES));
  }

  @Test void what_is_to_be_done_today_is_one_question_as_how_it_stands_is() {
    assertThat(statementsOf("/api/v1/today")).isEqualTo(statementsOf("/api/v1/standings"));
  }

  @Test void a_list_longer_than_a_page_goes_on_where_it_ended() {
    var first = opened();
    var second = opened();
    take(caseWorker(anna), first, Map.of());
    take(caseWorker(anna), second, Map.of());
    String cursor = cases(caseWorker(anna), "&limit=1").body("items.id", contains(first.id().toString())).extract().path("next");
    cases(caseWorker(anna), "&limit=1&cursor=" + cursor).body("items.id", contains(second.id().toString()))
        .body("items.id", not(hasItem(first.id().toString())));
  }

  private long statementsOf(String path) {
    var statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    caseWorker(anna).get(path).then().statusCode(200);
    return statistics.getQueryExecutionCount() + statistics.getEntityFetchCount();
  }

  private static void take(RequestSpecification who, Walk walk, Map<String, Object> body) {
    who.body(body).post("/api/v1/cases/" + walk.id() + "/take").then().statusCode(204);
  }

  private static ValidatableResponse listed(RequestSpecification who) {
    return who.get("/api/v1/today?mine=true").then().statusCode(200);
  }

  private static ValidatableResponse cases(RequestSpecification who, String more) {
    return who.get(Street.CASES + "?mine=true" + more).then().statusCode(200);
  }

  private static Walk opened() {
    return Walk.opened(LANGELAND, "1083", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB"));
  }

  private static RequestSpecification caseWorker(String name) {
    return as(name, "municipality:" + LANGELAND, "CASE_WORKER");
  }

  private static RequestSpecification coordinator(String name) {
    return as(name, "region:1083", "HEALTH_COORDINATOR");
  }

  private static RequestSpecification as(String name, String authority, String role) {
    return As.caller(Tokens.person(name, authority, role)).header("Samspor-Business-Time", Street.IN_TIME.toString());
  }

  private static String name(String first) {
    return first + UUID.randomUUID().toString().substring(0, 8);
  }
}
