package dk.samspor.reporting.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementApiTest {

  private static final String AALBORG = Tokens.person("aalborg", "municipality:0851", "REPORT_VIEWER");
  private static final String NORDJYLLAND = Tokens.person("gitte", "region:1081", "REPORT_VIEWER");
  private static final String ODENSE = Tokens.person("odense", "municipality:0461", "REPORT_VIEWER");
  private static final String QUESTION = "?period=quarter&at=2014-11-01";

  @Inject Postman postman;

  @Test
  void both_sides_see_the_same_lines_and_the_events_behind_each() {
    postman.bring(charged());
    for (String side : List.of(AALBORG, NORDJYLLAND)) {
      As.caller(side).get("/api/v1/statements/0851" + QUESTION).then().statusCode(200).body("period", equalTo("2014-Q4"))
          .body("lines", hasSize(3)).body("total", equalTo(7_148.00f)).body("withoutPrice", equalTo(0))
          .body("subtotals.find { it.unit == 'CASE' }.amount", equalTo(4_148.00f));
    }
    String line = As.caller(AALBORG).get("/api/v1/statements/0851" + QUESTION).path("lines.find { it.unit == 'CASE' }.line");
    As.caller(AALBORG).get("/api/v1/statements/lines/" + line).then().statusCode(200)
        .body("type[0]", equalTo("dk.samspor.meeting.CaseBillable.v1"));
    As.caller(ODENSE).get("/api/v1/statements/lines/" + line).then().statusCode(404);
    As.caller(NORDJYLLAND).get("/api/v1/statements" + QUESTION).then().statusCode(200).body("municipality", equalTo(List.of("0851")));
    As.caller(ODENSE).get("/api/v1/statements" + QUESTION).then().statusCode(200).body("$", hasSize(0));
    As.caller(ODENSE).get("/api/v1/statements/0851" + QUESTION).then().statusCode(403).body("code", equalTo("NOT_YOUR_PLACE"));
    As.caller(AALBORG).get("/api/v1/statements/0851/file" + QUESTION).then().statusCode(200).body(containsString(";CASE;;2074,00;2014;nej;"));
  }

  @Test
  void on_paper_it_is_a_bill_with_its_parties_its_sums_and_a_trace_of_every_line() throws IOException {
    postman.bring(charged());
    byte[] file = As.caller(AALBORG).get("/api/v1/statements/0851/pdf" + QUESTION).then().statusCode(200).extract().asByteArray();
    Files.createDirectories(Path.of("target/papers"));
    Files.write(Path.of("target/papers/statement.pdf"), file);
    String line = As.caller(AALBORG).get("/api/v1/statements/0851" + QUESTION).path("lines[0].line");
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Afregning nr. 0851-2014-Q4", "Region Nordjylland", "Aalborg Kommune",
          "Afregning for 4. kvartal 2014", "7.148,00 kr.", "2.074,00", "Attest: Lille screening", line);
    }
  }

  @Test
  void a_year_is_held_against_what_was_expected_and_the_fallback_price() {
    postman.bring(charged());
    As.caller(NORDJYLLAND).body("{\"municipality\": \"0851\", \"year\": 2014, \"cases\": 606}")
        .put("/api/v1/economy/expected-cases").then().statusCode(204);
    As.caller(NORDJYLLAND).body("{\"region\": \"1081\", \"year\": 2014, \"amount\": 1000000}")
        .put("/api/v1/economy/coordinator-salary").then().statusCode(204);
    As.caller(NORDJYLLAND).body("{\"region\": \"1081\", \"year\": 2014, \"category\": \"TRANSPORT\", \"amount\": 250000}")
        .put("/api/v1/economy/coordinator-cost").then().statusCode(204);
    As.caller(ODENSE).body("{\"region\": \"1081\", \"year\": 2014, \"category\": \"TRANSPORT\", \"amount\": 1}")
        .put("/api/v1/economy/coordinator-cost").then().statusCode(403);
    As.caller(NORDJYLLAND).get("/api/v1/economy/1081?year=2014").then().statusCode(200).body("cost.overhead.TRANSPORT", equalTo(250_000))
        .body("fallbackPerCase", equalTo(1980)).body("municipalities.find { it.municipality == '0851' }.fallback", equalTo(1_200_000))
        .body("municipalities.find { it.municipality == '0851' }.expectedCases", equalTo(606));
    As.caller(ODENSE).body("{\"municipality\": \"0851\", \"year\": 2014, \"cases\": 1}")
        .put("/api/v1/economy/expected-cases").then().statusCode(403);
  }

  @Test
  void a_case_nobody_agreed_a_price_for_is_shown_without_one_and_charged_by_the_fallback_once_a_salary_is_known() {
    Events aalborg = Events.in("0851", "1081", 2019);
    postman.bring(List.of(aalborg.meeting("CaseBillable", aalborg.id(), "2019-11-01", "date", "2019-11-01"),
        aalborg.meeting("CaseBillable", aalborg.id(), "2019-11-02", "date", "2019-11-02", "price", 1_500)));
    String statement = "/api/v1/statements/0851?period=year&at=2019-06-01";
    As.caller(AALBORG).get(statement).then().statusCode(200).body("withoutPrice", equalTo(1)).body("byFallback", equalTo(0))
        .body("total", equalTo(1_500.00f)).body("lines[0].amount", nullValue());
    As.caller(AALBORG).get("/api/v1/statements?period=year&at=2019-06-01").then().body("withoutPrice", equalTo(List.of(1)));
    As.caller(AALBORG).get("/api/v1/figures?indicator=COORDINATOR_CHARGED&municipality=0851&from=2019-01-01&to=2019-12-31").then()
        .body("figures[0].numerator", equalTo(1_500)).body("figures[0].withoutValue", equalTo(1));
    As.caller(NORDJYLLAND).get("/api/v1/economy/1081?year=2019").then().body("municipalities.find { it.municipality == '0851' }.withoutPrice", equalTo(1));
    As.caller(NORDJYLLAND).body("{\"region\": \"1081\", \"year\": 2019, \"amount\": 1000000}")
        .put("/api/v1/economy/coordinator-salary").then().statusCode(204);
    As.caller(AALBORG).get(statement).then().body("withoutPrice", equalTo(0)).body("byFallback", equalTo(1))
        .body("total", equalTo(3_480.00f)).body("lines.find { it.fallback }.priceYear", equalTo(2019));
    As.caller(AALBORG).get("/api/v1/statements?period=year&at=2019-06-01").then().body("total", equalTo(List.of(3_480.00f)));
    As.caller(AALBORG).get("/api/v1/statements/0851/file?period=year&at=2019-06-01").then().body(containsString(";CASE;;1980,00;2019;nej;"));
  }

  @Test
  void a_case_that_turned_out_to_be_of_another_month_stays_on_the_bill_as_removed() throws IOException {
    Events aalborg = Events.in("0851", "1081", 2008);
    UUID moved = aalborg.id();
    StoredEvent first = aalborg.meeting("CaseBillable", moved, "2009-03-09", "date", "2009-01-05", "price", 700); // told late
    postman.bring(List.of(aalborg.meeting("CaseBillable", aalborg.id(), "2008-11-01", "date", "2008-11-01", "price", 1_500), first,
        aalborg.meeting("CaseBillable", moved, "2008-11-02", "date", "2008-11-02", "price", 700)));
    String month = "?period=month&at=2008-11-01";
    for (String side : List.of(AALBORG, NORDJYLLAND)) {
      As.caller(side).get("/api/v1/statements/0851" + month).then().statusCode(200).body("lines", hasSize(1)).body("total", equalTo(1_500.00f))
          .body("removed", hasSize(1)).body("removed[0].line", equalTo(moved.toString())).body("removed[0].unit", equalTo("CASE"))
          .body("removed[0].removed", equalTo(Map.of("on", "2009-03-09", "reason", "CHANGED", "fact", "CaseBillable")));
    }
    As.caller(AALBORG).get("/api/v1/statements/0851?period=month&at=2009-01-05").then().body("lines", hasSize(1)).body("removed", hasSize(0));
    As.caller(AALBORG).get("/api/v1/statements/0851/file" + month).then().body(containsString("0851;2008-11;2008-11-02;CASE;;;;ja;" + moved
        + ";nej;2009-03-09;CHANGED"));
    byte[] file = As.caller(AALBORG).get("/api/v1/statements/0851/pdf" + month).then().statusCode(200).extract().asByteArray();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains("gik ud 09.03.2009: rettet", "Linjer, der gik ud efter månedens lukning: 1");
    }
  }

  @Test
  void the_fallback_model_is_cases_over_a_full_years_cases_times_salary_and_a_fifth() {
    assertThat(new FallbackPrice(6_800, 606, new BigDecimal("1100000")).ofTheYear()).hasToString("14811881");
  }

  private static List<StoredEvent> charged() {
    Events aalborg = Events.in("0851", "1081", 2014);
    List<StoredEvent> events = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      events.add(aalborg.meeting("CaseBillable", aalborg.id(), "2014-11-0" + (i + 1), "date", "2014-11-0" + (i + 1)));
    }
    events.add(aalborg.referral("CertificateDelivered", aalborg.id(), "2014-12-01", "form", "LAE_275", "deliveredDate", "2014-12-01",
        "serviceItem", "SMALL_SCREENING", "madeBy", "INTERNAL"));
    return events;
  }
}
