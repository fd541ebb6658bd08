package dk.samspor.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A closed month that is counted otherwise now says so, with the day and the event. Each test has a year of its own. */
@QuarkusTest
class ReopenedPeriodsTest {

  private static final String ODENSE = Tokens.person("jonas", "municipality:0461", "CASE_WORKER");
  private static final String REPORTS = Tokens.person("lone", "municipality:0461", "REPORT_VIEWER");
  private static final String COUNTRY = Tokens.person("susanne", "national", "REPORT_VIEWER");
  private static final String ADMINISTRATOR = Tokens.person("admin", "national", "ADMINISTRATOR");

  @Inject Postman postman;
  @Inject FiguresHash hash;

  @Test
  void a_plan_entered_in_error_after_its_month_closed_leaves_a_month_that_says_what_took_it_away() {
    Events odense = Events.in("0461", "1083", 801);
    UUID plan = odense.id();
    postman.bring(List.of(odense.referral("TrainingPlanReceived", plan, "1971-03-02")));
    month("PLANS_RECEIVED", "1971-03").body("figures[0].state", equalTo("CLOSED")).body("figures[0].reopened", nullValue());
    StoredEvent error = odense.referral("TrainingPlanEnteredInError", plan, "1971-06-09");
    postman.bring(List.of(error));
    month("PLANS_RECEIVED", "1971-03").body("figures[0].numerator", equalTo(0)).body("figures[0].state", equalTo("REOPENED"))
        .body("figures[0].late", equalTo(1)).body("figures[0].reopened", equalTo(Map.of("on", "1971-06-09", "fact",
            "TrainingPlanEnteredInError", "event", error.id().toString())));
  }

  @Test
  void a_month_may_be_reopened_while_its_year_was_still_open() {
    Events odense = Events.in("0461", "1083", 802);
    UUID first = odense.id();
    postman.bring(List.of(odense.referral("TrainingPlanReceived", first, "1972-03-02"), odense.referral("TrainingPlanReceived", odense.id(), "1972-03-02"),
        odense.referral("TrainingPlanEnteredInError", first, "1972-06-09")));
    month("PLANS_RECEIVED", "1972-03").body("figures[0].state", equalTo("REOPENED")).body("figures[0].numerator", equalTo(1));
    figures(ODENSE, "indicator=PLANS_RECEIVED&municipality=0461&from=1972-01-01&to=1972-12-31").body("figures[0].state", equalTo("CLOSED"))
        .body("figures[0].reopened", nullValue());
  }

  @Test
  void what_moves_from_one_closed_month_to_another_reopens_both() {
    Events odense = Events.in("0461", "1083", 803);
    UUID it = odense.id();
    StoredEvent delivered = odense.referral("CertificateDelivered", it, "1973-07-20", "form", "LAE_265", "deliveredDate", "1973-05-19");
    postman.bring(List.of(odense.referral("CertificateRequested", it, "1973-02-02", "form", "LAE_265", "due", "1973-03-02"),
        odense.referral("CertificateOverdue", it, "1973-03-03"), delivered));
    figures(ODENSE, "indicator=CERTIFICATES_IN_TIME&period=month&municipality=0461&from=1973-01-01&to=1973-12-31")
        .body("figures.find { it.period == '1973-05' }.state", equalTo("REOPENED"))
        .body("figures.find { it.period == '1973-05' }.reopened.event", equalTo(delivered.id().toString()));
    assertThat(postman.count("select count(*) from reopening where dossier = ? and measure = 'CERTIFICATE_DEADLINE' and not came"
        + " and date = date '1973-03-02' and event = ?", it, delivered.id())).as("and the month it left").isEqualTo(1);
  }

  @Test
  void a_correction_is_seen_in_exports_and_on_the_pages_data_and_others_see_that_it_was_and_not_by_what() {
    Events odense = Events.in("0461", "1083", 804);
    List<StoredEvent> events = new ArrayList<>();
    List<UUID> plans = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      plans.add(odense.id());
      events.add(odense.referral("TrainingPlanReceived", plans.getLast(), "1974-12-02"));
    }
    StoredEvent error = odense.referral("TrainingPlanEnteredInError", plans.getFirst(), "1975-06-09");
    events.add(error);
    postman.bring(events);
    String csv = As.caller(REPORTS).get("/api/v1/export?indicators=PLANS_RECEIVED&period=month&municipality=0461&from=1974-12-01&to=1974-12-31").asString();
    assertThat(csv).contains("REOPENED").contains("1975-06-09,TrainingPlanEnteredInError," + error.id());
    As.caller(ODENSE).get("/api/v1/dashboard?period=year&at=1974-06-01").then().statusCode(200)
        .body("headlines.find { it.indicator.code == 'PLANS_RECEIVED' }.figure.reopened.event", equalTo(error.id().toString()));
    figures(COUNTRY, "indicator=PLANS_RECEIVED&municipality=0461&period=month&from=1974-12-01&to=1974-12-31")
        .body("figures[0].numerator", equalTo(11)).body("figures[0].state", equalTo("REOPENED"))
        .body("figures[0].reopened", nullValue()).body("figures[0].late", nullValue());
    assertThat(As.caller(COUNTRY).get("/api/v1/export?indicators=PLANS_RECEIVED&period=month&municipality=0461&from=1974-12-01&to=1974-12-31")
        .asString()).contains("REOPENED").doesNotContain("1975-06-09", "EnteredInError");
  }

  @Test
  void a_rebuild_reopens_the_same_months_by_the_same_events() {
    Events odense = Events.in("0461", "1083", 805);
    UUID gone = odense.id();
    UUID late = odense.id();
    postman.bring(List.of(odense.referral("TrainingPlanReceived", gone, "1976-03-02"), odense.referral("TrainingPlanEnteredInError", gone, "1976-06-09"),
        odense.referral("TrainingPlanReceived", late, "1976-09-20", "receivedDate", "1976-05-01")));
    FiguresHash.View before = hash.now();
    String of1976 = answer();
    As.caller(ADMINISTRATOR).post("/api/v1/rebuild").then().statusCode(202);
    await().atMost(Duration.ofSeconds(60)).until(() -> As.caller(ADMINISTRATOR).get("/api/v1/rebuild").jsonPath().getString("status").equals("DONE"));
    assertThat(hash.now()).isEqualTo(before);
    assertThat(answer()).isEqualTo(of1976).contains("TrainingPlanEnteredInError", "1976-09-20");
    assertThat(postman.count("select count(*) from reopening where generation <> (select generation from current_generation)")).isZero();
  }

  /** Otherwise one municipality's overview reads the whole country's reopenings of the year, four times. */
  @Test
  void what_reopened_a_place_is_found_by_the_place() {
    for (String place : List.of("municipality", "region")) {
      assertThat(postman.count("select count(*) from pg_indexes where tablename = 'reopening' and indexdef like '%(generation, measure, " + place
          + ", date)'")).as(place).isEqualTo(1);
    }
  }

  private static String answer() {
    return As.caller(ODENSE).get("/api/v1/figures?indicator=PLANS_RECEIVED&period=month&municipality=0461&from=1976-01-01&to=1976-12-31").asString();
  }

  private static ValidatableResponse month(String indicator, String month) {
    return figures(ODENSE, "indicator=" + indicator + "&municipality=0461&period=month&from=" + month + "-01&to=" + month + "-28");
  }

  private static ValidatableResponse figures(String caller, String question) {
    return As.caller(caller).get("/api/v1/figures?" + question).then().statusCode(200);
  }
}
