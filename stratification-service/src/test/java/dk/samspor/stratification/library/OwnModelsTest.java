package dk.samspor.stratification.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.stratification.assessment.TheStreet;
import dk.samspor.stratification.model.HostileFilesTest;
import dk.samspor.stratification.model.ShippedModel;
import dk.samspor.stratification.model.analysis.ByDiagnosis;
import dk.samspor.stratification.model.analysis.MadeUpModel;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A municipality's own model from upload to retirement. Each test uses a version of its own. */
@QuarkusTest
class OwnModelsTest {

  private static final String MODELS = "/api/v1/model-versions";
  private static final String TODAY = "2026-11-02";
  private static final AtomicInteger VERSIONS = new AtomicInteger(100);

  @Inject
  TheStreet street;

  @Test
  void a_second_person_approves_what_one_uploaded_and_it_is_used_from_its_day() {
    var id = upload("anna", palliative()).statusCode(201).body("status", equalTo("CHECKED")).body("findings", empty())
        .body("model.id", equalTo("palliative-level")).body("uploadedBy", equalTo("anna")).extract().<String>path("id");
    approve("anna", id, TODAY).statusCode(409).body("code", equalTo("SECOND_PERSON_NEEDED"));
    person("anna").get(MODELS + "/" + id).then().body("allowedActions", contains("WITHDRAW"));
    person("bo").get(MODELS + "/" + id).then().body("allowedActions", containsInAnyOrder("APPROVE", "WITHDRAW"));
    approve("bo", id, "2026-11-01").statusCode(409).body("code", equalTo("MODEL_NOT_BACKDATED"));
    approve("bo", id, TODAY).statusCode(200).body("status", equalTo("APPROVED")).body("approvedBy", equalTo("bo"))
        .body("activeFrom", equalTo(TODAY)).body("allowedActions", contains("RETIRE"));
    act("anna", id, "retire", Map.of("from", "2026-12-01")).statusCode(200).body("status", equalTo("RETIRED"));
  }

  @Test
  void a_model_with_a_gap_is_kept_with_its_findings_and_cannot_be_approved() {
    var id = upload("anna", palliative().replaceFirst("(?s)<rule id=\"palliation-R3\">.*?</rule>", "")).statusCode(201)
        .body("status", equalTo("FLAWED")).body("findings", hasSize(1)).body("findings[0].kind", equalTo("GAP"))
        .body("findings[0].words.da", containsString("Fase: sen")).extract().<String>path("id");
    approve("bo", id, TODAY).statusCode(409).body("code", equalTo("MODEL_HAS_FINDINGS"));
    person("bo").body(Map.of("inputs", Map.of("phase", "LATE"))).post(MODELS + "/" + id + "/evaluate").then().statusCode(409);
    act("bo", id, "withdraw", Map.of()).statusCode(200).body("status", equalTo("WITHDRAWN"));
  }

  @Test
  void a_level_by_diagnosis_alone_cannot_be_approved() {
    upload("anna", ByDiagnosis.DMN).statusCode(201).body("status", equalTo("FLAWED")).body("findings.kind", hasItem("DIAGNOSIS_DECIDES"));
  }

  @Test
  void a_model_that_would_set_a_system_property_is_refused_and_never_ran() {
    var property = "samspor.hostile.upload";
    var call = HostileFilesTest.SETS_A_PROPERTY.formatted(property);
    upload("anna", palliative().replaceFirst("<inputEntry><text>-</text>", "<inputEntry><text>" + call.replace("<", "&lt;") + "</text>"))
        .statusCode(422).body("code", equalTo("MODEL_REFUSED")).body("violations[0].field", equalTo("dmn"));
    upload("anna", palliative().replace("<decision id", "<decision id=\"l\" name=\"l\"><literalExpression><text>" + call + "</text></literalExpression></decision><decision id"))
        .statusCode(422).body("code", equalTo("MODEL_REFUSED"));
    assertThat(System.getProperty(property)).isNull();
    upload("anna", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d>&e;</d>").statusCode(422).body("code", equalTo("MODEL_REFUSED"));
    upload("anna", "no xml").statusCode(422).body("code", equalTo("MODEL_REFUSED"));
  }

  @Test
  void the_same_version_is_not_uploaded_twice() {
    var dmn = palliative();
    upload("anna", dmn).statusCode(201);
    upload("bo", dmn).statusCode(409).body("code", equalTo("MODEL_VERSION_TAKEN"));
  }

  /** As if the file could not be read any more: whoever parsed it anew would fail. */
  @Test
  void a_list_parses_each_file_once_and_not_at_every_look() {
    var id = uploadAt("0410", "anna", palliative()).statusCode(201).extract().<String>path("id");
    var before = at("0410", "bo").get(MODELS).then().statusCode(200).body("items.id", hasItem(id)).extract().asString();
    street.replaceModel(UUID.fromString(id), "no xml".getBytes(StandardCharsets.UTF_8));
    assertThat(at("0410", "bo").get(MODELS).then().statusCode(200).extract().asString()).isEqualTo(before);
    actAt("0410", "bo", id, "approve", Map.of("activeFrom", "2026-11-01")).statusCode(409).body("code", equalTo("MODEL_NOT_BACKDATED"));
    actAt("0410", "bo", id, "withdraw", Map.of()).statusCode(200);
  }

  @Test
  void it_comes_out_again_as_the_file_and_as_a_page_that_runs_nothing() {
    var dmn = palliative().replace("Behovene er få og afgrænsede.", "Behovene &lt;script&gt; er få.");
    var id = upload("anna", dmn).statusCode(201).extract().<String>path("id");
    assertThat(person("bo").get(MODELS + "/" + id + "/dmn").then().statusCode(200).contentType("application/xml").extract().asByteArray()).isEqualTo(ShippedModel.bytes(dmn));
    var page = person("bo").get(MODELS + "/" + id + "/table").then().statusCode(200).contentType(containsString("text/html"))
        .header("Content-Security-Policy", containsString("default-src 'none'")).extract().asString();
    assertThat(page).contains("lang=\"da\"", "<td>sen</td>", "Behovene &lt;script&gt; er få.").doesNotContain("<script>");
    assertThat(person("bo").get(MODELS + "/" + id + "/table?lang=en").then().extract().asString()).contains("lang=\"en\"", "<td>late</td>");
  }

  @Test
  void what_if_answers_without_keeping_anything() {
    person("bo").body(Map.of("inputs", Map.of("phase", "LATE", "complexity", "COMPOSITE"))).post("/api/v1/models/palliative-level/1/evaluate").then().statusCode(200)
        .body("result", equalTo("PROPOSED")).body("proposal.outcome", equalTo("SPECIALISED")).body("proposal.reasons.rule", contains(3))
        .body("proposal.explanation.da", equalTo("Modellen foreslår specialiseret. Regel 3: I den sene fase inddrages det specialiserede niveau, når behovene er sammensatte. "
            + "(Fase: sen; Forløbets kompleksitet: sammensat)"));
    person("bo").body(Map.of("inputs", Map.of("phase", "LATE"))).post("/api/v1/models/palliative-level/1/evaluate").then().statusCode(200)
        .body("result", equalTo("ANSWERS_MISSING")).body("missing.code", contains("complexity"));
    person("bo").body(Map.of("inputs", Map.of("phase", "NEVER", "mood", 3))).post("/api/v1/models/palliative-level/1/evaluate").then().statusCode(400)
        .body("violations.field", hasSize(2));
    person("bo").body(Map.of("inputs", Map.of("phase", "LATE"))).post("/api/v1/models/palliative-level/7/evaluate").then().statusCode(404);
    person("bo").get("/api/v1/models/gop-level/1/dmn").then().statusCode(200).contentType("application/xml");
    assertThat(person("bo").get("/api/v1/models/municipal-acute-bed/1/table").then().statusCode(200).extract().asString())
        .contains("<td>41 /min – 50 /min eller 91 /min – 110 /min</td>", "<td>under 36 °C eller over 39 °C</td>");
  }

  @Test
  void an_assessment_keeps_the_model_it_was_begun_with_and_later_ones_get_the_new_one_until_it_is_retired() {
    var before = assessed("2026-11-02");
    assertThat(before).containsEntry("version", 1);
    var id = uploadAt("0740", "anna", ShippedModel.text().replace("version=\"1\" validFrom", "version=\"7\" validFrom")).statusCode(201)
        .body("status", equalTo("CHECKED")).extract().<String>path("id");
    actAt("0740", "bo", id, "approve", Map.of("activeFrom", "2026-11-10")).statusCode(200);
    assertThat(assessed("2026-11-09")).containsEntry("version", 1);
    assertThat(assessed("2026-11-10")).containsEntry("version", 7);
    at("0740", "anna").get("/api/v1/assessments/" + before.get("case")).then().body("model.version", equalTo(1)).body("proposal.level", equalTo("BASIC"));
    actAt("0740", "bo", id, "retire", Map.of("from", "2026-11-20")).statusCode(200);
    assertThat(assessed("2026-11-19")).containsEntry("version", 7);
    assertThat(assessed("2026-11-20")).containsEntry("version", 1);
  }

  @Test
  void a_model_is_used_on_the_days_it_says_it_applies_on_and_after_them_the_shipped_one_again() {
    var own = ShippedModel.text().replace("version=\"1\" validFrom=\"2015-01-01\"", "version=\"9\" validFrom=\"2026-11-05\" validTo=\"2026-11-15\"");
    var id = uploadAt("0730", "anna", own).statusCode(201).body("model.validTo", equalTo("2026-11-15")).extract().<String>path("id");
    actAt("0730", "bo", id, "approve", Map.of("activeFrom", "2026-11-04")).statusCode(409).body("code", equalTo("MODEL_NOT_VALID_THEN"));
    actAt("0730", "bo", id, "approve", Map.of("activeFrom", "2026-11-16")).statusCode(409).body("code", equalTo("MODEL_NOT_VALID_THEN"));
    actAt("0730", "bo", id, "approve", Map.of("activeFrom", "2026-11-05")).statusCode(200);
    assertThat(assessedAt("0730", "2026-11-15")).containsEntry("version", 9);
    assertThat(assessedAt("0730", "2026-11-16")).containsEntry("version", 1);
  }

  @Test
  void a_file_of_very_many_tables_and_one_of_very_many_overlapping_rules_are_answered_in_codes() {
    upload("anna", MadeUpModel.ofTables(100).dmn()).statusCode(422).body("code", equalTo("MODEL_REFUSED"))
        .body("violations[0].message", equalTo("En model har højst 20 tabeller."));
    upload("anna", MadeUpModel.ofOverlappingRules(4, 1).dmn()).statusCode(201).body("status", equalTo("FLAWED"))
        .body("findings", hasSize(101)).body("findings[100].kind", equalTo("MORE_FINDINGS"));
  }

  @Test
  void an_administrator_uploads_for_a_municipality_whose_own_people_approve() {
    var administrator = Tokens.person("operator", "national", "ADMINISTRATOR");
    As.caller(administrator).contentType("application/xml").body(ShippedModel.bytes(palliative())).post(MODELS).then().statusCode(409).body("code", equalTo("MUNICIPALITY_ONLY"));
    As.caller(administrator).contentType("application/xml").body(ShippedModel.bytes(palliative())).post(MODELS + "?municipality=9999").then().statusCode(400);
    var id = As.caller(administrator).contentType("application/xml").body(ShippedModel.bytes(palliative())).post(MODELS + "?municipality=0461").then().statusCode(201)
        .body("municipality", equalTo("0461")).body("uploadedBy", equalTo("operator")).extract().<String>path("id");
    As.caller(administrator).get(MODELS + "/" + id).then().statusCode(403);
    approve("bo", id, TODAY).statusCode(200).body("approvedBy", equalTo("bo"));
    person("bo").get(MODELS + "/" + id + "/history").then().body("act", contains("UPLOAD", "APPROVE")).body("[1].actor", equalTo("bo"));
    upload("anna", palliative()).statusCode(201);
    person("anna").contentType("application/xml").body(ShippedModel.bytes(palliative())).post(MODELS + "?municipality=0791").then().statusCode(201)
        .body("municipality", equalTo("0461"));
  }

  @Test
  void another_municipalitys_model_does_not_exist() {
    var id = upload("anna", palliative()).extract().<String>path("id");
    As.caller(Tokens.person("viborg", "municipality:0791", "THERAPIST")).get(MODELS + "/" + id).then().statusCode(404);
    person("bo").get(MODELS).then().statusCode(200).body("items.id", hasItem(id)).body("items[0].model.inputs", notNullValue());
  }

  private static String palliative() {
    return ShippedModel.text("palliative-level").replace("version=\"1\" validFrom", "version=\"" + VERSIONS.incrementAndGet() + "\" validFrom");
  }

  private static Map<String, Object> assessed(String day) {
    return assessedAt("0740", day);
  }

  private static Map<String, Object> assessedAt(String municipality, String day) {
    var opened = at(municipality, "anna").header("Samspor-Business-Time", day).body(Map.of("citizen", UUID.randomUUID(), "trainingPlan", UUID.randomUUID(), "planType", "GENERAL",
        "inputs", Map.of("complications", "NONE", "functionalImpairment", "DELIMITED", "lifeAreas", List.of("WORK"), "cognitiveImpairment", "NONE",
            "coordination", "NONE", "rarity", "COMMON", "trainingNeed", "CLEAR", "brainInjury", false))).post("/api/v1/assessments").then().statusCode(201).extract();
    return Map.of("case", opened.path("id"), "version", opened.path("model.version"));
  }

  private static ValidatableResponse uploadAt(String municipality, String who, String dmn) {
    return at(municipality, who).contentType("application/xml").body(ShippedModel.bytes(dmn)).post(MODELS).then();
  }

  private static ValidatableResponse actAt(String municipality, String who, String id, String act, Object body) {
    var etag = at(municipality, who).get(MODELS + "/" + id).then().statusCode(200).extract().header("ETag");
    return at(municipality, who).header("Samspor-Business-Time", TODAY).header("If-Match", etag).body(body).post(MODELS + "/" + id + "/" + act).then();
  }

  private static RequestSpecification at(String municipality, String who) {
    return As.caller(Tokens.person(who, "municipality:" + municipality, "THERAPIST"));
  }

  private static ValidatableResponse upload(String who, String dmn) {
    return person(who).contentType("application/xml").body(ShippedModel.bytes(dmn)).post(MODELS).then();
  }

  private static ValidatableResponse approve(String who, String id, String from) {
    return act(who, id, "approve", Map.of("activeFrom", from));
  }

  private static ValidatableResponse act(String who, String id, String act, Object body) {
    var etag = person(who).get(MODELS + "/" + id).then().statusCode(200).extract().header("ETag");
    return person(who).header("If-Match", etag).body(body).post(MODELS + "/" + id + "/" + act).then();
  }

  private static RequestSpecification person(String who) {
    return As.caller(Tokens.person(who, "municipality:0461", "THERAPIST")).header("Samspor-Business-Time", TODAY);
  }
}
