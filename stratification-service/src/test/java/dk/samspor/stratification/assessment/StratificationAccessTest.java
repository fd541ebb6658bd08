package dk.samspor.stratification.assessment;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.platform.testing.access.AccessTest;
import dk.samspor.platform.testing.access.CaseRow;
import dk.samspor.stratification.model.ShippedModel;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One accepted plan in Aalborg, one in Roskilde. */
@QuarkusTest
class StratificationAccessTest extends AccessTest {

  private static final String ASSESSMENTS = "/api/v1/assessments";
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
    return Stream.concat(assessments, Stream.of("0851", "0265").map(StratificationAccessTest::modelOf)).toList();
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
    return operation.equals("GET " + ASSESSMENTS)
        ? Stream.concat(Stream.of(""), letters.stream().map(letter -> "?trainingPlan=" + letter.plan())).toList()
        : List.of("");
  }

  @Override
  public Map<String, String> aboutNoCase() {
    var reason = "how levels are proposed is for everybody to read and to try";
    return Map.of("GET /api/v1/models", reason, "GET /api/v1/models/{model}/{version}/dmn", reason,
        "GET /api/v1/models/{model}/{version}/table", reason, "POST /api/v1/models/{model}/{version}/evaluate", reason);
  }
}
