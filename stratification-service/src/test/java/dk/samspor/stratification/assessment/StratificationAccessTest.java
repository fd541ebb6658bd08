package dk.samspor.stratification.assessment;

import static java.util.Map.entry;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.platform.testing.access.AccessTest;
import dk.samspor.platform.testing.access.CaseRow;
import dk.samspor.stratification.model.ShippedModel;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One accepted plan in Aalborg, one in Roskilde. */
@QuarkusTest
class StratificationAccessTest extends AccessTest {

  private static final String ASSESSMENTS = "/api/v1/assessments";
  private static final String THERAPISTS = "/api/v1/therapists";
  private static final String MODELS = "/api/v1/model-versions";

  @Inject
  Street street;

  private List<AcceptedLetter> letters;

  @Override
  public List<CaseRow> freshRows() {
    letters = Stream.of("0851", "0265").map(municipality -> AcceptedLetter.aPlan().to(municipality)).toList();
    street.deliver(letters.toArray(AcceptedLetter[]::new));
    var assessments = letters.stream().map(letter -> CaseRow.of(ASSESSMENTS, new TheApi(letter.municipality()).of(letter).toString(),
        Map.of("municipality:" + letter.municipality(), "RECEIVER"), letter.plan().toString()));
    var others = Stream.of("0851", "0265").flatMap(municipality -> Stream.of(modelOf(municipality), therapistOf(municipality),
        ofCitizen("/api/v1/needs-courses", municipality, Map.of("moment", "DIAGNOSIS")), measuredTwice(municipality), offerOf(municipality),
        ofCitizen("/api/v1/programme-assessments", municipality, Map.of("model", "palliative-level"))));
    return Stream.concat(assessments, others).toList();
  }

  private static CaseRow therapistOf(String municipality) {
    var name = "Terapeut " + UUID.randomUUID();
    var body = Map.of("name", name, "profession", "PHYSIOTHERAPIST", "furtherEducation", true, "supervisionAvailable", true, "experience", List.of());
    return made(THERAPISTS, municipality, body, name);
  }

  /** So that there is a change to be read. */
  private static CaseRow measuredTwice(String municipality) {
    var row = ofCitizen("/api/v1/function-profiles", municipality, Map.of());
    for (var moment : List.of("START", "END")) {
      var path = row.collection() + "/" + row.id();
      var etag = maker(municipality).get(path).then().statusCode(200).extract().header("ETag");
      maker(municipality).header("If-Match", etag).body(Map.of("moment", moment, "on", "2026-01-02", "items", List.of(Map.of("code", "d450", "qualifier", 2))))
          .post(path + "/measurements").then().statusCode(200);
    }
    return row;
  }

  /** What is published is for everybody; that it is kept by somebody is not. */
  private static CaseRow offerOf(String municipality) {
    return made("/api/v1/own-offers", municipality, Map.ofEntries(Map.entry("kind", "OFFER"), Map.entry("title", "Hold"), Map.entry("provider", "Centret"),
        Map.entry("sector", "MUNICIPALITY"), Map.entry("groups", List.of()), Map.entry("place", "Her"), Map.entry("contact", "Os"),
        Map.entry("referralRoute", "Ring"), Map.entry("validFrom", "2020-01-01"), Map.entry("description", "Træning")));
  }

  private static RequestSpecification maker(String municipality) {
    return As.caller(Tokens.person("maker-" + municipality, "municipality:" + municipality, "THERAPIST"));
  }

  /** A case opened by hand for a citizen nobody else has. */
  private static CaseRow ofCitizen(String collection, String municipality, Map<String, Object> body) {
    var whole = new HashMap<>(body);
    whole.put("citizen", UUID.randomUUID().toString());
    return made(collection, municipality, whole, whole.get("citizen").toString());
  }

  private static CaseRow made(String collection, String municipality, Object body, String... marks) {
    String id = maker(municipality).body(body).post(collection)
        .then().statusCode(201).extract().path("id");
    return CaseRow.of(collection, id, Map.of("municipality:" + municipality, "RECEIVER"), marks);
  }

  /** With a gap, so that no trial is needed. */
  private static CaseRow modelOf(String municipality) {
    var dmn = ShippedModel.text("palliative-level").replaceFirst("(?s)<rule id=\"palliation-R3\">.*?</rule>", "");
    String id = As.caller(Tokens.person("model-" + municipality, "municipality:" + municipality, "THERAPIST")).contentType("application/xml")
        .body(ShippedModel.bytes(dmn)).post(MODELS).then().statusCode(201).extract().path("id");
    return CaseRow.of(MODELS, id, Map.of("municipality:" + municipality, "RECEIVER"));
  }

  /** The whole list, and by the number of each plan: another's is not even there. */
  @Override
  public List<String> questions(String operation, List<CaseRow> rows) {
    if (operation.equals("GET " + THERAPISTS + "/{id}/qualification") || operation.equals("GET /api/v1/supply/qualified"))
      return List.of("?level=BASIC&group=HAND");
    return operation.equals("GET " + ASSESSMENTS)
        ? Stream.concat(Stream.of(""), letters.stream().map(letter -> "?trainingPlan=" + letter.plan())).toList()
        : List.of("");
  }

  @Override
  public Map<String, String> aboutNoCase() {
    var reason = "how levels are proposed is for everybody to read and to try";
    return Map.ofEntries(entry("GET /api/v1/models", reason), entry("GET /api/v1/supply/qualified", "the caller's own therapists; no other's name stands in it"),
        entry("GET /api/v1/offers", "what is published is for everybody who refers"), entry("GET /api/v1/icf-categories", "words"),
        entry("GET /api/v1/today", "asked by desk; WorklistTest tries own and foreign ones"), entry("GET /api/v1/standings", "figures of the own desk"),
        entry("GET /api/v1/supply/cover", "counts of the caller's own therapists"), entry("GET /api/v1/models/{model}/{version}/dmn", reason),
        entry("GET /api/v1/level-distribution", "counts of the caller's own placements; DistributionTest tries another municipality"),
        entry("GET /api/v1/level-distribution/series", "the same counts by period"),
        entry("GET /api/v1/models/{model}/{version}/table", reason), entry("POST /api/v1/models/{model}/{version}/evaluate", reason));
  }
}
