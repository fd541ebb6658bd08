package dk.samspor.reporting;

import static org.awaitility.Awaitility.await;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.platform.testing.access.AccessTest;
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
  public List<String> questions(String operation, List<CaseRow> rows) {
    String window = "from=" + year + "-01-01&to=" + year + "-12-31";
    return switch (operation) {
      case FIGURES -> List.of("?indicator=LAE265_LEAD_TIME&" + window, "?indicator=LAE265_LEAD_TIME&by=municipality&" + window,
          "?indicator=LAE265_LEAD_TIME&municipality=0851&" + window);
      case DASHBOARD -> List.of("?at=" + year + "-02-01", "?place=municipality:0851&at=" + year + "-02-01");
      default -> List.of("");
    };
  }

  @Override
  public Set<String> feeds() {
    return Set.of(FIGURES);
  }

  @Override
  public Map<String, String> aboutNoCase() {
    return Map.of(DASHBOARD, "figures as published, own ones in detail",
        "GET /api/v1/changes", "reporting has no cases: always empty",
        "GET /api/v1/citizens/{citizenId}/lookups", "reporting knows no citizen: to everybody there is none",
        "GET /api/v1/figures/hash", "a hash of all figures", "GET /api/v1/indicators", "what the figures mean",
        "GET /api/v1/rebuild", "how far a rebuild is");
  }

  @Override
  public Map<String, String> openTables() {
    return Map.of("event", "how many there are and how new the newest is",
        "observation", "names no citizen; figures of few are withheld before they leave",
        "tally", "sums of observations", "tally_change", "what changed in them", "known_place", "where anything is known",
        "current_generation", "one number", "rebuild", "how far a rebuild is");
  }

  private static void rebuilt() {
    var administrator = Tokens.person("administrator", "national", "ADMINISTRATOR");
    As.caller(administrator).post("/api/v1/rebuild");
    await().atMost(Duration.ofSeconds(60))
        .until(() -> "DONE".equals(As.caller(administrator).get("/api/v1/rebuild").path("status")));
  }
}
