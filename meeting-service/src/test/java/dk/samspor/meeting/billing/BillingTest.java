package dk.samspor.meeting.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What prices rest on: what was held, by the agreement of that day, and the coordinators' time by kind [D 8.2]. */
@QuarkusTest
class BillingTest {
  @Inject
  Books books;

  @Test void where_the_day_is_charged_a_held_day_is_billable_once_with_its_cases() {
    var day = Street.aDay("0756", Street.TUESDAY_IN_MARCH, 2);
    held("0756", "1082", day);
    held("0756", "1082", day);
    Street.teamMember("0756", Street.TUESDAY_IN_MARCH).header("If-Match", "\"0\"").body(Map.of("minutes", 180)).post(Street.DAYS + "/" + day + "/hold")
        .then().statusCode(200);
    bases("0756").body("items.findAll { it.refersTo == '%s' }.unit".formatted(day), everyItem(is("PER_DAY")),
        "items.find { it.refersTo == '%s' }.cases".formatted(day), is(2));
    assertThat(books.basisTold(UUID.fromString(day))).containsExactly("DayBillable {\"meetingDay\":\"%s\",\"date\":\"2015-03-17\",\"cases\":2,"
        .formatted(day) + "\"settlement\":\"ARREARS\"}");
    bases("0760").body("items.refersTo", not(hasItem(day)));
  }

  /** On account in Nordjylland, in arrears from actual activity elsewhere, from 2015 everywhere by the day [D table 12]. */
  @ParameterizedTest @CsvSource({"0846, 1081, ON_ACCOUNT", "0727, 1082, ARREARS", "0430, 1083, ARREARS", "0157, 1084, ARREARS", "0320, 1085, ARREARS"})
  void a_held_day_is_settled_as_the_region_has_agreed(String municipality, String region, String settlement) {
    var day = Street.aDay(municipality, Street.TUESDAY_IN_MARCH, 1);
    held(municipality, region, day);
    Street.teamMember(municipality, Street.TUESDAY_IN_MARCH).header("If-Match", "\"0\"").body(Map.of()).post(Street.DAYS + "/" + day + "/hold").then()
        .statusCode(200);
    assertThat(books.basisTold(UUID.fromString(day))).singleElement().asString().contains("DayBillable", "\"cases\":1", "\"settlement\":\"" + settlement + "\"");
  }

  @Test void a_hearing_is_charged_as_a_case_where_meetings_are_charged_by_the_day_and_its_day_is_not() {
    var date = LocalDate.of(2026, 8, 18);
    var day = Street.aDay("0756", date, 1);
    var walk = Walk.opened("0756", "1082", LocalDate.of(2026, 8, 3), Street.open(Street.someCpr(), "FLEX_JOB")).prepared().submittedTo(day)
        .on(LocalDate.of(2026, 8, 7)).screened("SUFFICIENT").did("schedule").on(date);
    walk.asCoordinator("statement", Map.of("text", "Six hours a week")).statusCode(200);
    assertThat(books.basisTold(walk.id())).as("the statement alone is not charged").isEmpty();
    walk.did("recommend", Street.flexJob());
    Street.teamMember("0756", date).header("If-Match", "\"0\"").body(Map.of()).post(Street.DAYS + "/" + day + "/hold").then().statusCode(200);
    assertThat(books.basisTold(walk.id())).singleElement().asString().startsWith("CaseBillable")
        .contains("\"date\":\"2026-08-18\"", "\"settlement\":\"ARREARS\"");
    assertThat(books.basisTold(UUID.fromString(day))).isEmpty();
  }

  @Test void a_case_that_comes_to_the_table_twice_is_charged_once_for_a_day_and_once_for_another() {
    var first = LocalDate.of(2014, 11, 18);
    var walk = held("0756", "1082", Street.aDay("0756", first, 2), first);
    walk.asTeam("recommend", Map.of("type", "RETURNED", "background", "The back is not described", "problems", List.of(), "interventions", List.of(), "goals",
        List.of(), "pages", 1)).statusCode(200);
    var second = LocalDate.of(2014, 12, 16);
    walk.on(LocalDate.of(2014, 11, 24)).did("reopen", Map.of("note", "described now")).submittedTo(Street.aDay("0756", second, 2))
        .on(LocalDate.of(2014, 12, 5)).screened("SUFFICIENT").did("schedule").on(second).asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(200);
    assertThat(books.basisTold(walk.id())).hasSize(2).anyMatch(fact -> fact.contains("2014-11-18")).anyMatch(fact -> fact.contains("2014-12-16"));
  }

  @Test void where_the_case_is_charged_each_held_case_is_billable() {
    var walk = held("0756", "1082", Street.aDay("0756", LocalDate.of(2014, 11, 18), 2), LocalDate.of(2014, 11, 18));
    assertThat(books.basisTold(walk.id())).singleElement().asString().contains("CaseBillable", walk.id().toString(), "\"settlement\":\"ON_ACCOUNT\"");
  }

  @Test void time_is_registered_by_kind_and_counts_half_for_a_doctor_in_training() {
    var coordinator = Street.aCoordinator("1085", "Time Testesen");
    String id = register(coordinator, "TRAINING", "2015-03-02").statusCode(201).body("minutes", is(90), "countedMinutes", is(45)).extract().path("id");
    assertThat(books.told(UUID.fromString(id))).containsExactly(
        "TimeRegistered {\"kind\":\"TRAINING\",\"date\":\"2015-03-02\",\"minutes\":90,\"countedMinutes\":45}");
    register(coordinator, "MEETING", "2015-03-02").body("countedMinutes", is(90));
    register(coordinator, "MEETING", "2015-03-04").statusCode(422).body("code", is("TIME_NOT_YET_SPENT"));
    Street.coordinator("1085", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("because", "another day"))
        .post("/api/v1/coordinator-time/" + id + "/strike").then().statusCode(200).body("status", is("STRUCK"));
    assertThat(books.told(UUID.fromString(id)).getLast()).contains("TimeStruck", "\"countedMinutes\":45");
  }

  private static ValidatableResponse register(String coordinator, String kind, String date) {
    return Street.coordinator("1085", Street.IN_TIME).body(Map.of("coordinator", coordinator, "municipality", "0265", "kind", kind, "date", date,
        "minutes", 90)).post("/api/v1/coordinator-time").then();
  }

  private static ValidatableResponse bases(String municipality) {
    return Street.teamMember(municipality, Street.TUESDAY_IN_MARCH).queryParam("limit", 200).get("/api/v1/billing-bases").then().statusCode(200);
  }

  private static Walk held(String municipality, String region, String day) {
    return held(municipality, region, day, Street.TUESDAY_IN_MARCH);
  }

  private static Walk held(String municipality, String region, String day, LocalDate date) {
    var walk = Walk.opened(municipality, region, date.minusDays(20), Street.open(Street.someCpr(), "FLEX_JOB")).prepared().submittedTo(day)
        .on(date.minusDays(4)).screened("SUFFICIENT").did("schedule").on(date);
    walk.asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(200);
    return walk;
  }
}
