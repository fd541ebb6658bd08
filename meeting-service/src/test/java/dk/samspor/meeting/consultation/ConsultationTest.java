package dk.samspor.meeting.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Early advice to a case worker [D 5.1]. */
@QuarkusTest
class ConsultationTest {
  @Inject
  Books books;

  @Test void a_case_worker_takes_a_slot_asks_and_gets_advice_that_leads_to_a_request() {
    var walk = Walk.opened();
    var slot = offered("0461", "1083", Street.aCoordinator("1083", "Karl Testesen"), "10:00:00");
    act(Street.caseWorker("0461", Street.IN_TIME), slot, "book", "\"0\"", Map.of("teamCase", walk.id().toString(),
        "question", "Is the back described well enough?")).statusCode(200).body("status", is("BOOKED"));
    act(Street.coordinator("1083", Street.IN_TIME), slot, "advice", "\"1\"", Map.of("advice", "Ask her doctor about the leg",
        "ledTo", "LAE_265")).statusCode(200).body("status", is("GIVEN"), "ledTo", is("LAE_265"));
    assertThat(books.told(UUID.fromString(slot))).containsExactly(
        "ConsultationOffered {\"date\":\"2015-03-05\",\"minutes\":45,\"form\":\"PHONE\"}",
        "ConsultationBooked {\"teamCase\":\"%s\"}".formatted(walk.id()),
        "ConsultationGiven {\"teamCase\":\"%s\",\"ledTo\":\"LAE_265\"}".formatted(walk.id()));
    Street.caseWorker("0461", Street.IN_TIME).queryParam("teamCase", walk.id().toString()).get(Street.CONSULTATIONS).then()
        .statusCode(200).body("items.id", contains(slot));
  }

  @ParameterizedTest @ValueSource(ints = {29, 61})
  void a_consultation_lasts_half_an_hour_to_an_hour(int minutes) {
    String coordinator = Street.aCoordinator("1083", "Kort Testesen");
    Street.coordinator("1083", Street.IN_TIME).body(Map.of("municipality", "0461", "date", "2015-03-06", "startsAt", "10:00:00", "minutes", minutes,
        "form", "PHONE", "coordinator", coordinator)).post(Street.CONSULTATIONS).then().statusCode(400).body("violations.field", contains("minutes"));
  }

  /** Læsø has 1,800 inhabitants and an island between itself and the region [D 5.1]. */
  @Test void a_small_municipality_is_offered_it_by_phone_and_nobody_has_to_travel() {
    String coordinator = Street.aCoordinator("1081", "Telefon Testesen");
    var slot = offered("0825", "1081", coordinator, "10:00:00");
    Street.caseWorker("0825", Street.IN_TIME).get(Street.CONSULTATIONS + "/" + slot).then().statusCode(200)
        .body("form", is("PHONE"), "place", nullValue(), "coordinatorName", is("Telefon Testesen"));
    var walk = Walk.opened("0825", "1081", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB"));
    act(Street.caseWorker("0825", Street.IN_TIME), slot, "book", "\"0\"", asking(walk)).statusCode(200);
    act(Street.coordinator("1081", Street.IN_TIME), slot, "advice", "\"1\"", Map.of("advice", "Describe the back", "ledTo", "NONE")).statusCode(200)
        .body("status", is("GIVEN"), "form", is("PHONE"));
  }

  @Test void elsewhere_they_meet_and_it_says_where() {
    Street.coordinator("1083", Street.IN_TIME).body(Map.of("municipality", "0461", "date", "2015-03-06", "startsAt", "10:00:00", "minutes", 60,
        "form", "IN_PERSON", "place", "Job centre, room 2", "coordinator", Street.aCoordinator("1083", "Sted Testesen"))).post(Street.CONSULTATIONS).then()
        .statusCode(201).body("form", is("IN_PERSON"), "place", is("Job centre, room 2"));
  }

  @Test void a_slot_that_is_given_back_is_there_for_another_case() {
    var slot = offered("0461", "1083", Street.aCoordinator("1083", "Karen Testesen"), "10:00:00");
    act(Street.caseWorker("0461", Street.IN_TIME), slot, "book", "\"0\"", asking(Walk.opened())).statusCode(200);
    act(Street.caseWorker("0461", Street.IN_TIME), slot, "give-back", "\"1\"", Map.of("because", "solved")).statusCode(200)
        .body("status", is("OFFERED"), "teamCase", nullValue(), "question", nullValue());
    act(Street.caseWorker("0461", Street.IN_TIME), slot, "book", "\"2\"", asking(Walk.opened())).statusCode(200);
  }

  @Test void one_case_has_one_slot_booked_and_anothers_case_none() {
    var coordinator = Street.aCoordinator("1083", "Kurt Testesen");
    var walk = Walk.opened();
    var first = offered("0461", "1083", coordinator, "10:00:00");
    var second = offered("0461", "1083", coordinator, "11:00:00");
    var elsewhere = offered("0479", "1083", coordinator, "12:00:00");
    act(Street.caseWorker("0461", Street.IN_TIME), first, "book", "\"0\"", asking(walk)).statusCode(200);
    act(Street.caseWorker("0461", Street.IN_TIME), second, "book", "\"0\"", asking(walk)).statusCode(409)
        .body("code", is("CONSULTATION_ALREADY_BOOKED"));
    act(Street.caseWorker("0479", Street.IN_TIME), elsewhere, "book", "\"0\"", asking(walk)).statusCode(409)
        .body("code", is("TEAM_CASE_UNKNOWN"));
  }

  @Test void a_coordinator_is_not_offered_twice_at_the_same_time_and_is_free_after_a_cancellation() {
    var coordinator = Street.aCoordinator("1083", "Kirsten Testesen");
    var slot = offered("0461", "1083", coordinator, "10:00:00");
    offer("0479", "1083", coordinator, "10:30:00").statusCode(409).body("code", is("COORDINATOR_DOUBLE_BOOKED"));
    act(Street.coordinator("1083", Street.IN_TIME), slot, "cancel", "\"0\"", Map.of("because", "ill")).statusCode(200);
    offer("0479", "1083", coordinator, "10:30:00").statusCode(201);
  }

  @Test void a_municipality_sees_where_offers_are_more_than_a_fortnight_apart() {
    offered("0440", "1083", Street.aCoordinator("1083", "Kaj Testesen"), "10:00:00");
    Street.caseWorker("0440", Street.IN_TIME).get(Street.CONSULTATIONS + "/rhythm").then().statusCode(200)
        .body("everyDays", is(14), "agreed", is(false), "offered", contains("2015-03-05"), "gaps.from", contains("2015-03-05"));
    Street.caseWorker("0430", Street.IN_TIME).get(Street.CONSULTATIONS).then().body("items.municipality", not(hasItem("0440")));
  }

  private static Map<String, Object> asking(Walk walk) {
    return Map.of("teamCase", walk.id().toString(), "question", "What is missing?");
  }

  private static String offered(String municipality, String region, String coordinator, String at) {
    return offer(municipality, region, coordinator, at).statusCode(201).extract().path("id");
  }

  private static ValidatableResponse offer(String municipality, String region, String coordinator, String at) {
    var body = new HashMap<String, Object>(Map.of("municipality", municipality, "date", LocalDate.of(2015, 3, 5).toString(),
        "startsAt", at, "minutes", 45, "form", "PHONE", "coordinator", coordinator));
    return Street.coordinator(region, Street.IN_TIME).body(body).post(Street.CONSULTATIONS).then();
  }

  private static ValidatableResponse act(RequestSpecification as, String slot, String act, String etag, Map<String, Object> body) {
    return as.header("If-Match", etag).body(body).post(Street.CONSULTATIONS + "/" + slot + "/" + act).then();
  }
}
