package dk.samspor.stratification.assessment;

import dk.samspor.platform.testing.access.AccessTest;
import dk.samspor.platform.testing.access.CaseRow;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One accepted plan in Aalborg, one in Roskilde. */
@QuarkusTest
class StratificationAccessTest extends AccessTest {

  private static final String ASSESSMENTS = "/api/v1/assessments";

  @Inject
  Street street;

  private List<AcceptedLetter> letters;

  @Override
  public List<CaseRow> freshRows() {
    letters = Stream.of("0851", "0265").map(municipality -> AcceptedLetter.aPlan().to(municipality)).toList();
    street.deliver(letters.toArray(AcceptedLetter[]::new));
    return letters.stream().map(letter -> CaseRow.of(ASSESSMENTS, new TheApi(letter.municipality()).of(letter).toString(),
        Map.of("municipality:" + letter.municipality(), "RECEIVER"), letter.plan().toString())).toList();
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
    return Map.of("GET /api/v1/models", "how levels are proposed is for everybody to read");
  }
}
