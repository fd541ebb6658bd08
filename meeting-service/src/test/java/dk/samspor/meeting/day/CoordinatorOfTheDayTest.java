package dk.samspor.meeting.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** Nobody is in two places; the regular coordinator comes, or who carries least [D 4]. Far future, where no other test books anybody. */
@QuarkusTest
class CoordinatorOfTheDayTest {
  private static final String NORDJYLLAND = "1081";

  @Inject
  Books books;

  @Test void the_regular_coordinator_is_preferred_and_the_agenda_shows_who_comes() {
    Street.aCoordinator(NORDJYLLAND, "Elsewhere Testesen", "0860");
    Street.aCoordinator(NORDJYLLAND, "Regular Testesen", "0849");
    var day = Street.aDay("0849", LocalDate.of(2015, 9, 1), 4);
    assign(day, Map.of()).statusCode(200).body("coordinatorName", is("Regular Testesen"));
    Street.caseWorker("0849", Street.IN_TIME).get(Street.DAYS + "/" + day + "/agenda").then().body("day.coordinatorName", is("Regular Testesen"));
  }

  @Test void nobody_is_in_two_places_and_the_database_has_the_last_word() throws Exception {
    var only = Street.aCoordinator("1082", "Only Testesen");
    var one = Street.aDay("0751", LocalDate.of(2015, 9, 2), 4);
    var other = Street.aDay("0730", LocalDate.of(2015, 9, 2), 4);
    var start = new CyclicBarrier(2);
    try (var both = Executors.newFixedThreadPool(2)) {
      var first = both.submit(() -> { start.await(); return assigning("1082", one, only); });
      var second = both.submit(() -> { start.await(); return assigning("1082", other, only); });
      var answers = List.of(first.get(), second.get());
      assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
      assertThat(answers.stream().filter(it -> it.statusCode() == 409).findFirst().orElseThrow().<String>path("code"))
          .isEqualTo("COORDINATOR_DOUBLE_BOOKED");
    }
  }

  @Test void one_coordinator_may_have_two_days_that_do_not_touch() {
    var both = Street.aCoordinator("1082", "Both Testesen");
    var morning = dayAt("0727", LocalDate.of(2015, 9, 3), "08:00:00");
    var afternoon = dayAt("0740", LocalDate.of(2015, 9, 3), "10:00:00");
    assertThat(assigning("1082", morning, both).statusCode()).isEqualTo(200);
    assertThat(assigning("1082", afternoon, both).statusCode()).isEqualTo(200);
  }

  @Test void of_two_who_are_free_the_one_who_carries_less_is_asked_first() {
    var busy = Street.aCoordinator("1084", "Busy Testesen");
    var idle = Street.aCoordinator("1084", "Idle Testesen");
    var march = Street.aDay("0101", Street.TUESDAY_IN_MARCH, 2);
    assertThat(assigning("1084", march, busy).statusCode()).isEqualTo(200);
    Walk.opened("0101", "1084", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB")).prepared().submittedTo(march);
    var day = Street.aDay("0147", LocalDate.of(2015, 9, 4), 2);
    Street.coordinator("1084", Street.IN_TIME).get(Street.DAYS + "/" + day + "/coordinators").then().statusCode(200)
        .body("find { it.coordinator == '%s' }.cases".formatted(busy), is(1), "find { it.coordinator == '%s' }.capacity".formatted(busy), is(606));
    List<String> order = Street.coordinator("1084", Street.IN_TIME).get(Street.DAYS + "/" + day + "/coordinators").path("coordinator");
    assertThat(order.indexOf(idle)).isLessThan(order.indexOf(busy));
  }

  @Test void the_norm_is_750_cases_in_midtjylland_and_half_of_it_for_half_a_year() {
    Street.coordinator("1082", Street.IN_TIME).body(Map.of("name", "Half Testesen", "fullTimePercent", 50, "external", true,
        "regularIn", List.of())).post(Street.COORDINATORS).then().statusCode(201).body("capacity", is(375), "cases", is(0));
  }

  @Test void a_coordinator_who_would_carry_more_than_the_years_norm_is_sent_with_a_warning() {
    var few = registered("1085", 1).body("capacity", is(6)).extract().<String>path("id");
    var day = Street.aDay("0350", LocalDate.of(2015, 9, 15), 8);
    books.change("insert into meeting_slot (day_id, slot, case_id) select ?1, n, gen_random_uuid() from generate_series(1, 6) n", UUID.fromString(day));
    candidate(day, few, hasSize(0));
    books.change("insert into meeting_slot (day_id, slot, case_id) values (?1, 7, gen_random_uuid())", UUID.fromString(day));
    candidate(day, few, hasSize(1));
    Street.coordinator("1085", Street.IN_TIME).header("If-Match", "\"0\"").header("Accept-Language", "da").body(Map.of("coordinator", few))
        .post(Street.DAYS + "/" + day + "/coordinator").then().statusCode(200).body("findings.code", contains("COORDINATOR_OVER_CAPACITY"),
            "findings[0].blocking", is(false), "findings[0].danish", is("Sundhedskoordinatoren får 7 sager i året; normen er 6."));
    Street.coordinator("1085", Street.IN_TIME).get(Street.COORDINATORS + "/" + few).then().body("cases", is(7), "findings.code", contains("COORDINATOR_OVER_CAPACITY"));
    candidate(day, few, hasSize(1));
  }

  @Test void a_coordinator_over_the_norm_is_warned_of_when_she_is_sent_to_another_meeting() {
    var few = registered("1085", 1).extract().<String>path("id");
    var day = Street.aDay("0306", LocalDate.of(2015, 9, 16), 8);
    books.change("insert into meeting_slot (day_id, slot, case_id) select ?1, n, gen_random_uuid() from generate_series(1, 7) n", UUID.fromString(day));
    assertThat(assigning("1085", day, few).statusCode()).isEqualTo(200);
    String meeting = Street.caseWorker("0306", Street.IN_TIME).body(Map.of("type", "TEAM_COORDINATION", "date", "2015-09-17", "startsAt", "10:00:00",
        "minutes", 60)).post("/api/v1/other-meetings").then().statusCode(201).extract().path("id");
    Street.coordinator("1085", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("coordinator", few))
        .post("/api/v1/other-meetings/" + meeting + "/coordinator").then().statusCode(200).body("findings.code", contains("COORDINATOR_OVER_CAPACITY"));
  }

  private static ValidatableResponse registered(String region, int percent) {
    return Street.coordinator(region, Street.IN_TIME).body(Map.of("name", "Few Testesen", "fullTimePercent", percent, "regularIn", List.of()))
        .post(Street.COORDINATORS).then().statusCode(201);
  }

  private static void candidate(String day, String coordinator, Matcher<?> findings) {
    Street.coordinator("1085", Street.IN_TIME).get(Street.DAYS + "/" + day + "/coordinators").then().statusCode(200)
        .body("find { it.coordinator == '%s' }.findings".formatted(coordinator), findings);
  }

  @Test void leave_takes_the_coordinator_off_the_days_in_it_and_keeps_new_ones_away() {
    var ill = Street.aCoordinator("1081", "Ill Testesen");
    var day = Street.aDay("0846", LocalDate.of(2015, 9, 8), 2);
    assertThat(assigning("1081", day, ill).statusCode()).isEqualTo(200);
    Street.coordinator("1081", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("from", "2015-09-07", "to", "2015-09-11"))
        .post(Street.COORDINATORS + "/" + ill + "/leave").then().statusCode(200).body("leaves[0].to", is("2015-09-11"));
    Street.teamMember("0846", Street.IN_TIME).get(Street.DAYS + "/" + day).then().body("coordinatorName", nullValue());
    assertThat(assigning("1081", Street.aDay("0825", LocalDate.of(2015, 9, 11), 2), ill).<String>path("code")).isEqualTo("COORDINATOR_ON_LEAVE");
    assertThat(assigning("1081", Street.aDay("0825", LocalDate.of(2015, 9, 14), 2), ill).statusCode()).isEqualTo(200);
  }

  @Test void a_coordinator_of_another_region_is_not_known() {
    var foreign = Street.aCoordinator("1085", "Foreign Testesen");
    assertThat(assigning("1081", Street.aDay("0813", LocalDate.of(2015, 9, 9), 2), foreign).<String>path("code")).isEqualTo("COORDINATOR_UNKNOWN");
  }

  private static String dayAt(String municipality, LocalDate date, String at) {
    return Street.teamMember(municipality, date.minusDays(60)).body(Map.of("date", date.toString(), "capacity", 2, "startsAt", at))
        .post(Street.DAYS).then().statusCode(201).extract().path("id");
  }

  private static ValidatableResponse assign(String day, Map<String, Object> body) {
    return Street.coordinator(NORDJYLLAND, Street.IN_TIME).header("If-Match", "\"0\"").body(body).post(Street.DAYS + "/" + day + "/coordinator").then();
  }

  private static Response assigning(String region, String day, String coordinator) {
    return Street.coordinator(region, Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("coordinator", coordinator))
        .post(Street.DAYS + "/" + day + "/coordinator");
  }
}
