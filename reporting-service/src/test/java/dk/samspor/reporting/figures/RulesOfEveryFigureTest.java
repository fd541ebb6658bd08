package dk.samspor.reporting.figures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of domain/04, one by one, as a caller meets them. */
@QuarkusTest
class RulesOfEveryFigureTest {

  private static final String SJAELLAND = Tokens.person("sanne", "region:1085", "REPORT_VIEWER");
  private static final String ADMINISTRATOR = Tokens.person("admin", "national", "ADMINISTRATOR");

  @Inject Postman postman;

  @Test
  void every_figure_states_its_basis_and_its_counted_unit() {
    asked("indicator=CASES_TREATED").body("basis", equalTo("ACTUAL")).body("unit", equalTo("CASE")).body("priceYears", nullValue());
    asked("indicator=ESTIMATED_WAIT").body("basis", equalTo("ESTIMATED"));
  }

  @Test
  void every_amount_states_its_price_year() {
    asked("indicator=CHARGED_PER_CASE&from=2014-01-01&to=2014-12-31").body("priceYears", contains(2014));
    asked("indicator=COORDINATOR_CHARGED&from=1990-01-01&to=1990-12-31").body("priceYears", hasSize(0)); // no price is known
  }

  @Test
  void a_share_says_numerator_and_denominator_and_is_rounded_half_up() {
    List<StoredEvent> events = new ArrayList<>();
    Events naestved = Events.in("0370", "1085", 771_961);
    for (int i = 0; i < 16; i++) { // 1 of 16 is 6.25
      events.add(naestved.meeting("ConclusionSent", naestved.id(), "1961-03-01", "days", i == 0 ? 7 : 8, "date", "1961-03-01"));
    }
    postman.bring(events);
    asked("indicator=CONCLUSION_WITHIN_7_DAYS&region=1085&from=1961-01-01&to=1961-12-31").body("figures[0].numerator", equalTo(1))
        .body("figures[0].denominator", equalTo(16)).body("figures[0].value", equalTo(6.3f));
  }

  @Test
  void a_target_is_met_or_not_met_or_not_judged() {
    List<StoredEvent> events = new ArrayList<>();
    Events naestved = Events.in("0370", "1085", 771_962);
    for (int year : new int[] {2013, 2017, 2018}) {
      events.add(naestved.meeting("ConclusionSent", naestved.id(), year + "-03-01", "days", year == 2017 ? 8 : 7, "date", year + "-03-01"));
    }
    postman.bring(events);
    asked("indicator=CONCLUSION_WITHIN_7_DAYS&municipality=0370&from=2013-01-01&to=2018-12-31")
        .body("figures.target", contains("NOT_JUDGED", "NOT_MET", "MET"));
  }

  @Test
  void population_by_year_is_data_and_a_region_is_the_sum_of_its_municipalities() {
    Events naestved = Events.in("0370", "1085", 771_963);
    postman.bring(List.of(naestved.meeting("TeamCaseHeld", naestved.id(), "1973-03-01", "day", "1973-03-01", "processKind", "TEAM_MEETING")));
    String question = "indicator=CASES_PER_1000_INHABITANTS&municipality=0370&from=1973-01-01&to=1973-12-31";
    asked(question).body("figures", hasSize(0)); // nobody has said how many live there
    As.caller(ADMINISTRATOR).body("{\"populations\": [{\"place\": \"0370\", \"year\": 1973, \"inhabitants\": 2000, \"source\": \"an example\"}]}")
        .put("/api/v1/populations").then().statusCode(204);
    asked(question).body("figures[0].value", equalTo(0.5f)).body("figures[0].denominator", equalTo(2000));
    As.caller(ADMINISTRATOR).body("{\"populations\": [{\"place\": \"9999\", \"year\": 1973, \"inhabitants\": 2, \"source\": \"an example\"}]}")
        .put("/api/v1/populations").then().statusCode(400).body("code", equalTo("PLACE_UNKNOWN"));
    loadedForTheWholeRegion();
    asked("indicator=CASES_PER_1000_INHABITANTS&region=1085&from=1973-01-01&to=1973-12-31").body("figures[0].denominator", equalTo(18_000));
  }

  @Test
  void a_running_year_is_held_against_the_inhabitants_of_the_year_it_ends_in() {
    Events naestved = Events.in("0370", "1085", 771_969);
    postman.bring(List.of(naestved.meeting("TeamCaseHeld", naestved.id(), "1974-11-01", "day", "1974-11-01", "processKind", "TEAM_MEETING"),
        naestved.meeting("TeamCaseHeld", naestved.id(), "1975-03-01", "day", "1975-03-01", "processKind", "TEAM_MEETING")));
    As.caller(ADMINISTRATOR).body("{\"populations\": [{\"place\": \"0370\", \"year\": 1974, \"inhabitants\": 1000, \"source\": \"an example\"},"
        + " {\"place\": \"0370\", \"year\": 1975, \"inhabitants\": 4000, \"source\": \"an example\"}]}").put("/api/v1/populations").then().statusCode(204);
    String question = "indicator=CASES_PER_1000_INHABITANTS&municipality=0370";
    asked(question + "&period=rolling12&to=1975-06-30").body("figures[0].numerator", equalTo(2)).body("figures[0].denominator", equalTo(4000))
        .body("figures[0].value", equalTo(0.5f));
    asked(question + "&period=yearToDate&to=1975-06-30").body("figures[0].numerator", equalTo(1)).body("figures[0].denominator", equalTo(4000));
    asked(question + "&period=all&from=1974-01-01&to=1975-06-30").body("figures", hasSize(0)); // eighteen months are no year
  }

  /** Sixteen more municipalities with a thousand each. */
  private static void loadedForTheWholeRegion() {
    List<String> others = List.of("0253", "0259", "0265", "0269", "0306", "0316", "0320", "0326", "0329", "0330", "0336", "0340", "0350", "0360",
        "0376", "0390");
    As.caller(ADMINISTRATOR).body("{\"populations\": [" + String.join(", ", others.stream().map(code -> "{\"place\": \"" + code
        + "\", \"year\": 1973, \"inhabitants\": 1000, \"source\": \"an example\"}").toList()) + "]}").put("/api/v1/populations").then().statusCode(204);
  }

  private static ValidatableResponse asked(String question) {
    return As.caller(SJAELLAND).get("/api/v1/figures?" + question).then().statusCode(200);
  }
}
