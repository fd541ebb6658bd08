package dk.samspor.reporting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Three certificates of Odense's in a year, each of which took a number of days and cost an amount that nobody else's did: by
 * that number it is seen whether any way out gives them away. Odense and its region see their own; nobody else does.
 */
@QuarkusTest
class WhatLeavesAnAuthorityTest {

  private static final String DAYS = "40123";
  private static final String KRONER = "41234";
  private static final String YEAR = "1998";
  private static final List<String> OWN = List.of(person("municipality:0461"), person("region:1083"));
  private static final List<String> OTHERS = List.of(person("municipality:0751"), person("region:1082"), person("national"));
  private static final String WINDOW = "&from=" + YEAR + "-01-01&to=" + YEAR + "-12-31";

  @Inject Postman postman;

  @BeforeEach
  void three_certificates_of_odense() {
    Events odense = Events.in("0461", "1083", 779_801);
    List<StoredEvent> events = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      events.add(odense.referral("CertificateDelivered", odense.id(), YEAR + "-02-0" + (i + 1), "form", "LAE_265", "leadTimeDays",
          Integer.parseInt(DAYS)));
      events.add(odense.referral("CertificateDelivered", odense.id(), YEAR + "-02-0" + (i + 1), "form", "LAE_275", "price",
          Integer.parseInt(KRONER)));
    }
    postman.bring(events);
  }

  @Test
  void figures_show_a_small_group_to_its_own_alone_however_it_is_asked_for() {
    for (String cut : List.of("&municipality=0461", "&by=municipality", "&by=municipality&period=quarter", "&by=municipality&period=month",
        "&by=municipality&period=all", "&municipality=0461&period=day", "&municipality=0461&compare=true")) {
      shown("/api/v1/figures?indicator=LAE265_LEAD_TIME" + WINDOW + cut, DAYS);
    }
    shown("/api/v1/figures?indicator=CERTIFICATES_CHARGED&by=municipality" + WINDOW, String.valueOf(3 * Integer.parseInt(KRONER)));
  }

  /** Odense among them: what its region is made of beside itself is not its own. */
  @Test
  void a_region_of_few_is_the_regions_alone() {
    for (String question : List.of("/api/v1/figures?indicator=LAE265_LEAD_TIME&region=1083" + WINDOW,
        "/api/v1/dashboard?place=region:1083&period=quarter&at=" + YEAR + "-02-01")) {
      assertThat(get(OWN.getLast(), question)).contains(DAYS);
      OTHERS.forEach(other -> assertThat(get(other, question)).doesNotContain(DAYS));
    }
    assertThat(get(OWN.getFirst(), "/api/v1/figures?indicator=LAE265_LEAD_TIME&region=1083" + WINDOW)).doesNotContain(DAYS);
  }

  @Test
  void neither_does_a_running_year() {
    shown("/api/v1/figures?indicator=LAE265_LEAD_TIME&by=municipality&period=yearToDate&to=" + YEAR + "-12-31", DAYS);
    shown("/api/v1/figures?indicator=LAE265_LEAD_TIME&municipality=0461&period=rolling12&to=" + YEAR + "-12-31", DAYS);
  }

  @Test
  void the_dashboard_shows_it_to_its_own_alone() {
    shown("/api/v1/dashboard?place=municipality:0461&period=year&at=" + YEAR + "-06-01", DAYS);
  }

  @Test
  void so_does_a_file_whatever_it_is_written_as() throws IOException, SQLException {
    String question = "/api/v1/export?indicators=LAE265_LEAD_TIME,CERTIFICATES_MADE&by=municipality&period=month" + WINDOW;
    shown(question, DAYS);
    shown(question + "&format=csv-da", DAYS);
    for (String own : OWN) {
      assertThat(parquet(own, question)).contains(DAYS);
    }
    for (String other : OTHERS) {
      assertThat(parquet(other, question)).contains("0461").doesNotContain(DAYS);
    }
  }

  /** 3, 7, 9 and 30 in a region: with only the three withheld, the region's 49 would give them away. */
  @Test
  void the_two_next_smallest_go_with_a_small_municipality_in_every_file() throws IOException, SQLException {
    int[] many = {3, 7, 9, 30};
    String[] places = {"0461", "0479", "0561", "0607"};
    List<StoredEvent> events = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Events tell = Events.in(places[i], "1083", 779_900 + i);
      for (int n = 0; n < many[i]; n++) {
        events.add(tell.referral("CertificateRequested", tell.id(), "1999-03-02", "form", "LAE_265", "requestedDate", "1999-03-02"));
      }
    }
    postman.bring(events);
    String question = "/api/v1/export?indicators=CERTIFICATES_REQUESTED&period=year&from=1999-01-01&to=1999-12-31";
    String other = OTHERS.getLast();
    assertThat(get(other, question + "&region=1083")).contains(",49,");
    for (String file : List.of(get(other, question + "&by=municipality"), get(other, question + "&by=municipality&format=csv-da"))) {
      assertThat(file.lines().filter(line -> line.contains("CERTIFICATES_REQUESTED") && line.contains("true"))).hasSize(3);
      assertThat(file.lines().filter(line -> line.contains("0607") && line.contains("30"))).hasSize(1);
    }
    assertThat(parquet(other, question + "&by=municipality")).contains("0607 30").contains("0461 null null", "0479 null null", "0561 null null");
  }

  /** Seven of Odense's, all by themselves long enough to be told apart: what is published of them is the shape and nobody's own days. */
  @Test
  void of_a_group_large_enough_no_single_persons_days_are_published() throws IOException, SQLException {
    int[] own = {10_007, 20_011, 20_021, 20_023, 20_029, 20_047, 31_111};
    Events odense = Events.in("0461", "1083", 779_802);
    List<StoredEvent> events = new ArrayList<>();
    for (int days : own) {
      events.add(odense.referral("CertificateDelivered", odense.id(), "1997-02-03", "form", "LAE_265", "leadTimeDays", days));
    }
    postman.bring(events);
    String window = "&from=1997-01-01&to=1997-12-31";
    String export = "/api/v1/export?indicators=LAE265_LEAD_TIME&by=municipality&period=year" + window;
    List<String> ways = List.of("/api/v1/figures?indicator=LAE265_LEAD_TIME&by=municipality" + window,
        "/api/v1/figures?indicator=LAE265_LEAD_TIME&municipality=0461&compare=true" + window,
        "/api/v1/dashboard?place=municipality:0461&period=year&at=1997-06-01",
        "/api/v1/board?place=municipality:0461&indicators=LAE265_LEAD_TIME&period=year&at=1997-06-01", export, export + "&format=csv-da");
    for (String way : ways) {
      assertThat(get(OWN.getFirst(), way)).as("own: " + way).contains("20023");
      for (String other : OTHERS) {
        assertThat(get(other, way)).as("others: " + way).contains("20026").doesNotContain("10007", "20011", "20021", "20023", "20029", "20047", "31111");
      }
    }
    assertThat(List.of(ways.getFirst(), ways.get(2), export)).allSatisfy(way -> assertThat(get(OWN.getFirst(), way)).contains("10007", "31111"));
    assertThat(get(OTHERS.getLast(), ways.getFirst())).contains("\"numerator\":7", "\"value\":20026.2", "\"median\":20026.2").doesNotContain("\"days\":", "\"p90\"");
    assertThat(parquet(OTHERS.getLast(), export, "minimum, p90, maximum, numerator")).contains("null null null 7");
  }

  @Test
  void of_twenty_the_middle_and_the_90_per_cent_are_those_of_several_together() {
    Events odense = Events.in("0461", "1083", 779_803);
    List<StoredEvent> events = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      events.add(odense.referral("CertificateDelivered", odense.id(), "1996-02-03", "form", "LAE_265", "leadTimeDays", 41_000 + 10 * i * i));
    }
    postman.bring(events);
    String question = "/api/v1/figures?indicator=LAE265_LEAD_TIME&municipality=0461&from=1996-01-01&to=1996-12-31";
    assertThat(get(OWN.getFirst(), question)).contains("\"median\":42105", "\"p90\":44240");
    assertThat(get(OTHERS.getLast(), question)).contains("\"median\":42131.7", "\"p90\":44260").doesNotContain("42000", "42210", "44240", "45000");
  }

  @Test
  void a_statement_and_the_events_behind_its_lines_are_for_the_two_sides() {
    String question = "/api/v1/statements/0461?period=year&at=" + YEAR + "-06-01";
    OWN.forEach(own -> assertThat(get(own, question)).contains(KRONER));
    String line = As.caller(OWN.getFirst()).get(question).path("lines[0].line");
    for (String other : OTHERS) {
      for (String way : List.of("/api/v1/statements/0461", "/api/v1/statements/0461/file", "/api/v1/statements/0461/pdf")) {
        As.caller(other).get(way + "?period=year&at=" + YEAR + "-06-01").then().statusCode(403);
      }
      assertThat(get(other, "/api/v1/statements?period=year&at=" + YEAR + "-06-01")).doesNotContain("0461");
      As.caller(other).get("/api/v1/statements/lines/" + line).then().statusCode(404);
      assertThat(get(other, "/api/v1/figures/cases?indicator=LAE265_LEAD_TIME&municipality=0461" + WINDOW)).isEqualTo("[]");
    }
  }

  @Test
  void a_report_is_for_who_presented_it_and_the_nations_report_withholds_what_is_small() {
    String asked = "{\"place\": \"%s\", \"period\": \"year\", \"at\": \"" + YEAR + "-06-01\", \"indicators\": [\"LAE265_LEAD_TIME\"]}";
    String report = As.caller(OWN.getFirst()).body(asked.formatted("municipality:0461")).post("/api/v1/target-reports").then()
        .statusCode(201).extract().path("id");
    assertThat(get(OWN.getFirst(), "/api/v1/target-reports/" + report)).contains(DAYS);
    for (String other : OTHERS) {
      for (String way : List.of("", "/page", "/pdf")) {
        As.caller(other).get("/api/v1/target-reports/" + report + way).then().statusCode(404);
      }
      As.caller(other).body(asked.formatted("municipality:0461")).post("/api/v1/target-reports").then().statusCode(403);
    }
    assertThat(As.caller(OTHERS.getLast()).body(asked.formatted("national")).post("/api/v1/target-reports").then().statusCode(201)
        .extract().asString()).contains("\"suppressed\":true").doesNotContain(DAYS);
  }

  private static void shown(String question, String number) {
    OWN.forEach(own -> assertThat(get(own, question)).as("own: " + question).contains(number));
    OTHERS.forEach(other -> assertThat(get(other, question)).as("others: " + question).doesNotContain(number));
  }

  private static String get(String caller, String question) {
    return As.caller(caller).get(question).then().statusCode(200).extract().asString();
  }

  private static String parquet(String caller, String question) throws IOException, SQLException {
    return parquet(caller, question, "municipality, value, numerator");
  }

  private static String parquet(String caller, String question, String columns) throws IOException, SQLException {
    Path file = Files.write(Files.createTempFile("export", ".parquet"),
        As.caller(caller).get(question + "&format=parquet").then().statusCode(200).extract().asByteArray());
    StringBuilder rows = new StringBuilder();
    try (var duck = DriverManager.getConnection("jdbc:duckdb:"); var statement = duck.createStatement();
        var row = statement.executeQuery("select " + columns + " from read_parquet('" + file + "')")) {
      while (row.next()) {
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
          rows.append(row.getString(column)).append(column < row.getMetaData().getColumnCount() ? ' ' : '\n');
        }
      }
    } finally {
      Files.delete(file);
    }
    return rows.toString();
  }

  private static String person(String authority) {
    return Tokens.person("viewer-" + authority.replace(':', '-'), authority, "REPORT_VIEWER");
  }
}
