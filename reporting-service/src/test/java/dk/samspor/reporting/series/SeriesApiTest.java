package dk.samspor.reporting.series;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
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

  @Test
  void a_value_is_judged_by_its_target_and_the_way_that_is_better() {
    Map<String, Object> upload = new HashMap<>(upload("region:1083", "MEDICINE_CARD_JUDGED", true, MEDICINE_CARD));
    upload.put("direction", "HIGHER_IS_BETTER");
    upload.put("unit", "borgere");
    As.caller(SYDDANMARK).body(upload).post("/api/v1/series").then().statusCode(201).body("series.unit", equalTo("borgere"))
        .body("values.find { it.place == '0461' }.met", equalTo("MET")).body("values.find { it.place == '0461' }.placeName", equalTo("Odense"))
        .body("values.find { it.place == '0479' }.met", equalTo("NOT_MET")).body("totals[0].target", equalTo(50)).body("totals[0].met", equalTo("NOT_MET"));
    upload.put("basis", "ESTIMATED");
    As.caller(SYDDANMARK).body(upload).post("/api/v1/series").then().statusCode(400);
    upload.put("method", "Skøn fra to uger i marts");
    As.caller(SYDDANMARK).body(upload).post("/api/v1/series").then().statusCode(201).body("series.basis", equalTo("ESTIMATED"));
  }

  @Test
  void a_place_finds_what_was_uploaded_about_it_when_the_periods_touch() {
    As.caller(SYDDANMARK).body(upload("region:1083", "ABOUT_SVENDBORG", false, "place,period,value\n0479,2013-Q2,40\n0461,2013-Q2,70\n"))
        .post("/api/v1/series").then().statusCode(201);
    String about = "/api/v1/series/around?place=municipality:0479&from=2013-05-01&to=2013-05-31";
    As.caller(SYDDANMARK).get(about).then().statusCode(200).body("find { it.series.code == 'ABOUT_SVENDBORG' }.values.place", contains("0479"));
    As.caller(SYDDANMARK).get("/api/v1/series/around?place=region:1083&from=2013-01-01&to=2013-12-31").then()
        .body("find { it.series.code == 'ABOUT_SVENDBORG' }.values", hasSize(2));
    As.caller(SYDDANMARK).get(about.replace("05", "07")).then().statusCode(200).body("series.code", not(hasItem("ABOUT_SVENDBORG")));
    As.caller(MIDTJYLLAND).get(about).then().statusCode(200).body("series.code", not(hasItem("ABOUT_SVENDBORG")));
    As.caller(SYDDANMARK).get("/api/v1/series/around?place=planet:9").then().statusCode(400).body("code", equalTo("PLACE_UNKNOWN"));
  }

  @Test
  void others_do_not_see_small_groups_nor_what_they_could_be_reckoned_from() {
    String csv = "place,period,numerator,denominator\nOdense,2012,3,100\nSvendborg,2012,20,60\nEsbjerg,2012,30,70\n1083,2012,53,230\n";
    String id = As.caller(SYDDANMARK).body(upload("region:1083", "SMALL", true, csv)).post("/api/v1/series").then().statusCode(201)
        .body("totals", hasSize(1)).extract().path("series.id");
    As.caller(MIDTJYLLAND).get("/api/v1/series/" + id).then().statusCode(200).body("totals", hasSize(0))
        .body("values.findAll { it.suppressed }.place", containsInAnyOrder("0461", "0479", "1083"))
        .body("values.find { it.place == '0461' }.value", nullValue());
    As.caller(Tokens.person("odense", "municipality:0461", "REPORT_VIEWER")).get("/api/v1/series/" + id).then()
        .body("values.find { it.place == '0461' }.numerator", equalTo(3));
  }

  private static Map<String, Object> upload(String authority, String code, boolean published, String csv) {
    return Map.of("authority", authority, "code", code, "name", "Fælles medicinkort", "published", published, "csv", csv);
  }
}
