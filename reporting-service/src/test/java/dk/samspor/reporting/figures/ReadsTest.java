package dk.samspor.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.observations.Judged;
import dk.samspor.reporting.observations.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadsTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2015, 1, 1);
  private static final Slice ODENSE = slice(Map.of(Dimension.MUNICIPALITY, "0461"));
  private static final Slice COUNTRY = slice(Map.of());

  @Test
  void all_headlines_of_a_place_and_those_beside_them_are_one_look_for_each_place() {
    List<Asked> headlines = List.of("CASES_TREATED", "CASES_PER_MEETING_DAY", "LAE265_LEAD_TIME", "CERTIFICATES_IN_TIME", "PLAN_DEADLINE_MET").stream()
        .flatMap(code -> List.of(asked(code, ODENSE), asked(code, COUNTRY)).stream()).toList();
    assertThat(new Reads(headlines).sought()).hasSize(2).allSatisfy(look -> {
      assertThat(look.slice().by()).containsExactlyInAnyOrder(Dimension.PROCESS_KIND, Dimension.FORM);
      assertThat(look.slice().where()).doesNotContainKeys(Dimension.PROCESS_KIND, Dimension.FORM);
    });
  }

  @Test
  void an_indicator_alone_is_looked_for_by_what_it_is_about() {
    Sought look = new Reads(List.of(asked("LAE265_LEAD_TIME", ODENSE))).sought().getFirst();
    assertThat(look.slice().where()).containsEntry(Dimension.FORM, "LAE_265");
    assertThat(look.slice().by()).isEmpty();
  }

  @Test
  void of_what_was_read_together_each_takes_its_own() {
    Reads reads = new Reads(List.of(asked("CASES_TREATED", ODENSE), asked("CASES_PER_MEETING_DAY", ODENSE), asked("MEETING_DAYS", ODENSE)));
    List<List<Cell>> told = reads.told(List.of(List.of(cell(Measure.CASE_TREATED, "TEAM_MEETING", 11), cell(Measure.CASE_TREATED, "COORDINATOR_HEARING", 3),
        cell(Measure.MEETING_DAY, "TEAM_MEETING", 2))));
    assertThat(told.get(0)).extracting(Cell::n).containsExactlyInAnyOrder(11L, 3L);
    assertThat(told.get(1)).extracting(Cell::n).containsExactlyInAnyOrder(11L, 2L);
    assertThat(told.get(2)).extracting(Cell::n).containsExactly(2L);
    assertThat(told).allSatisfy(cells -> assertThat(cells).allSatisfy(cell -> assertThat(cell.group().cut()).isEmpty()));
  }

  @Test
  void values_that_are_only_held_against_a_deadline_are_two() {
    Values values = new Reads(List.of(asked("CONCLUSION_WITHIN_7_DAYS", ODENSE), asked("CASES_TREATED", ODENSE))).sought().getFirst().values();
    assertThat(values.all()).isEmpty();
    assertThat(values.sql()).contains("when measure = 'CONCLUSION_SENT' then case when value <= 7 then 7 else 8 end");
  }

  @Test
  void values_that_are_told_one_by_one_for_somebody_are_told_to_everybody() {
    Values values = new Reads(List.of(asked("EPIKRISE_WITHIN_3", ODENSE), asked("EPIKRISE_DAYS", ODENSE))).sought().getFirst().values();
    assertThat(values.all()).containsExactly(Measure.EPIKRISE);
    assertThat(values.borders()).isEmpty();
  }

  private static Asked asked(String code, Slice slice) {
    return new Asked(Catalogue.get(code), slice);
  }

  private static Slice slice(Map<Dimension, String> where) {
    return new Slice(NEW_YEAR, LocalDate.of(2015, 12, 31), Period.YEAR, Set.of(), where);
  }

  private static Cell cell(Measure measure, String process, long n) {
    return new Cell(new Cell.Group(NEW_YEAR, Map.of(Dimension.PROCESS_KIND, process, Dimension.FORM, "NONE")), measure, 1, Judged.NOT_JUDGED, n, 0);
  }
}
