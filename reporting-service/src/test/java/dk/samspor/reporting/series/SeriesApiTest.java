package dk.samspor.reporting.series;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeriesApiTest {

  private static final String SYDDANMARK = Tokens.person("vibeke", "region:1083", "REPORT_VIEWER");
  private static final String MIDTJYLLAND = Tokens.person("ole", "region:1082", "REPORT_VIEWER");

  /** The roll-out of the medicine card in two municipalities [S]: one is above what it expected, which is right. */
  private static final String MEDICINE_CARD = "\uFEFFplace;period;numerator;denominator;value;target\r\n"
      + "Odense;2015-Q1;1.200;1.000;120,0;50\r\n0479;2015-Q1;100;2.000;5;50\r\n";

  @Test
  void a_file_is_looked_through_first_and_every_fault_is_told_with_its_line() {
    As.caller(SYDDANMARK).body(upload("region:1083", "FAULTY", false, "place,period,value\nOdense,2015,7\nAarhus,2015,7\nMoon,1.q,x\nOdense,2015,8\n"))
        .post("/api/v1/series/preview").then().statusCode(200).body("values", equalTo(1)).body("first[0].place", equalTo("0461"))
        .body("findings.line", contains(3, 4, 4, 4, 5)).body("findings.column", hasItems("place", "period", "value"));
    As.caller(SYDDANMARK).body(upload("region:1083", "FAULTY", false, "place,period,value\nMoon,2015,1\n"))
        .post("/api/v1/series").then().statusCode(409).body("code", equalTo("SERIES_HAS_FAULTS"));
  }

  @Test
  void totals_are_ratios_of_sums_and_a_newer_version_keeps_the_older() {
    String first = As.caller(SYDDANMARK).body(upload("region:1083", "MEDICINE_CARD", false, MEDICINE_CARD)).post("/api/v1/series").then()
        .statusCode(201).body("series.version", equalTo(1)).body("values.find { it.place == '0461' }.value", equalTo(120.0f))
        .body("totals[0].value", equalTo(43.3f)).extract().path("series.id");
    As.caller(SYDDANMARK).body(upload("region:1083", "MEDICINE_CARD", true, MEDICINE_CARD.replace(";100;", ";200;").replace(";5;", ";10;")))
        .post("/api/v1/series").then().statusCode(201).body("series.version", equalTo(2));
    As.caller(SYDDANMARK).get("/api/v1/series/" + first).then().statusCode(200).body("totals[0].numerator", equalTo(1300));
    As.caller(MIDTJYLLAND).get("/api/v1/series/" + first).then().statusCode(404);
    As.caller(MIDTJYLLAND).get("/api/v1/series").then().statusCode(200).body("findAll { it.code == 'MEDICINE_CARD' }.version", contains(2));
    As.caller(MIDTJYLLAND).body(upload("region:1083", "MEDICINE_CARD", false, MEDICINE_CARD)).post("/api/v1/series").then().statusCode(403);
    As.caller(SYDDANMARK).get("/api/v1/series").then().body("findAll { it.code == 'MEDICINE_CARD' }", hasSize(2));
  }

  private static Map<String, Object> upload(String authority, String code, boolean published, String csv) {
    return Map.of("authority", authority, "code", code, "name", "Fælles medicinkort", "published", published, "csv", csv);
  }
}
