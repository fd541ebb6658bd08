package dk.samspor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.paper.Press;
import dk.samspor.platform.paper.Sheet;
import dk.samspor.platform.testing.access.AccessTest;
import dk.samspor.platform.testing.access.CaseRow;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A submitted case in Aalborg, which its region reads too; one in Roskilde still being prepared; a meeting day in each. */
@QuarkusTest
class MeetingAccessTest extends AccessTest {

  private static final String AALBORG = "0851";
  private static final String ROSKILDE = "0265";
  private static final String FEEDS = "/api/v1/calendar-feeds";
  private static final String OTHERS = "/api/v1/other-meetings";
  private static final String TIME = "/api/v1/coordinator-time";

  @Inject
  Press press;

  @Inject
  Books books;

  private String dayInAalborg;

  @Override
  public List<CaseRow> freshRows() {
    dayInAalborg = Street.aDay(AALBORG, Street.TUESDAY_IN_MARCH, 3);
    String dayInRoskilde = Street.aDay(ROSKILDE, Street.TUESDAY_IN_MARCH, 3);
    Walk submitted = opened(AALBORG, "1081", "Ålborgine Testesen").prepared().submittedTo(dayInAalborg);
    Walk opened = opened(ROSKILDE, "1085", "Roskildine Testesen");
    String inNord = Street.aCoordinator("1081", "Nordahl Testesen", AALBORG);
    String inSjaelland = Street.aCoordinator("1085", "Sjællandine Testesen", ROSKILDE);
    return List.of(
        row(OTHERS, otherMeeting(AALBORG), AALBORG, "region:1081"), row(OTHERS, otherMeeting(ROSKILDE), ROSKILDE, "region:1085"),
        row(TIME, time(AALBORG, "1081", inNord), AALBORG, "region:1081"), row(TIME, time(ROSKILDE, "1085", inSjaelland), ROSKILDE, "region:1085"),
        CaseRow.of(FEEDS, feed(AALBORG), Map.of("municipality:" + AALBORG, "RECEIVER")),
        CaseRow.of(FEEDS, feed(ROSKILDE), Map.of("municipality:" + ROSKILDE, "RECEIVER")),
        CaseRow.of(Street.COORDINATORS, inNord, Map.of("region:1081", "REGION")),
        CaseRow.of(Street.COORDINATORS, inSjaelland, Map.of("region:1085", "REGION")),
        row(Street.CONSULTATIONS, consultation(AALBORG, "1081", inNord), AALBORG, "region:1081"),
        row(Street.CONSULTATIONS, consultation(ROSKILDE, "1085", inSjaelland), ROSKILDE, "region:1085"),
        row(Street.CASES, submitted.id().toString(), AALBORG, "region:1081", "Ålborgine Testesen", citizen(submitted)),
        CaseRow.of(Street.CASES, opened.id().toString(), Map.of("municipality:" + ROSKILDE, "RECEIVER"), "Roskildine Testesen",
            citizen(opened)),
        row("/api/v1/cases", submitted.id().toString(), AALBORG, "region:1081"),
        CaseRow.of("/api/v1/cases", opened.id().toString(), Map.of("municipality:" + ROSKILDE, "RECEIVER")),
        row(Street.DAYS, dayInAalborg, AALBORG, "region:1081"), row(Street.DAYS, dayInRoskilde, ROSKILDE, "region:1085"));
  }

  @Override
  public Map<String, String> openTables() {
    return Map.of("on_a_list", "a view: the policies of case_holder and team_case hold for who asks it");
  }

  /** A view is read with its owner's rights unless it is told otherwise: then no policy would hold. */
  @Test
  void whose_a_case_is_is_asked_with_the_askers_own_rights() {
    assertThat(books.count("pg_class where relname = ?1 and 'security_invoker=true' = any (reloptions)", "on_a_list")).isOne();
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Samspor-Business-Time", Street.IN_TIME.toString());
  }

  /** The list by day too: another's day opens none of its cases. */
  @Override
  public List<String> questions(String operation, List<CaseRow> rows) {
    return operation.equals("GET " + Street.CASES) ? List.of("", "?meetingDay=" + dayInAalborg, "?mine=true") : List.of("");
  }

  @Override
  public Map<String, String> aboutNoCase() {
    return Map.of("GET /api/v1/consultations/rhythm", "dates on which a municipality is offered consultations",
        "GET /api/v1/other-meetings/rhythm", "dates on which team and region meet",
        "GET /api/v1/billing-bases", "asked by desk; BillingTest tries own and foreign ones",
        "GET /api/v1/today", "asked by desk; WorklistTest tries own and foreign ones",
        "GET /api/v1/standings", "figures of the own desk");
  }

  private static String otherMeeting(String municipality) {
    return Street.caseWorker(municipality, Street.IN_TIME).body(Map.of("type", "ROUND_TABLE", "cpr", Street.someCpr(), "name", "Rund Testesen",
        "date", "2015-03-12", "startsAt", "10:00:00", "minutes", 60, "withCoordinator", true)).post(OTHERS).then().statusCode(201).extract().path("id");
  }

  private static String time(String municipality, String region, String coordinator) {
    return Street.coordinator(region, Street.IN_TIME).body(Map.of("coordinator", coordinator, "municipality", municipality, "kind", "TRANSPORT",
        "date", "2015-03-02", "minutes", 30)).post(TIME).then().statusCode(201).extract().path("id");
  }

  private static String feed(String municipality) {
    return Street.teamMember(municipality, Street.IN_TIME).body(Map.of()).post(FEEDS).then().statusCode(201).extract().path("id");
  }

  private static String consultation(String municipality, String region, String coordinator) {
    return Street.coordinator(region, Street.IN_TIME).body(Map.of("municipality", municipality, "date", "2015-03-05",
        "startsAt", "10:00:00", "minutes", 30, "form", "PHONE", "coordinator", coordinator)).post(Street.CONSULTATIONS)
        .then().statusCode(201).extract().path("id");
  }

  private Walk opened(String municipality, String region, String name) {
    var open = new HashMap<>(Street.open(Street.someCpr(), "RESOURCE_PROGRAMME"));
    open.put("name", name);
    var walk = Walk.opened(municipality, region, Street.IN_TIME, open);
    return walk.did("documents", Map.of("document", walk.id().toString(), "type", "OTHER", "dated", "2015-02-20", "content", aPdf()));
  }

  /** Under the case's own id, so that an operation about one document finds it. */
  private String aPdf() {
    return Base64.getEncoder().encodeToString(press.print(new Sheet(Locale.of("da"), "Report", "Report", "<h1>Report</h1>")));
  }

  private static String citizen(Walk walk) {
    return walk.seen().extract().path("citizen.id");
  }

  private static CaseRow row(String collection, String id, String municipality, String region, String... marks) {
    return CaseRow.of(collection, id, Map.of("municipality:" + municipality, "RECEIVER", region, "REGION"), marks);
  }
}
