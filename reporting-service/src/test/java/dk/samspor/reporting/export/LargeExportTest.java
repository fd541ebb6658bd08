package dk.samspor.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspor.local.simulate.Scale;
import dk.samspor.local.simulate.Years;
import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.testing.AsInService;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything there is of all municipalities, fetched as somebody fetches it: from the events in the database over HTTP onto a disk. An
 * export of everything must not need the memory of everything.
 */
@QuarkusTest
@TestProfile(AsInService.class)
class LargeExportTest {

  /** What an indicator's year day by day and the web server's buffers may take; all of them together are several times that. */
  private static final long ROOM = 24_000_000;
  private static final String EVERYTHING = "/api/v1/export?by=region,municipality,level,citizenGroup,processKind,form&from=2015-01-01&to=2015-12-31&period=";

  @Inject WorkerDatabase database;
  @TestHTTPResource("/") URI home;
  @TempDir Path folder;

  @Test
  void every_day_of_every_indicator_of_every_municipality_is_sent_in_the_memory_of_one_indicators_year() throws Exception {
    simulated();
    HttpClient http = HttpClient.newHttpClient();
    fetched(http, "month", "csv"); // what is decided and loaded once is there, and is not what is asked about
    long before = inUse();
    long most = 0;
    for (String format : new String[] {"json", "parquet"}) {
      CompletableFuture<Path> fetching = CompletableFuture.supplyAsync(() -> fetched(http, "day", format));
      while (!isThere(fetching)) {
        most = Math.max(most, inUse() - before);
      }
    }
    assertThat(most).as("bytes in use beyond those before").isPositive().isLessThan(ROOM);
    assertThat(Files.size(folder.resolve("day.json"))).isGreaterThan(3 * ROOM);
    assertThat(rows(folder.resolve("day.parquet"))).isEqualTo(lines(folder.resolve("day.json")) - 2).isGreaterThan(100_000);
  }

  private void simulated() throws SQLException {
    try (var store = database.open()) {
      new Years(Path.of("..").toAbsolutePath().normalize(), Scale.DEMO, 2015, 1, 20151231).into(store, said -> {});
    }
    String administrator = Tokens.person("administrator", "national", "ADMINISTRATOR");
    As.caller(administrator).post("/api/v1/rebuild").then().statusCode(202);
    await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(500))
        .until(() -> "DONE".equals(As.caller(administrator).get("/api/v1/rebuild").path("status")));
  }

  private Path fetched(HttpClient http, String period, String format) {
    HttpRequest request = HttpRequest.newBuilder(home.resolve(EVERYTHING + period + "&format=" + format))
        .header("Authorization", "Bearer " + Tokens.person("bi-syddanmark", "region:1083", "BI")).build();
    try {
      HttpResponse<Path> answer = http.send(request, HttpResponse.BodyHandlers.ofFile(folder.resolve(period + "." + format)));
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  private static long lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    }
  }

  private static long rows(Path parquet) throws SQLException {
    try (var duck = DriverManager.getConnection("jdbc:duckdb:"); var statement = duck.createStatement();
        var row = statement.executeQuery("select count(*) from read_parquet('" + parquet + "')")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Looks up now and then. */
  private static boolean isThere(CompletableFuture<Path> fetching) throws Exception {
    try {
      return fetching.get(1, TimeUnit.SECONDS) != null;
    } catch (TimeoutException underway) {
      return false;
    }
  }

  private static long inUse() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
