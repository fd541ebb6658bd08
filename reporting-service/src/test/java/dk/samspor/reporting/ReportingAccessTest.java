package dk.samspor.reporting;

import static org.awaitility.Awaitility.await;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.platform.testing.access.AccessTest;
import dk.samspor.platform.testing.access.Asker;
import dk.samspor.platform.testing.access.CaseRow;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reporting has no cases, but a figure of few is as good as a case: one certificate of Aalborg's, alone in its year, that
 * took a number of days nobody else's takes.
 */
@QuarkusTest
class ReportingAccessTest extends AccessTest {

  private static final String FIGURES = "GET /api/v1/figures";
  private static final String REPORTS = "/api/v1/target-reports";
  private static final String DASHBOARD = "GET /api/v1/dashboard";

  @Inject
  Postman postman;

  private int year = 1949;

  @Override
  public List<CaseRow> freshRows() {
    int days = 40_000 + ++year;
    var aalborg = Events.in("0851", "1081", year);
    var certificate = aalborg.id();
    postman.bring(List.of(aalborg.referral("CertificateDelivered", certificate, year + "-02-01", "form", "LAE_265",
        "leadTimeDays", days)));
    rebuilt();
    return List.of(CaseRow.of("certificate", certificate.toString(), Map.of("municipality:0851", "OWN", "region:1081", "OWN"),
        String.valueOf(days), Postman.citizenOf(certificate).toString()));
  }

  @Override
  public Object body(String operation, Asker asker) {
    return switch (operation) {
      case "POST " + REPORTS -> "{\"place\": \"" + asker.authority() + "\", \"at\": \"1949-02-01\"}";
      case "PUT /api/v1/economy/expected-cases" -> "{\"municipality\": \"" + municipalityOf(asker)
          + "\", \"year\": 2014, \"cases\": 3}";
      case "PUT /api/v1/populations" -> "{\"populations\": [{\"place\": \"0851\", \"year\": 1949, \"inhabitants\": 3, \"source\": \"a book\"}]}";
      case "POST /api/v1/series", "POST /api/v1/series/preview" -> "{\"authority\": \"" + asker.authority()
          + "\", \"code\": \"TRIED\", \"name\": \"a name\", \"published\": false, \"csv\": \"place,period,value\\nMoon,2015,1\"}";
      case "POST /api/v1/targets" -> "{\"indicator\": \"EPIKRISE_WITHIN_3\", \"place\": \"" + asker.authority()
          + "\", \"value\": 90, \"from\": \"2199-01-01\", \"basis\": \"a decision\"}";
      default -> null;
    };
  }

  /** One the asker may speak for; the nation speaks for none. */
  private static String municipalityOf(Asker asker) {
    return switch (String.valueOf(asker.authority())) {
      case "region:1081" -> "0851";
      case "region:1084" -> "0101";
      case "national" -> "9999";
      case String other -> other.replaceAll(".*:", "");
    };
  }

  @Override
  public List<String> questions(String operation, List<CaseRow> rows) {
    String window = "from=" + year + "-01-01&to=" + year + "-12-31";
    return switch (operation) {
      case FIGURES -> List.of("?indicator=LAE265_LEAD_TIME&" + window, "?indicator=LAE265_LEAD_TIME&by=municipality&" + window,
          "?indicator=LAE265_LEAD_TIME&municipality=0851&" + window);
      case "GET /api/v1/figures/cases" -> List.of("?indicator=LAE265_LEAD_TIME&municipality=0851&" + window);
      case "GET /api/v1/board" -> List.of("?indicators=LAE265_LEAD_TIME&at=" + year + "-02-01",
          "?indicators=LAE265_LEAD_TIME&place=municipality:0851&at=" + year + "-02-01");
      case DASHBOARD -> List.of("?at=" + year + "-02-01", "?place=municipality:0851&at=" + year + "-02-01");
      default -> List.of("");
    };
  }

  @Override
  public Set<String> feeds() {
    return Set.of(); // what an authority sees of its own is asked in FiguresApiTest
  }

  @Override
  public Map<String, String> aboutNoCase() {
    return Map.ofEntries(Map.entry(DASHBOARD, "figures as published, own ones in detail"),
        Map.entry(FIGURES, "figures as published, own ones in detail"),
        Map.entry("GET /api/v1/figures/cases", "own cases only: FiguresApiTest asks as a stranger"),
        Map.entry("GET /api/v1/export", "figures as published, own ones in detail: ExportApiTest"),
        Map.entry("GET /api/v1/export/dictionary", "what columns mean"),
        Map.entry("GET " + REPORTS, "own ones only: ReportApiTest asks as a stranger"),
        Map.entry("GET " + REPORTS + "/{id}", "own ones only: ReportApiTest asks as a stranger"),
        Map.entry("GET " + REPORTS + "/{id}/page", "own ones only: ReportApiTest asks as a stranger"),
        Map.entry("GET " + REPORTS + "/{id}/pdf", "own ones only: ReportApiTest asks as a stranger"),
        Map.entry("GET /api/v1/statements", "own ones only: StatementApiTest asks as a stranger"),
        Map.entry("GET /api/v1/statements/{municipality}/pdf", "own ones only: StatementApiTest asks as a stranger"),
        Map.entry("GET /api/v1/statements/{municipality}", "own ones only: StatementApiTest asks as a stranger"),
        Map.entry("GET /api/v1/statements/{municipality}/file", "own ones only: StatementApiTest asks as a stranger"),
        Map.entry("GET /api/v1/statements/lines/{line}", "own ones only: StatementApiTest asks as a stranger"),
        Map.entry("GET /api/v1/economy/{region}", "a region's own year: StatementApiTest asks as a stranger"),
        Map.entry("GET /api/v1/prices", "prices are public"),
        Map.entry("GET /api/v1/populations", "how many live where is public"),
        Map.entry("GET /api/v1/series", "own and published ones: SeriesApiTest asks as a stranger"),
        Map.entry("GET /api/v1/series/{id}", "own and published ones: SeriesApiTest asks as a stranger"),
        Map.entry("GET /api/v1/series/around", "own and published ones: SeriesApiTest asks as a stranger"),
        Map.entry("GET /api/v1/board", "figures as published, own ones in detail: BoardApiTest"),
        Map.entry("GET /api/v1/changes", "reporting has no cases: always empty"),
        Map.entry("GET /api/v1/citizens/{citizenId}/lookups", "reporting knows no citizen: to everybody there is none"),
        Map.entry("GET /api/v1/redactions/{caseId}", "reporting has no cases: to everybody there is none"),
        Map.entry("POST /api/v1/redactions/{caseId}", "reporting has no cases: to everybody there is none"),
        Map.entry("GET /api/v1/figures/hash", "a hash of all figures"), Map.entry("GET /api/v1/indicators", "what the figures mean"),
        Map.entry("GET /api/v1/rebuild", "how far a rebuild is"), Map.entry("GET /api/v1/targets", "ambitions are public"));
  }

  @Override
  public Map<String, String> openTables() {
    return Map.ofEntries(Map.entry("event", "how many there are and how new the newest is"),
        Map.entry("observation", "names no citizen; figures of few are withheld before they leave"),
        Map.entry("reopening", "which observations changed after their month had closed, and by what; names no citizen either"),
        Map.entry("tally", "sums of observations"), Map.entry("tally_change", "what changed in them"),
        Map.entry("known_place", "where anything is known"), Map.entry("current_generation", "one number"),
        Map.entry("rebuild", "how far a rebuild is"), Map.entry("target", "ambitions are public"),
        Map.entry("expected_cases", "what a year was expected to bring: no case"),
        Map.entry("coordinator_salary", "an average: no person"), Map.entry("coordinator_cost", "a region's cost: no person"),
        Map.entry("population", "how many live where is public"));
  }

  private static void rebuilt() {
    var administrator = Tokens.person("administrator", "national", "ADMINISTRATOR");
    As.caller(administrator).post("/api/v1/rebuild");
    await().atMost(Duration.ofSeconds(60))
        .until(() -> "DONE".equals(As.caller(administrator).get("/api/v1/rebuild").path("status")));
  }
}
