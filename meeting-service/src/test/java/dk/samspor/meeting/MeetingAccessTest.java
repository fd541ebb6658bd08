package dk.samspor.meeting;

import dk.samspor.platform.testing.access.AccessTest;
import dk.samspor.platform.testing.access.CaseRow;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A submitted case in Aalborg, which its region reads too; one in Roskilde still being prepared; a meeting day in each. */
@QuarkusTest
class MeetingAccessTest extends AccessTest {

  private static final String AALBORG = "0851";
  private static final String ROSKILDE = "0265";

  private String dayInAalborg;

  @Override
  public List<CaseRow> freshRows() {
    dayInAalborg = Street.aDay(AALBORG, Street.TUESDAY_IN_MARCH, 3);
    String dayInRoskilde = Street.aDay(ROSKILDE, Street.TUESDAY_IN_MARCH, 3);
    Walk submitted = opened(AALBORG, "1081", "Ålborgine Testesen").prepared().submittedTo(dayInAalborg);
    Walk opened = opened(ROSKILDE, "1085", "Roskildine Testesen");
    return List.of(
        row(Street.CASES, submitted.id().toString(), AALBORG, "region:1081", "Ålborgine Testesen", citizen(submitted)),
        CaseRow.of(Street.CASES, opened.id().toString(), Map.of("municipality:" + ROSKILDE, "RECEIVER"), "Roskildine Testesen",
            citizen(opened)),
        row(Street.DAYS, dayInAalborg, AALBORG, "region:1081"), row(Street.DAYS, dayInRoskilde, ROSKILDE, "region:1085"));
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Samspor-Business-Time", Street.IN_TIME.toString());
  }

  /** The list by day too: another's day opens none of its cases. */
  @Override
  public List<String> questions(String operation, List<CaseRow> rows) {
    return operation.equals("GET " + Street.CASES) ? List.of("", "?meetingDay=" + dayInAalborg) : List.of("");
  }

  private static Walk opened(String municipality, String region, String name) {
    var open = new HashMap<>(Street.open(Street.someCpr(), "RESOURCE_PROGRAMME"));
    open.put("name", name);
    return Walk.opened(municipality, region, Street.IN_TIME, open);
  }

  private static String citizen(Walk walk) {
    return walk.seen().extract().path("citizen.id");
  }

  private static CaseRow row(String collection, String id, String municipality, String region, String... marks) {
    return CaseRow.of(collection, id, Map.of("municipality:" + municipality, "RECEIVER", region, "REGION"), marks);
  }
}
