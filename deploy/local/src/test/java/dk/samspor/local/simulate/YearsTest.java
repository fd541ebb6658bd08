package dk.samspor.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.samspor.local.Ports;
import dk.samspor.local.PostgresNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fiftieth of a national year, into a table that is made by the service's own migration. */
class YearsTest {

  private static final Path ROOT = Path.of("../..");
  private static final double SHARE = 0.02;

  @TempDir static Path directory;
  private static PostgresNode node;
  private static Connection year;
  private static final List<String> TOLD = new ArrayList<>();

  @BeforeAll
  static void one_year() throws SQLException, IOException {
    node = PostgresNode.start(directory.resolve("postgres"), Ports.free(), false);
    year = written("one", 2014);
  }

  @AfterAll
  static void stop() throws SQLException {
    year.close();
    node.close();
  }

  @Test
  void the_same_seed_writes_the_same_events_and_another_one_others() throws SQLException, IOException {
    try (var again = written("again", 2014); var other = written("other", 7)) {
      assertThat(fingerprint(again)).isEqualTo(fingerprint(year)).isNotEqualTo(fingerprint(other));
    }
  }

  @Test
  void a_year_holds_what_the_sources_count() throws SQLException {
    assertThat(count("type like '%.CitizenAdmitted.v1'")).isCloseTo(789_000 * SHARE, within(789_000 * SHARE * 0.05));
    assertThat(count("type like '%.TrainingPlanReceived.v1'")).isCloseTo(180_000 * SHARE, within(180_000 * SHARE * 0.05));
    assertThat(count("type like '%.TeamCaseHeld.v1'")).isCloseTo(26_686 * SHARE, within(26_686 * SHARE * 0.15));
    assertThat(count("type like '%.CertificateDelivered.v1' and data ->> 'form' = 'LAE_265'"))
        .isCloseTo(20_600 * SHARE, within(20_600 * SHARE * 0.25));
  }

  @Test
  void july_is_quiet_and_regions_differ_as_in_the_sources() throws SQLException {
    assertThat(count("type like '%.TrainingPlanReceived.v1' and extract(month from business_date) = 7"))
        .isLessThan(count("type like '%.TrainingPlanReceived.v1' and extract(month from business_date) = 3") * 0.8);
    assertThat(count("type like '%.TeamCaseHeld.v1' and region = '1083'")).isGreaterThan(count("type like '%.TeamCaseHeld.v1' and region = '1081'"));
    assertThat(count("type like '%.DayBillable.v1' and region = '1084'")).isZero(); // Hovedstaden charged cases until 2015
    assertThat(count("type like '%.DayBillable.v1' and region = '1083'")).isPositive();
  }

  @Test
  void each_year_is_told_when_it_is_written() {
    assertThat(TOLD).isNotEmpty().allMatch(line -> line.matches("2014: [\\d,]+ events in [\\d.]+ s"));
  }

  private static Connection written(String database, long seed) throws SQLException, IOException {
    try (var superuser = node.asSuperuser("postgres"); var statement = superuser.createStatement()) {
      statement.execute("create database " + database);
    }
    var store = node.asSuperuser(database);
    try (var statement = store.createStatement()) {
      statement.execute(eventTable());
    }
    new Years(ROOT, Scale.DEMO, 2014, 1, seed).into(store, TOLD::add);
    return store;
  }

  /** Its first statement. */
  private static String eventTable() throws IOException {
    var migration = Files.readString(ROOT.resolve("reporting-service/src/main/resources/db/migration/V100__events.sql"));
    return migration.substring(0, migration.indexOf("\n);") + 3);
  }

  private static String fingerprint(Connection store) throws SQLException {
    try (var statement = store.createStatement(); var row = statement.executeQuery("select md5(string_agg(e::text, ' ' order by seq)) from event e")) {
      row.next();
      return row.getString(1);
    }
  }

  private static double count(String where) throws SQLException {
    try (var statement = year.createStatement(); var row = statement.executeQuery("select count(*) from event where " + where)) {
      row.next();
      return row.getLong(1);
    }
  }
}
