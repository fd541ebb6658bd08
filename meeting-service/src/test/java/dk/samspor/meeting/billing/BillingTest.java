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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
