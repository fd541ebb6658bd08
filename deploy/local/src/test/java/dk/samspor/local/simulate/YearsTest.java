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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

  /** Else a figure has nothing to show on any simulated year. */
  @Test
  void every_fact_that_reporting_listens_for_is_told_by_somebody() throws SQLException, IOException {
    var told = new HashSet<String>();
    try (var statement = year.createStatement(); var rows = statement.executeQuery("select distinct split_part(type, '.', 4) from event")) {
      while (rows.next()) told.add(rows.getString(1));
    }
    assertThat(told).containsAll(heard());
  }

  /** What reporting's readings name, but for what is never told of a simulated case: texts taken out, errors of cancer courses, other ends. */
  private static List<String> heard() throws IOException {
    try (var readings = Files.list(ROOT.resolve("reporting-service/src/main/java/dk/samspor/reporting/observations"))) {
      var facts = new TreeSet<String>();
      for (var reading : readings.filter(file -> file.toString().endsWith("Reading.java")).toList()) {
        Pattern.compile("\"((?:TrainingPlan|TeamCase|Certificate|Citizen|Programme|Palliative|Physiotherapy|Needs|Unit|Meeting|Assessment|Intervention|Function"
            + "|Goal|Gp|Level|Hospital|First|Capacity|Invitation|Epikrise|Stay|Time|Cover|Waiting|Adverse|Exception|Recommendation|Conclusion|Day|Case|Advice)[A-Z][A-Za-z]+)\"")
            .matcher(Files.readString(reading)).results().map(found -> found.group(1)).forEach(facts::add);
      }
      facts.removeAll(Set.of("TrainingPlanDeclined", "TrainingPlanCancelled", "TrainingPlanForwarded", "TrainingPlanAccepted", "ShortDeadlineWarned",
          "StartDeadlinePassed", "NeedsAssessmentEnteredInError", "NeedsCourseEnteredInError", "UnitPathwayCompleted", "UnitReferralCancelled",
          "UnitReferralDeclined", "UnitReferralResubmitted"));
      return List.copyOf(facts);
    }
  }

  @Test
  void a_meeting_says_which_areas_had_to_be_there() throws SQLException {
    assertThat(count("type like '%.TeamCaseHeld.v1' and not data ? 'requiredAreas'")).isZero();
    double children = count("type like '%.TeamCaseHeld.v1' and data -> 'requiredAreas' ? 'FAMILY'");
    assertThat(count("type like '%.TeamCaseHeld.v1' and data -> 'requiredAreas' ? 'FAMILY' and not data -> 'areas' ? 'FAMILY'")).isBetween(1.0, children / 3);
  }

  @Test
  void nobody_works_at_easter_and_few_between_christmas_and_new_year() throws SQLException {
    assertThat(count("type like '%.TrainingPlanReceived.v1' and business_date in ('2014-04-17', '2014-04-18', '2014-04-21', '2014-05-16', '2014-12-25')")).isZero();
    assertThat(count("type like '%.TrainingPlanReceived.v1' and business_date between '2014-12-23' and '2014-12-31'"))
        .isLessThan(count("type like '%.TrainingPlanReceived.v1' and business_date between '2014-12-09' and '2014-12-17'") / 2);
  }

  @Test
  void there_were_no_teams_before_2013() throws SQLException, IOException {
    try (var before = written("before", 2014, 2012); var statement = before.createStatement()) {
      try (var row = statement.executeQuery("select count(*), count(*) filter (where type like 'dk.samspor.meeting.%') from event")) {
        row.next();
        assertThat(row.getLong(1)).isGreaterThan(10_000);
        assertThat(row.getLong(2)).isZero();
      }
    }
    assertThat(List.of(Workdays.easter(2012), Workdays.easter(2015), Workdays.easter(2026))).hasToString("[2012-04-08, 2015-04-05, 2026-04-05]");
  }

  @Test
  void each_year_is_told_when_it_is_written() {
    assertThat(TOLD).isNotEmpty().allMatch(line -> line.matches("201[24]: [\\d,]+ events in [\\d.]+ s"));
  }

  private static Connection written(String database, long seed) throws SQLException, IOException {
    return written(database, seed, 2014);
  }

  private static Connection written(String database, long seed, int last) throws SQLException, IOException {
    try (var superuser = node.asSuperuser("postgres"); var statement = superuser.createStatement()) {
      statement.execute("create database " + database);
    }
    var store = node.asSuperuser(database);
    try (var statement = store.createStatement()) {
      statement.execute(eventTable());
    }
    new Years(ROOT, Scale.DEMO, last, 1, seed).into(store, TOLD::add);
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
