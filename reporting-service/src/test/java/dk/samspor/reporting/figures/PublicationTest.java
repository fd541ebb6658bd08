package dk.samspor.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.access.Authority;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.observations.Judged;
import dk.samspor.reporting.observations.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublicationTest {

  private static final Slice YEAR = slice(Period.YEAR, "2015-01-01", "2015-12-31");
  private final Indicator cases = Catalogue.get("CASES_TREATED");

  @Test
  void a_municipality_sees_its_own_small_group_and_not_its_neighbours() {
    assertThat(seen("municipality:0461", cases, YEAR, in("0461", 3), in("0479", 3))).containsExactly("0461 3", "0479 -");
  }

  @Test
  void a_region_sees_its_own_municipalities_in_detail() {
    assertThat(seen("region:1083", cases, YEAR, in("0461", 3), in("0479", 1))).containsExactly("0461 3", "0479 1");
    assertThat(seen("region:1082", cases, YEAR, in("0461", 3), in("0479", 1))).containsExactly("0461 -", "0479 -");
  }

  @Test
  void four_are_withheld_and_five_are_published() {
    assertThat(seen("national", cases, YEAR, in("0461", 4), in("0479", 5))).containsExactly("0461 -", "0479 5");
  }

  @Test
  void days_and_parts_of_months_are_not_published() {
    assertThat(seen("national", cases, slice(Period.DAY, "2015-01-01", "2015-12-31"), in("0461", 50))).containsExactly("0461 -");
    assertThat(seen("national", cases, slice(Period.ALL, "2015-01-01", "2015-12-30"), in("0461", 50))).containsExactly("0461 -");
  }

  @Test
  void a_share_is_withheld_when_either_part_is_small() {
    Indicator conclusion = Catalogue.get("CONCLUSION_WITHIN_7_DAYS");
    assertThat(seen("national", conclusion, YEAR, conclusions("0461", 3, 40), conclusions("0461", 9, 40))).containsExactly("0461 40");
    assertThat(seen("national", conclusion, YEAR, conclusions("0461", 3, 76), conclusions("0461", 9, 4))).containsExactly("0461 -");
  }

  @Test
  void a_lone_small_level_takes_the_next_smallest_with_it() {
    Indicator placement = Catalogue.get("FIRST_PLACEMENT");
    assertThat(seen("national", placement, YEAR, placed("ADVANCED", 20), placed("BASIC", 60), placed("SPECIALISED", 2)))
        .containsExactlyInAnyOrder("0461 60", "0461 -", "0461 -");
  }

  /** Nobody is left in it, and others are not shown it: the small level would be what the shown ones leave of the whole. */
  @Test
  void a_level_emptied_after_closing_is_no_cover_for_a_lone_small_one() {
    Indicator placement = Catalogue.get("FIRST_PLACEMENT");
    assertThat(seen("national", placement, YEAR, placed("ADVANCED", 20), placed("BASIC", 60), placed("SPECIALISED", 2), emptied("GENERAL")))
        .containsExactlyInAnyOrder("0461 60", "0461 -", "0461 -", "0461 0");
  }

  @Test
  void a_sum_is_withheld_where_few_of_those_in_it_have_a_known_price() {
    Indicator charged = Catalogue.get("CERTIFICATES_CHARGED");
    assertThat(seen("national", charged, YEAR, charged(100_000, 3), charged(null, 40))).containsExactly("0461 -");
    assertThat(seen("national", charged, YEAR, charged(100_000, 5), charged(null, 40))).containsExactly("0461 5000");
  }

  @Test
  void a_group_is_withheld_where_few_are_outside_it() {
    Indicator placement = Catalogue.get("FIRST_PLACEMENT");
    assertThat(seen("national", placement, YEAR, placed("BASIC", 3), placed("ADVANCED", 20), injured("BASIC", 30), injured("ADVANCED", 40)))
        .containsExactlyInAnyOrder("0461 33", "0461 60", "0461 -", "0461 -");
    assertThat(seen("national", placement, YEAR, placed("BASIC", 13), placed("ADVANCED", 20), injured("BASIC", 30), injured("ADVANCED", 40)))
        .containsExactlyInAnyOrder("0461 43", "0461 60", "0461 30", "0461 40");
  }

  @Test
  void meeting_days_are_no_persons_and_are_published_however_few() {
    Indicator days = Catalogue.get("MEETING_DAYS");
    assertThat(seen("national", days, YEAR, cell(Measure.MEETING_DAY, "0461", 4, 2, "NONE"))).containsExactly("0461 2");
  }

  private static List<String> seen(String viewer, Indicator indicator, Slice slice, Cell... cells) {
    List<Figure> figures = Engine.figures(indicator, slice.period(), List.of(cells));
    return new Publication(Sight.of(List.of(new Authority(viewer))), 5).of(indicator, slice, Map.of(), figures).stream()
        .map(figure -> figure.dimensions().get("municipality") + " " + (figure.suppressed() ? "-" : figure.numerator())).toList();
  }

  private static Cell in(String municipality, long n) {
    return cell(Measure.CASE_TREATED, municipality, 1, n, "NONE");
  }

  private static Cell emptied(String level) {
    Cell was = placed(level, 0);
    return new Cell(was.group(), was.measure(), null, Judged.NOT_JUDGED, 0, 0, 1,
        new Reopened(LocalDate.of(2015, 6, 9), "AssessmentEnteredInError", UUID.randomUUID()));
  }

  private static Cell charged(Integer price, long n) {
    return new Cell(new Cell.Group(LocalDate.of(2015, 1, 1), Map.of(Dimension.MUNICIPALITY, "0461", Dimension.REGION, "1083")),
        Measure.CERTIFICATE_CHARGED, price, Judged.NOT_JUDGED, n, 0);
  }

  private static Cell conclusions(String municipality, int days, long n) {
    return cell(Measure.CONCLUSION_SENT, municipality, days, n, "NONE");
  }

  private static Cell placed(String level, long n) {
    return cell(Measure.FIRST_PLACEMENT, "0461", 1, n, level);
  }

  private static Cell injured(String level, long n) {
    return placed(level, n).in(Dimension.CITIZEN_GROUP, "BRAIN_INJURY");
  }

  private static Cell cell(Measure measure, String municipality, int value, long n, String level) {
    return new Cell(new Cell.Group(LocalDate.of(2015, 1, 1), Map.of(Dimension.MUNICIPALITY, municipality, Dimension.REGION,
        "1083", Dimension.LEVEL, level, Dimension.CITIZEN_GROUP, "OTHER")), measure, value, Judged.NOT_JUDGED, n, 0);
  }

  private static Slice slice(Period period, String from, String to) {
    return new Slice(LocalDate.parse(from), LocalDate.parse(to), period, Set.of(Dimension.MUNICIPALITY), Map.of());
  }
}
