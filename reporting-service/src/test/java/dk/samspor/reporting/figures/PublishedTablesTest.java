package dk.samspor.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.observations.Observation;
import dk.samspor.reporting.observations.Readings;
import dk.samspor.reporting.testing.Events;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The published tables, from their counts put in as events. Where a table disagrees with its own counts, the counts are
 * followed and the deviation stands beside.
 */
class PublishedTablesTest {

  /** Hovedstaden, Sjælland, Syddanmark, Midtjylland, Nordjylland, each with one municipality to happen in. */
  private static final String[][] PLACES = {{"1084", "0101"}, {"1085", "0265"}, {"1083", "0461"}, {"1082", "0751"}, {"1081", "0851"}};
  private static final int[] CASES = {6_800, 3_700, 7_186, 6_000, 3_000};
  private static final int[] DAYS = {1_400, 630, 1_364, 930, 537};
  private static final int[] CERTIFICATES = {246, 266, 11, 211, 127};
  private static final int[] INSIDE = {203, 250, 2, 197, 70};
  /** In the first half of the year, when every region charged by the case. */
  private static final String DAY = "2014-03-03";

  private static List<Observation> year;

  @BeforeAll
  static void counts_as_events() {
    List<StoredEvent> events = new ArrayList<>();
    for (int i = 0; i < PLACES.length; i++) {
      Events tell = Events.in(PLACES[i][1], PLACES[i][0], 2_014 + i);
      for (int n = 0; n < CASES[i]; n++) {
        var it = tell.id();
        events.add(tell.meeting("TeamCaseHeld", it, DAY, "day", DAY, "processKind", "TEAM_MEETING"));
        events.add(tell.meeting("CaseBillable", it, DAY, "date", DAY));
      }
      for (int n = 0; n < DAYS[i]; n++) {
        events.add(tell.meeting("MeetingDayHeld", tell.id(), DAY, "date", DAY));
      }
      for (int n = 0; n < CERTIFICATES[i]; n++) {
        events.add(tell.referral("CertificateDelivered", tell.id(), DAY, "form", "LAE_275", "deliveredDate", DAY, "madeBy", n < INSIDE[i] ? "INTERNAL" : "EXTERNAL"));
      }
    }
    year = Readings.of(events);
  }

  @Test
  void table_3_cases_and_meeting_days() {
    assertThat(regions("CASES_TREATED")).containsExactly("6800", "3700", "7186", "6000", "3000"); // elsewhere Syddanmark has 6,700
    assertThat(country("CASES_TREATED")).isEqualTo("26686"); // elsewhere in the paper 26,700 and 26,200
    assertThat(regions("MEETING_DAYS")).containsExactly("1400", "630", "1364", "930", "537");
    assertThat(country("MEETING_DAYS")).isEqualTo("4861"); // elsewhere 4,720
  }

  /** All reproduce; the paper's own text says 5.6 of Syddanmark, where its table says 6.0. */
  @Test
  void table_3_cases_per_1000_inhabitants_all_come_out() {
    assertThat(regions("CASES_PER_1000_INHABITANTS")).containsExactly("3.9", "4.5", "6.0", "4.7", "5.2");
    assertThat(country("CASES_PER_1000_INHABITANTS")).isEqualTo("4.8");
  }

  @Test
  void table_3_cases_per_meeting_day_where_syddanmark_is_printed_5_2() {
    assertThat(regions("CASES_PER_MEETING_DAY")).containsExactly("4.9", "5.9", "5.3", "6.5", "5.6"); // table 11 prints 6.0 for Sjælland
    assertThat(country("CASES_PER_MEETING_DAY")).isEqualTo("5.5");
  }

  @Test
  void tables_5_and_6_certificates_made_inside_where_syddanmark_is_printed_22_per_cent() {
    assertThat(regions("CERTIFICATES_MADE")).containsExactly("246", "266", "11", "211", "127");
    assertThat(country("CERTIFICATES_MADE")).isEqualTo("861"); // elsewhere 860 and 850
    assertThat(regions("CERTIFICATES_INTERNAL")).containsExactly("82.5", "94.0", "18.2", "93.4", "55.1");
    assertThat(country("CERTIFICATES_INTERNAL")).isEqualTo("83.9");
    assertThat(country("CASES_WITH_CERTIFICATE")).isEqualTo("3.2");
  }

  /**
   * Printed from sums rounded to 0.1 million, so totals differ by less than two per cent. The 98 million "paid to the regions" of
   * the text are no sum of this table: 31.9 million of them went to doctors.
   */
  @Test
  void table_11_charged_per_case_and_per_day() {
    assertThat(regions("CHARGED_PER_CASE")).containsExactly("2500.0", "2509.0", "1958.0", "1591.0", "2074.0");
    assertThat(country("CHARGED_PER_CASE")).isEqualTo("2103.0"); // printed 2,106
    assertThat(regions("COORDINATOR_CHARGED")).containsExactly("17000000", "9283300", "14070188", "9546000", "6222000"); // 17.0 9.4 14.0 9.6 6.2
    assertThat(regions("CHARGED_PER_MEETING_DAY")).containsExactly("12142.9", "14735.4", "10315.4", "10264.5", "11586.6"); // 12,143 14,989 10,319 10,375 11,584
    assertThat(country("CHARGED_PER_MEETING_DAY")).isEqualTo("11545.3"); // printed 11,602; 56.2 million over 4,861 days is 11,561
  }

  private static List<String> regions(String code) {
    List<Figure> figures = figures(code, Set.of(Dimension.REGION));
    return List.of(PLACES).stream().map(place -> figures.stream().filter(figure -> place[0].equals(figure.dimensions().get("region")))
        .findFirst().orElseThrow().value().toPlainString()).toList();
  }

  private static String country(String code) {
    return figures(code, Set.of()).getFirst().value().toPlainString();
  }

  private static List<Figure> figures(String code, Set<Dimension> by) {
    Indicator indicator = Catalogue.get(code);
    Slice slice = Engine.needed(indicator, new Slice(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), Period.YEAR, by, Map.of()));
    var populations = new Parties().populations();
    return Engine.figures(indicator, Period.YEAR, EngineTest.cells(slice, year), group -> group.cut().containsKey(Dimension.REGION)
        ? populations.of(group.cut().get(Dimension.REGION), 2014)
        : OptionalInt.of(List.of(PLACES).stream().mapToInt(place -> populations.of(place[0], 2014).orElseThrow()).sum()));
  }
}
