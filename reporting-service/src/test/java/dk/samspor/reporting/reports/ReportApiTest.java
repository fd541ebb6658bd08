package dk.samspor.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.testing.DemoYears;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportApiTest {

  private static final String NORDJYLLAND = Tokens.person("gitte", "region:1081", "REPORT_VIEWER");
  private static final String OTHER = Tokens.person("vibeke", "region:1083", "REPORT_VIEWER");

  @Inject Postman postman;

  @Test
  void a_report_stays_as_it_was_presented_and_the_next_one_says_what_changed() {
    postman.bring(epikriser(1, "1990-02-10", 1, 2, 3, 3, 2, 1, 9, 8));
    ValidatableResponse first = present("1990-01-15").body("lines", hasSize(1)).body("period", equalTo("1990-Q1"))
        .body("lines[0].ambition", equalTo(95)).body("lines[0].met", equalTo("NOT_JUDGED")).body("lines[0].result", equalTo(75.0f));
    String id = first.extract().path("id");
    postman.bring(epikriser(2, "1990-05-10", 1, 2, 3, 3, 2, 1, 1, 1));
    postman.bring(epikriser(3, "1990-02-11", 9, 9, 9, 9)); // told later, about what was reported
    present("1990-05-15").body("lines[0].result", equalTo(100.0f)).body("lines[0].change", equalTo(25.0f))
        .body("lines[0].changeSince", equalTo("1990-Q1"));
    As.caller(NORDJYLLAND).get("/api/v1/target-reports/" + id).then().statusCode(200).body("lines[0].result", equalTo(75.0f));
    As.caller(NORDJYLLAND).get("/api/v1/target-reports").then().statusCode(200).body("period[0]", equalTo("1990-Q2"));
    As.caller(OTHER).get("/api/v1/target-reports/" + id).then().statusCode(404);
    As.caller(NORDJYLLAND).get("/api/v1/target-reports/" + id + "/page?lang=da").then().statusCode(200)
        .body(containsString("Region Nordjylland, 1. kvartal 1990")).body(containsString("75\u00A0%")).body(containsString("6 af 8"));
    assertThat(As.caller(NORDJYLLAND).get("/api/v1/target-reports/" + id + "/pdf").then().statusCode(200).extract().asByteArray())
        .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void an_ambition_of_ones_own_goes_before_the_nations_from_its_day_on() {
    postman.bring(epikriser(4, "2016-02-10", 1, 1, 1, 1, 1, 1, 1, 9));
    String target = "{\"indicator\": \"EPIKRISE_WITHIN_3\", \"place\": \"region:1081\", \"value\": 80, \"from\": \"2016-01-01\","
        + " \"basis\": \"Regionsrådet, december 2015\"}";
    present("2016-02-15").body("lines[0].result", equalTo(87.5f)).body("lines[0].met", equalTo("NOT_MET"));
    As.caller(NORDJYLLAND).body(target).post("/api/v1/targets").then().statusCode(201).body("value", equalTo(80));
    As.caller(NORDJYLLAND).body(target).post("/api/v1/targets").then().statusCode(409).body("code", equalTo("TARGET_EXISTS"));
    As.caller(OTHER).body(target).post("/api/v1/targets").then().statusCode(403).body("code", equalTo("NOT_YOUR_PLACE"));
    present("2016-02-15").body("lines[0].ambition", equalTo(80)).body("lines[0].met", equalTo("MET"));
    As.caller(NORDJYLLAND).get("/api/v1/figures?indicator=EPIKRISE_WITHIN_3&region=1081&from=2016-01-01&to=2016-12-31&period=quarter")
        .then().statusCode(200).body("figures.target", contains("MET"));
  }

  /** What it says, and that it lies down. Kept beside the results, to be looked at. */
  @Test
  void on_paper_it_reads_like_a_regions_quarterly_report() throws IOException {
    postman.bring(DemoYears.all());
    presentAll("2015-02-15", "2015-04-20");
    String id = presentAll("2015-05-15", "2015-07-20").extract().path("id");
    byte[] file = As.caller(OTHER).get("/api/v1/target-reports/" + id + "/pdf").then().statusCode(200).extract().asByteArray();
    Files.createDirectories(Path.of("target/papers"));
    Files.write(Path.of("target/papers/target-report.pdf"), file);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains("Afrapportering af driftsmål", "Region Syddanmark, 2. kvartal 2015",
          "mindst 95", "20 dage efter periodens slutning", "%-point siden 1. kvartal 2015", "Datakilde og forbehold", "Intet at tælle i perioden: ");
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
    }
    As.caller(OTHER).get("/api/v1/target-reports/" + id + "/page?lang=en").then().statusCode(200)
        .body(containsString("Q2 2015")).body(containsString("percentage points since Q1 2015"));
  }

  private static ValidatableResponse presentAll(String day, String today) {
    return As.caller(OTHER).header("Samspor-Business-Time", today).body("{\"place\": \"region:1083\", \"at\": \"" + day + "\"}")
        .post("/api/v1/target-reports").then().statusCode(201);
  }

  private static ValidatableResponse present(String day) {
    return As.caller(NORDJYLLAND).body("{\"place\": \"region:1081\", \"period\": \"quarter\", \"at\": \"" + day
        + "\", \"indicators\": [\"EPIKRISE_WITHIN_3\"]}").post("/api/v1/target-reports").then().statusCode(201);
  }

  private static List<StoredEvent> epikriser(int seed, String day, int... workingDays) {
    Events aalborg = Events.in("0851", "1081", 9_000 + seed);
    List<StoredEvent> events = new ArrayList<>();
    for (int days : workingDays) {
      UUID stay = aalborg.id();
      events.add(aalborg.referral("CitizenDischarged", stay, day, "department", "8001"));
      events.add(aalborg.referral("EpikriseSent", stay, day, "workingDays", days, "department", "8001"));
    }
    return events;
  }
}
