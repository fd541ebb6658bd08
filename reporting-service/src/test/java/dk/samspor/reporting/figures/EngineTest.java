package dk.samspor.reporting.figures;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Direction;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.indicators.Target;
import dk.samspor.reporting.indicators.Unit;
import dk.samspor.reporting.indicators.Words;
import dk.samspor.reporting.observations.Judged;
import dk.samspor.reporting.observations.Measure;
import dk.samspor.reporting.observations.Observation;
import dk.samspor.reporting.observations.Readings;
import dk.samspor.reporting.testing.RandomStreet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EngineTest {

  private static final List<String> NAMES = List.of("DAY", "MONTH", "QUARTER", "YEAR", "ALL", Window.YEAR_TO_DATE, Window.ROLLING_12);

  @Test
  void every_indicator_agrees_with_a_naive_computation_on_random_facts() {
    Set<String> seen = new HashSet<>();
    for (long seed = 1; seed <= 8; seed++) {
      List<Observation> observations = Readings.of(RandomStreet.of(seed, 60));
      Random random = new Random(seed);
      for (Indicator indicator : Catalogue.all()) {
        for (Window window : windows(random)) {
          Period period = window.period();
          Slice slice = Engine.needed(indicator, slice(indicator, window, random));
          List<Figure> figures = Engine.figures(indicator, period, cells(slice, observations), inhabitants(slice));
          assertThat(figures.stream().map(figure -> NaiveFigures.line(figure, slice)))
              .as("seed " + seed + ", " + indicator.code() + ", " + slice)
              .containsExactlyInAnyOrderElementsOf(NaiveFigures.of(indicator, slice, observations));
          figures.forEach(figure -> figure.dimensions().keySet().forEach(by -> seen.add(indicator.code() + " " + window.name() + " " + by)));
          figures.forEach(figure -> seen.add(indicator.code() + " " + window.name()));
          assertThat(figures).filteredOn(figure -> indicator.unit() == Unit.PERCENT).as("per cents of " + indicator.code())
              .allMatch(figure -> figure.value().compareTo(BigDecimal.valueOf(100)) <= 0 && figure.numerator() <= figure.denominator());
        }
      }
    }
    assertThat(seen).as("every indicator in every period").containsAll(Catalogue.all().stream()
        .flatMap(indicator -> NAMES.stream().map(period -> indicator.code() + " " + period))
        .filter(one -> !one.equals("CASES_PER_1000_INHABITANTS ALL")).toList()); // years together have no population
    assertThat(seen.stream().map(one -> one.replaceAll(" \\w+ ", " ")).toList()).as("every indicator by every dimension it offers")
        .containsAll(Catalogue.all().stream().flatMap(indicator -> indicator.dimensions().stream()
            .map(dimension -> indicator.code() + " " + dimension.parameter())).toList());
  }

  @Test
  void a_share_that_only_rounds_to_the_target_has_not_met_it() {
    Indicator conclusion = Catalogue.get("CONCLUSION_WITHIN_7_DAYS");
    Figure figure = Engine.figures(conclusion, Period.YEAR, List.of(conclusions(7, 2999), conclusions(8, 1))).getFirst();
    assertThat(figure.value()).hasToString("100.0");
    assertThat(figure.target()).isEqualTo(Judged.NOT_MET);
  }

  @Test
  void an_average_price_is_judged_only_by_an_amount_in_the_same_years_kroner() {
    assertThat(averagePrice(Catalogue.get("CERTIFICATE_AVERAGE_PRICE").target())).isEqualTo(Judged.NOT_JUDGED);
    assertThat(averagePrice(cap(2014))).isEqualTo(Judged.MET);
    assertThat(averagePrice(cap(null))).isEqualTo(Judged.MET);
  }

  @Test
  void what_no_price_is_known_for_is_in_neither_the_sum_nor_the_mean_and_is_told_beside() {
    Cell priced = cell(Measure.CERTIFICATE_CHARGED, 1_200_000, 3, Map.of());
    Cell unpriced = new Cell(priced.group(), Measure.CERTIFICATE_CHARGED, null, Judged.NOT_JUDGED, 2, 0);
    Figure mean = Engine.figures(Catalogue.get("CERTIFICATE_AVERAGE_PRICE"), Period.YEAR, List.of(priced, unpriced)).getFirst();
    assertThat(mean.value() + " of " + mean.denominator() + " without " + mean.withoutValue()).isEqualTo("12000.0 of 3 without 2");
    assertThat(Engine.figures(Catalogue.get("CERTIFICATE_AVERAGE_PRICE"), Period.YEAR, List.of(unpriced))).as("nothing is no mean").isEmpty();
    Figure sum = Engine.figures(Catalogue.get("CERTIFICATES_CHARGED"), Period.YEAR, List.of(priced, unpriced)).getFirst();
    assertThat(sum.numerator() + " without " + sum.withoutValue()).isEqualTo("36000 without 2");
  }

  @Test
  void a_case_whose_line_has_no_price_is_not_divided_by() {
    List<Cell> cells = List.of(cell(Measure.COORDINATOR_CHARGED, 200_000, 3, Map.of()), cell(Measure.CASE_TREATED, 1, 5, Map.of()),
        new Cell(new Cell.Group(LocalDate.of(2015, 1, 1), Map.of()), Measure.COORDINATOR_CHARGED, null, Judged.NOT_JUDGED, 1, 0),
        cell(Measure.CASES_UNPRICED, 2, 1, Map.of()));
    Figure perCase = Engine.figures(Catalogue.get("CHARGED_PER_CASE"), Period.YEAR, cells).getFirst();
    assertThat(perCase.value() + " of " + perCase.denominator() + " without " + perCase.withoutValue()).isEqualTo("2000.0 of 3 without 1");
  }

  private static Target cap(Integer priceYear) {
    return new Target(BigDecimal.valueOf(14_000), Direction.LOWER_IS_BETTER, LocalDate.of(2013, 1, 1), new Words("", ""), priceYear);
  }

  private static Judged averagePrice(Target target) {
    Cell charged = cell(Measure.CERTIFICATE_CHARGED, 1_200_000, 3, Map.of());
    return Engine.figures(Catalogue.get("CERTIFICATE_AVERAGE_PRICE"), Period.YEAR, List.of(charged), new Engine.World() {
      @Override
      public OptionalInt inhabitants(Cell.Group group) {
        return OptionalInt.empty();
      }

      @Override
      public Target target(Indicator indicator, Cell.Group group) {
        return target;
      }
    }).getFirst().target();
  }

  @Test
  void brain_injury_is_held_against_its_own_range_and_counts_among_all_as_well() {
    assertThat(placements(placed("OTHER", "BASIC", 58), placed("OTHER", "ADVANCED", 22), placed("BRAIN_INJURY", "BASIC", 7),
        placed("BRAIN_INJURY", "ADVANCED", 13))).containsExactlyInAnyOrder("ALL BASIC 65/100 WITHIN", "ALL ADVANCED 35/100 ABOVE",
        "BRAIN_INJURY BASIC 7/20 ABOVE", "BRAIN_INJURY ADVANCED 13/20 WITHIN");
  }

  @Test
  void without_any_brain_injury_all_are_the_only_group() {
    assertThat(placements(placed("OTHER", "BASIC", 2), placed("OTHER", "SPECIALISED", 8)))
        .containsExactlyInAnyOrder("ALL BASIC 2/10 BELOW", "ALL SPECIALISED 8/10 ABOVE");
  }

  @Test
  void a_plan_received_counts_once_whatever_group_it_is_in() {
    assertThat(Engine.figures(Catalogue.get("PLANS_RECEIVED"), Period.YEAR, List.of(
        cell(Measure.PLAN_RECEIVED, 1, 3, Map.of(Dimension.CITIZEN_GROUP, "OTHER")),
        cell(Measure.PLAN_RECEIVED, 1, 2, Map.of(Dimension.CITIZEN_GROUP, "BRAIN_INJURY")))))
        .extracting(figure -> figure.dimensions().get("citizenGroup") + " " + figure.numerator())
        .containsExactlyInAnyOrder("OTHER 3", "BRAIN_INJURY 2");
  }

  private static List<String> placements(Cell... cells) {
    return Engine.figures(Catalogue.get("FIRST_PLACEMENT"), Period.YEAR, List.of(cells)).stream()
        .map(figure -> figure.dimensions().get("citizenGroup") + " " + figure.dimensions().get("level") + " " + figure.numerator()
            + "/" + figure.denominator() + " " + figure.expected().verdict()).toList();
  }

  @Test
  void a_cases_own_deadline_decides_and_the_usual_one_only_where_it_has_none() {
    Indicator screened = Catalogue.get("SCREENED_IN_TIME");
    assertThat(share(screened, judged(Measure.CASE_SCREENED, 7, Judged.MET), judged(Measure.CASE_SCREENED, 4, Judged.NOT_MET))).isEqualTo("1/2");
    assertThat(share(screened, judged(Measure.CASE_SCREENED, 5, Judged.NOT_JUDGED), judged(Measure.CASE_SCREENED, 6, Judged.NOT_JUDGED)))
        .isEqualTo("1/2");
    Indicator submitted = Catalogue.get("SUBMITTED_IN_TIME");
    assertThat(share(submitted, judged(Measure.CASE_SUBMITTED, 7, Judged.MET), judged(Measure.CASE_SUBMITTED, 14, Judged.NOT_MET),
        judged(Measure.CASE_SUBMITTED, 10, Judged.NOT_JUDGED), judged(Measure.CASE_SUBMITTED, 9, Judged.NOT_JUDGED))).isEqualTo("2/4");
  }

  @Test
  void a_conclusion_is_judged_by_its_days_whether_or_not_the_agreement_has_a_deadline() {
    assertThat(share(Catalogue.get("CONCLUSION_WITHIN_7_DAYS"), conclusions(7, 1), conclusions(8, 1))).isEqualTo("1/2");
  }

  private static String share(Indicator indicator, Cell... cells) {
    Figure figure = Engine.figures(indicator, Period.YEAR, List.of(cells)).getFirst();
    return figure.numerator() + "/" + figure.denominator();
  }

  private static Cell judged(Measure measure, int days, Judged verdict) {
    return new Cell(new Cell.Group(LocalDate.of(2015, 1, 1), Map.of()), measure, days, verdict, 1, 0);
  }

  @Test
  void a_day_without_cases_is_no_division_by_zero() {
    assertThat(Engine.figures(Catalogue.get("CASES_PER_MEETING_DAY"), Period.YEAR,
        List.of(cell(Measure.CASE_TREATED, 1, 4, Map.of())))).isEmpty();
  }

  /** What the database does, in a stream. */
  static List<Cell> cells(Slice slice, List<Observation> observations) {
    return observations.stream()
        .filter(one -> !one.date().isBefore(slice.from()) && !one.date().isAfter(slice.to()))
        .filter(one -> slice.where().entrySet().stream().allMatch(only -> only.getKey().of(one.cut()).equals(only.getValue())))
        .collect(groupingBy(one -> new Cell(group(slice, one), one.measure(), one.value(), one.judged(), 0, 0), counting()))
        .entrySet().stream().map(entry -> new Cell(entry.getKey().group(), entry.getKey().measure(), entry.getKey().value(),
            entry.getKey().judged(), entry.getValue(), 0)).toList();
  }

  private static Cell.Group group(Slice slice, Observation one) {
    Map<Dimension, String> cut = new EnumMap<>(Dimension.class);
    slice.by().forEach(dimension -> cut.put(dimension, dimension.of(one.cut())));
    return new Cell.Group(slice.period().start(one.date()), cut);
  }

  /** Every calendar period over some years, and both running windows up to a month in which something happened. */
  static List<Window> windows(Random random) {
    LocalDate from = LocalDate.of(2010, 6, 1).plusDays(random.nextInt(300));
    LocalDate last = from.plusDays(600 + random.nextInt(6_500));
    LocalDate month = LocalDate.of(random.nextBoolean() ? 2011 : 2026, 6 + random.nextInt(7), 15);
    return NAMES.stream().map(name -> Window.of(name, from, Window.runs(name) ? month : last)).toList();
  }

  static Engine.World inhabitants(Slice slice) {
    return group -> {
      OptionalInt year = slice.populationYear(group.periodStart());
      return year.isEmpty() ? year : OptionalInt.of(NaiveFigures.inhabitants(year.getAsInt()));
    };
  }

  /** Sometimes one place, sometimes one municipality of one; cut by nothing, one or two of what the indicator offers. */
  private static Slice slice(Indicator indicator, Window window, Random random) {
    List<Dimension> offered = indicator.dimensions().stream().sorted().toList();
    Map<Dimension, String> where = switch (random.nextInt(4)) {
      case 0 -> Map.of(Dimension.REGION, "1083");
      case 1 -> Map.of(Dimension.REGION, "1083", Dimension.MUNICIPALITY, "0461");
      default -> Map.of();
    };
    Set<Dimension> by = new HashSet<>();
    for (int cuts = random.nextInt(3); cuts > 0; cuts--) {
      by.add(offered.get(random.nextInt(offered.size())));
    }
    return window.slice(by, where);
  }

  private static Cell conclusions(int days, long n) {
    return cell(Measure.CONCLUSION_SENT, days, n, Map.of());
  }

  private static Cell placed(String group, String level, long n) {
    return cell(Measure.FIRST_PLACEMENT, 1, n, Map.of(Dimension.CITIZEN_GROUP, group, Dimension.LEVEL, level));
  }

  private static Cell cell(Measure measure, int value, long n, Map<Dimension, String> cut) {
    return new Cell(new Cell.Group(LocalDate.of(2015, 1, 1), cut), measure, value, Judged.NOT_JUDGED, n, 0);
  }
}
