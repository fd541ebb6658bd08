package dk.samspor.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.observations.Readings;
import dk.samspor.reporting.testing.Events;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Region Hovedstaden's table of discharges and summaries [D item 4], from its counts put in as events: 733,692 discharges of
 * 2014 and 2015. The table's percentages divide by discharges, while its target of 95 per cent is of summaries; and its
 * zeros for one working day in 2014 mean that nobody registered it, so there those sent on time are put in with three days.
 */
class EpikriseTableTest {

  private static final int AT_A_TIME = 5_000;

  private static final List<Cell> CELLS = new ArrayList<>();

  @BeforeAll
  static void counts_as_events() {
    Events hovedstaden = Events.in("0101", "1084", 4);
    happened(hovedstaden, "2014-05-05", 311_899 - 35_296, 280_380 - 32_004, 231_979 - 27_064, 0);
    happened(hovedstaden, "2014-09-01", 35_296, 32_004, 27_064, 0);
    happened(hovedstaden, "2014-11-03", 418_777 - 311_899, 376_976 - 280_380, 313_166 - 231_979, 0);
    happened(hovedstaden, "2015-05-04", 314_915 - 36_304, 284_508 - 31_996, 243_847 - 29_349, 207_764 - 25_796);
    happened(hovedstaden, "2015-09-01", 36_304, 31_996, 29_349, 25_796);
  }

  @Test
  void discharges_with_a_summary_come_out_as_printed() {
    assertThat(column("DISCHARGES")).containsExactly("311899", "35296", "418777", "314915", "36304");
    assertThat(column("DISCHARGES_WITH_EPIKRISE")).containsExactly("89.9", "90.7", "90.0", "90.3", "88.1"); // 90 91 90 90 88
  }

  @Test
  void summaries_within_three_working_days_of_all_discharges_come_out_as_printed() {
    assertThat(column("EPIKRISE_WITHIN_3_OF_DISCHARGES")).containsExactly("74.4", "76.7", "74.8", "77.4", "80.8"); // 74 77 75 77 81
  }

  @Test
  void summaries_within_one_working_day_come_out_for_2015_and_were_not_registered_in_2014() {
    assertThat(column("EPIKRISE_WITHIN_1_OF_DISCHARGES")).containsExactly("0.0", "0.0", "0.0", "66.0", "71.1"); // 0 0 0 66 71
  }

  /** The text says that 81 per cent of the summaries went out within three working days; it is 81 per cent of the discharges. */
  @Test
  void the_target_is_of_summaries_and_of_those_the_table_has_no_line() {
    assertThat(column("EPIKRISE_WITHIN_3")).containsExactly("82.7", "84.6", "83.1", "85.7", "91.7");
  }

  /** January to September, September and all of 2014; January to September and September of 2015. */
  private static List<String> column(String code) {
    return List.of(value(code, "2014-01-01", "2014-09-30"), value(code, "2014-09-01", "2014-09-30"), value(code, "2014-01-01", "2014-12-31"),
        value(code, "2015-01-01", "2015-09-30"), value(code, "2015-09-01", "2015-09-30"));
  }

  private static String value(String code, String from, String to) {
    List<Cell> inside = CELLS.stream().filter(cell -> !cell.group().periodStart().isBefore(LocalDate.parse(from))
        && !cell.group().periodStart().isAfter(LocalDate.parse(to))).map(cell -> cell.at(LocalDate.EPOCH)).toList();
    return Engine.figures(Catalogue.get(code), Period.ALL, inside).getFirst().value().toPlainString();
  }

  /** So many discharges, so many of them with a summary, so many of those within three working days, and within one. */
  private static void happened(Events tell, String day, int discharges, int with, int within3, int within1) {
    for (int from = 0; from < discharges; from += AT_A_TIME) {
      List<StoredEvent> events = new ArrayList<>();
      for (int n = from; n < Math.min(discharges, from + AT_A_TIME); n++) {
        UUID stay = tell.id();
        events.add(tell.referral("CitizenDischarged", stay, day, "date", day));
        if (n < with) {
          events.add(tell.referral("EpikriseSent", stay, day, "provisional", false, "workingDays", n < within1 ? 1 : n < within3 ? 3 : 9));
        }
      }
      CELLS.addAll(EngineTest.cells(new Slice(LocalDate.of(2014, 1, 1), LocalDate.of(2015, 12, 31), Period.MONTH, Set.of(), Map.of()),
          Readings.of(events)));
    }
  }
}
