package dk.samspor.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BoardApiTest {

  private static final String VEJLE = Tokens.person("vejle", "municipality:0630", "BI");
  private static final String AARHUS = Tokens.person("aarhus-bi", "municipality:0751", "BI");
  private static final String QUESTION = "/api/v1/board?place=municipality:0630&period=month&at=1986-02-01&indicators=";

  @Inject Postman postman;

  @Test
  void one_call_answers_the_indicators_asked_for_in_their_order() {
    Events vejle = Events.in("0630", "1083", 1986);
    postman.bring(List.of(
        vejle.referral("CertificateDelivered", vejle.id(), "1986-01-05", "form", "LAE_265", "leadTimeDays", 12),
        vejle.referral("CertificateDelivered", vejle.id(), "1986-02-05", "form", "LAE_265", "leadTimeDays", 20)));
    As.caller(VEJLE).get(QUESTION + "LAE265_LEAD_TIME,CASES_TREATED,CERTIFICATES_MADE").then().statusCode(200)
        .body("figures[0].indicator.basis", equalTo("ACTUAL")).body("figures.indicator.code", contains("LAE265_LEAD_TIME", "CASES_TREATED", "CERTIFICATES_MADE"))
        .body("figures[0].figure.value", equalTo(20.0f)).body("figures[0].before.value", equalTo(12.0f))
        .body("figures[1].figure", nullValue()).body("figures[0].indicator.name.da", equalTo("Leveringstid for LÆ 265"));
    As.caller(AARHUS).get(QUESTION + "LAE265_LEAD_TIME").then().statusCode(200).body("figures[0].figure.suppressed", equalTo(true));
  }

  @Test
  void without_a_choice_it_is_the_whole_catalogue_and_distributions_come_in_parts() {
    Events vejle = Events.in("0630", "1083", 1987);
    postman.bring(List.of(vejle.stratification("AssessmentDecided", vejle.id(), "1987-02-05", "trainingPlan", vejle.id().toString(), "level",
        "BASIC", "firstPlacement", true, "brainInjury", false)));
    As.caller(VEJLE).get("/api/v1/board?place=municipality:0630&period=year&at=1987-01-01").then().statusCode(200)
        .body("figures", hasSize(Catalogue.all().size()))
        .body("figures.find { it.indicator.code == 'FIRST_PLACEMENT' }.parts.size()", greaterThan(0))
        .body("figures.find { it.indicator.code == 'FIRST_PLACEMENT' }.figure", nullValue());
    As.caller(VEJLE).get(QUESTION + "NO_SUCH").then().statusCode(400).body("code", equalTo("UNKNOWN_INDICATOR"));
  }

  @Test
  void a_month_stands_beside_the_month_before_the_same_month_last_year_the_region_and_the_country() {
    bring("0630", "1083", "1977-03-04", 6, "1977-02-04", 4, "1976-03-04", 2);
    bring("0621", "1083", "1977-03-05", 7, "1977-02-05", 5);
    bring("0751", "1082", "1977-03-06", 8);
    ValidatableResponse board = board(VEJLE, "month", "1977-03-01");
    board.body("region.code", equalTo("region:1083")).body("figures[0].figure.value", equalTo(6))
        .body("figures[0].before.period", equalTo("1977-02")).body("figures[0].before.value", equalTo(4))
        .body("figures[0].lastYear.period", equalTo("1976-03")).body("figures[0].lastYear.value", equalTo(2))
        .body("figures[0].region.value", equalTo(13)).body("figures[0].region.dimensions.municipality", nullValue())
        .body("figures[0].country.value", equalTo(21));
    board(VEJLE, "year", "1977-01-01").body("figures[0].before.period", equalTo("1976")).body("figures[0].lastYear.period", equalTo("1976"))
        .body("figures[0].lastYear.value", equalTo(2)).body("figures[0].region.period", equalTo("1977"));
  }

  /** Its words are written once and copied from then on. */
  @Test
  void an_indicator_means_on_a_board_what_it_means_in_the_catalogue() {
    Map<String, Object> known = As.caller(VEJLE).get("/api/v1/indicators").path("find { it.code == 'LAE265_LEAD_TIME' }");
    for (int call = 0; call < 2; call++) {
      assertThat(As.caller(VEJLE).get(QUESTION + "LAE265_LEAD_TIME").<Map<String, Object>>path("figures[0].indicator")).isEqualTo(known);
      assertThat(As.caller(VEJLE).get("/api/v1/dashboard?place=municipality:0630").<Map<String, Object>>path(
          "headlines.find { it.indicator.code == 'LAE265_LEAD_TIME' }.indicator")).isEqualTo(known);
    }
  }

  @Test
  void others_stand_beside_it_as_they_are_published() {
    bring("0630", "1083", "1978-03-04", 1);
    bring("0621", "1083", "1978-03-05", 2); // with Vejle's one, a region of three
    bring("0851", "1081", "1978-03-06", 7);
    bring("0751", "1082", "1978-03-06", 8);
    bring("0101", "1084", "1978-03-06", 10);
    bring("0370", "1085", "1978-03-06", 11);
    board(VEJLE, "month", "1978-03-01").body("figures[0].figure.value", equalTo(1)).body("figures[0].region.suppressed", equalTo(true))
        .body("figures[0].region.value", nullValue()).body("figures[0].country.value", equalTo(39));
    // the country less the other regions would be the one withheld: the two next smallest go with it
    As.caller(VEJLE).get("/api/v1/figures?indicator=CERTIFICATES_REQUESTED&by=region&period=month&from=1978-03-01&to=1978-03-31").then()
        .body("figures.findAll { it.suppressed }.dimensions.region", containsInAnyOrder("1083", "1081", "1082"));
    board(Tokens.person("aalborg", "municipality:0851", "BI"), "month", "1978-03-01", "municipality:0851")
        .body("figures[0].region.suppressed", equalTo(true));
  }

  @Test
  void the_year_to_date_and_the_last_twelve_months_are_boards_too() {
    bring("0630", "1083", "1967-02-04", 6, "1966-09-04", 3, "1966-02-04", 5, "1965-11-04", 7);
    board(VEJLE, "yearToDate", "1967-04-10").body("span.period", equalTo("yearToDate")).body("span.at", equalTo("1967-01-01/1967-04-30"))
        .body("figures[0].figure.period", equalTo("1967-01-01/1967-04-30")).body("figures[0].figure.value", equalTo(6))
        .body("figures[0].lastYear.period", equalTo("1966-01-01/1966-04-30")).body("figures[0].lastYear.value", equalTo(5))
        .body("figures[0].before", nullValue()).body("figures[0].country.value", equalTo(6));
    board(VEJLE, "ROLLING12", "1967-04-10").body("figures[0].figure.value", equalTo(9)).body("figures[0].lastYear.value", equalTo(12));
  }

  @Test
  void the_overview_of_a_running_year_shows_its_months_and_names_its_figures_by_it() {
    Events vejle = Events.in("0630", "1083", 1974);
    postman.bring(List.of(vejle.referral("CertificateDelivered", vejle.id(), "1974-01-05", "form", "LAE_265", "leadTimeDays", 12)));
    As.caller(VEJLE).get("/api/v1/dashboard?place=municipality:0630&period=rolling12&at=1974-06-30").then().statusCode(200)
        .body("span.from", equalTo("1973-07-01")).body("trend", hasSize(12)).body("trend[0].period", equalTo("1973-07"))
        .body("headlines.find { it.indicator.code == 'LAE265_LEAD_TIME' }.figure.period", equalTo("1973-07-01/1974-06-30"))
        .body("leadTime.period", equalTo("1973-07-01/1974-06-30")).body("leadTime.days.'12'", equalTo(1)).body("cases", equalTo(true));
    As.caller(VEJLE).get("/api/v1/dashboard?place=municipality:0630&period=yearToDate").then().statusCode(200)
        .body("span.to", matchesPattern("\\d{4}-\\d\\d-(28|29|30|31)"));
  }

  private static ValidatableResponse board(String caller, String period, String at) {
    return board(caller, period, at, "municipality:0630");
  }

  private static ValidatableResponse board(String caller, String period, String at, String place) {
    return As.caller(caller).get("/api/v1/board?place=" + place + "&indicators=CERTIFICATES_REQUESTED&period=" + period + "&at=" + at).then()
        .statusCode(200);
  }

  /** Requests for certificates: a day, how many, another day, how many. */
  private void bring(String municipality, String region, Object... daysAndHowMany) {
    Events tell = Events.in(municipality, region, (municipality + daysAndHowMany[0]).hashCode());
    List<StoredEvent> events = new ArrayList<>();
    for (int i = 0; i < daysAndHowMany.length; i += 2) {
      String day = (String) daysAndHowMany[i];
      for (int n = 0; n < (int) daysAndHowMany[i + 1]; n++) {
        events.add(tell.referral("CertificateRequested", tell.id(), day, "form", "LAE_265", "requestedDate", day));
      }
    }
    postman.bring(events);
  }
}
