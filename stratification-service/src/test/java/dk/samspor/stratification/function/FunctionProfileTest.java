package dk.samspor.stratification.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.stratification.assessment.TheStreet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FunctionProfileTest {

  private static final String PROFILES = "/api/v1/function-profiles";

  @Inject
  TheStreet street;

  @Test
  void the_change_between_start_and_end_is_the_effect() {
    var id = open();
    measure(id, "START", "2026-09-01", item("d450", 3), item("d510", 2), item("d850", 4), item("b280", 8), around("e310", 1, "BARRIER")).statusCode(200)
        .body("measurements[0].scores.d4", equalTo(3.0f)).body("measurements[0].scores.e3", equalTo(1.0f));
    measure(id, "END", "2026-11-02", item("d450", 1), item("d510", 2), item("d850", 4), item("b280", 2), around("e310", 3, "FACILITATOR"), item("d640", 1)).statusCode(200);
    therapist().get(PROFILES + "/" + id + "/change").then().statusCode(200)
        .body("items.code", contains("b280", "d450", "d510", "d640", "d850", "e310"))
        .body("items.direction", contains("NOT_COMPARABLE", "BETTER", "SAME", "NOT_COMPARABLE", "SAME", "BETTER"))
        .body("scoresTo.e3", equalTo(-3.0f));
    therapist().get(PROFILES + "/" + id + "/change?from=BEFORE").then().statusCode(409).body("code", equalTo("NOT_MEASURED"));
  }

  @Test
  void each_wrong_code_qualifier_and_effect_is_named() {
    var id = open();
    measure(id, "START", "2026-11-02", item("d450", 5), item("d450", 1), around("d510", 1, "BARRIER"), item("e310", 1)).statusCode(400)
        .body("violations.field", containsInAnyOrder("items[0].qualifier", "items[1].code", "items[2].effect", "items[3].effect"));
    for (var wrong : List.of("d", "d0", "b9", "s9", "e6", "x410", "d45", "D450", "d450000"))
      measure(id, "START", "2026-11-02", item(wrong, 1)).statusCode(400).body("violations[0].field", equalTo("items[0].code")).body("violations[0].code", equalTo("ICF_CODE_UNKNOWN"));
    measure(id, "START", "2026-11-03", item("d450", 1)).statusCode(409).body("code", equalTo("MEASURED_IN_FUTURE"));
  }

  @Test
  void a_wrong_measurement_counts_no_more_and_stays_to_be_read() {
    var id = open();
    String wrong = measure(id, "START", "2026-11-01", item("d450", 4)).extract().path("measurements[0].id");
    measure(id, "START", "2026-11-02", item("d450", 2)).statusCode(200);
    act(id, "withdraw-measurement", Map.of("measurement", wrong)).statusCode(200).body("measurements", hasSize(2)).body("measurements[0].withdrawn", equalTo(true));
    act(id, "withdraw-measurement", Map.of("measurement", UUID.randomUUID())).statusCode(409).body("code", equalTo("MEASUREMENT_UNKNOWN"));
    act(id, "close", Map.of()).statusCode(200).body("status", equalTo("CLOSED"));
  }

  @Test
  void the_status_report_says_in_plain_danish_what_is_hard_what_helps_and_what_has_changed() throws IOException {
    var id = open();
    measure(id, "START", "2026-09-01", item("d450", 3), item("b280", 3), around("e310", 2, "FACILITATOR")).statusCode(200);
    measure(id, "END", "2026-11-02", Map.of("code", "d450", "qualifier", 1, "note", "Går <frit> & sikkert"), item("b280", 3), around("e310", 2, "FACILITATOR"))
        .statusCode(200);
    var pdf = therapist().get(PROFILES + "/" + id + "/status-report").then().statusCode(200).contentType("application/pdf").extract().asByteArray();
    Files.write(Path.of("target", "status-report.pdf"), pdf); // to be looked at
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains("Status på funktionsevne",
          "Sådan er funktionsevnen ved afslutningen, den 2. november 2026.", "Siden træningens start er 1 område blevet bedre, 2 er uændrede, og 0 er blevet dårligere.",
          "Sværest er nu: smerte.", "Det hjælper: nærmeste familie.", "At gå (d450)", "Går <frit> & sikkert", "svære problemer", "lette problemer", "bedre", "hjælper noget");
    }
  }

  @Test
  void the_same_words_are_read_without_printing_and_time_before_the_event_is_a_column_of_its_own() {
    var id = open();
    therapist().get(PROFILES + "/" + id + "/status").then().statusCode(200).body("summary", contains("Funktionsevnen er ikke målt endnu."));
    measure(id, "START", "2026-10-01", item("d450", 3), item("d850", 4)).statusCode(200);
    measure(id, "BEFORE", "2026-08-01", item("d450", 0)).statusCode(200);
    measure(id, "END", "2026-11-02", item("d450", 1), around("e155", 3, "BARRIER"), item("s7502", 8)).statusCode(200);
    therapist().get(PROFILES + "/" + id + "/status").then().statusCode(200)
        .body("columns.moment", contains("Før hændelsen", "Ved træningens start", "Ved afslutningen"))
        .body("columns.day", contains("1. august 2026", "1. oktober 2026", "2. november 2026"))
        .body("sections.heading", contains("Hverdagen", "Kroppen", "Omgivelserne"))
        .body("sections[0].rows[0].name", equalTo("At gå")).body("sections[0].rows[0].found", contains("ingen problemer", "svære problemer", "lette problemer"))
        .body("sections[0].rows[0].change", equalTo("bedre")).body("sections[0].rows[1].name", equalTo("Lønnet arbejde"))
        .body("sections[0].rows[1].found", contains("ikke målt", "fuldstændige problemer", "ikke målt")).body("sections[0].rows[1].change", nullValue())
        .body("sections[1].rows[0].name", equalTo("Ankel og fod")).body("sections[1].rows[0].found[2]", equalTo("ikke nærmere beskrevet"))
        .body("sections[2].rows[0].found[2]", equalTo("hæmmer meget"));
  }

  @Test
  void a_code_is_called_in_everyday_words_or_as_what_it_is_part_of() {
    assertThat(IcfCategories.nameOf(new IcfCode("d4500")).da()).isEqualTo("at gå korte afstande");
    assertThat(IcfCategories.nameOf(new IcfCode("d4508")).da()).isEqualTo("at gå");
    assertThat(IcfCategories.nameOf(new IcfCode("d4")).da()).isEqualTo("bevægelse og færden");
    assertThat(IcfCategories.nameOf(new IcfCode("b265")).en()).isEqualTo("touch");
    therapist().get("/api/v1/icf-categories").then().statusCode(200).body("items.size()", greaterThan(190))
        .body("items.find { it.code == 'd510' }.name.da", equalTo("at vaske sig")).body("items.find { it.code == 'e310' }.environment", equalTo(true));
  }

  @Test
  void the_street_hears_that_a_measurement_counts_no_more() {
    var id = open();
    String wrong = measure(id, "START", "2026-11-01", item("d450", 4)).extract().path("measurements[0].id");
    act(id, "withdraw-measurement", Map.of("measurement", wrong)).statusCode(200);
    act(id, "withdraw-measurement", Map.of("measurement", wrong)).statusCode(409);
    var told = street.toldAbout("samspor.stratification.function-profile", UUID.fromString(id), 2);
    assertThat(JsonPath.from(told.getFirst()).getString("measurement")).isEqualTo(wrong);
    assertThat(JsonPath.from(told.getLast()).getMap("$")).containsEntry("measurement", wrong).containsEntry("moment", "START");
  }

  @Test
  void the_street_hears_the_chapters_scores_and_no_notes() {
    var id = open();
    measure(id, "START", "2026-11-02", Map.of("code", "d450", "qualifier", 3, "note", "hemmeligt"), item("d460", 2), item("b280", 9)).statusCode(200);
    var told = street.toldAbout("samspor.stratification.function-profile", UUID.fromString(id), 1).getFirst();
    assertThat(told).doesNotContain("hemmeligt");
    assertThat(JsonPath.from(told).getMap("scores")).containsExactly(Map.entry("d4", 2.5f));
    assertThat(JsonPath.from(told).getString("moment")).isEqualTo("START");
  }

  private static String open() {
    return therapist().body(Map.of("citizen", UUID.randomUUID(), "trainingPlan", UUID.randomUUID())).post(PROFILES).then().statusCode(201).extract().path("id");
  }

  private static Map<String, Object> item(String code, int qualifier) {
    return Map.of("code", code, "qualifier", qualifier);
  }

  private static Map<String, Object> around(String code, int qualifier, String effect) {
    return Map.of("code", code, "qualifier", qualifier, "effect", effect);
  }

  @SafeVarargs
  private static ValidatableResponse measure(String id, String moment, String on, Map<String, Object>... items) {
    return act(id, "measurements", Map.of("moment", moment, "on", on, "items", List.of(items)));
  }

  private static ValidatableResponse act(String id, String act, Object body) {
    var etag = therapist().get(PROFILES + "/" + id).then().statusCode(200).extract().header("ETag");
    return therapist().header("If-Match", etag).body(body).post(PROFILES + "/" + id + "/" + act).then();
  }

  private static RequestSpecification therapist() {
    return As.caller(Tokens.person("therapist-odense", "municipality:0461", "THERAPIST")).header("Samspor-Business-Time", "2026-11-02");
  }
}
