package dk.samspor.reporting.figures;

import static java.util.stream.Collectors.groupingBy;

import dk.samspor.reporting.indicators.Calculation;
import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.Distribution;
import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.PerHundred;
import dk.samspor.reporting.indicators.Calculation.PerSum;
import dk.samspor.reporting.indicators.Calculation.PerThousand;
import dk.samspor.reporting.indicators.Calculation.Ratio;
import dk.samspor.reporting.indicators.Calculation.Share;
import dk.samspor.reporting.indicators.Calculation.Sum;
import dk.samspor.reporting.indicators.Calculation.SumPer;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Expectation;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.indicators.Target;
import dk.samspor.reporting.observations.Judged;
import dk.samspor.reporting.observations.Measure;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Turns cells into figures. Knows no indicator by name. */
public final class Engine {

  private Engine() {}

  /** What the figures are held against. */
  public interface World {

    /** How many live where a group is counted, in the year of its period; empty where nobody has said. */
    OptionalInt inhabitants(Cell.Group group);

    /** What is aimed at there from the period's first day; null for nothing. */
    default Target target(Indicator indicator, Cell.Group group) {
      return indicator.target();
    }
  }

  /** The slice as the cells must be cut for this indicator. */
  public static Slice needed(Indicator indicator, Slice asked) {
    EnumSet<Dimension> more = EnumSet.noneOf(Dimension.class);
    if (asked.by().contains(Dimension.MUNICIPALITY)) {
      more.add(Dimension.REGION); // whose figure it is must be visible on it
    }
    if (indicator.calculation() instanceof Distribution of) {
      Set<Dimension> parts = of.group() == null ? Set.of(of.category()) : Set.of(of.category(), of.group());
      more.addAll(parts);
      return asked.alsoBy(more).alsoWhere(indicator.only()).anywhere(parts); // a part is known only by its whole
    }
    return asked.alsoBy(more).alsoWhere(indicator.only());
  }

  /** Whoever needs no population has none. */
  public static List<Figure> figures(Indicator indicator, Period period, List<Cell> cells) {
    return figures(indicator, period, cells, group -> OptionalInt.empty());
  }

  /** The indicator's figures in stable order. Cells of other measures are left alone. */
  public static List<Figure> figures(Indicator indicator, Period period, List<Cell> cells, World world) {
    Set<Measure> measures = indicator.calculation().measures();
    Map<Cell.Group, List<Cell>> groups = cells.stream().filter(cell -> measures.contains(cell.measure()))
        .flatMap(cell -> counted(indicator, cell)).collect(groupingBy(Cell::group));
    return groups.entrySet().stream()
        .flatMap(group -> figure(indicator, period, group.getKey(), group.getValue(), groups, world).stream())
        .sorted(Comparator.comparing(Figure::period).thenComparing(figure -> figure.dimensions().toString())).toList();
  }

  /** In a distribution whoever is in a group counts there and with everybody; anywhere else a cell counts once. */
  private static Stream<Cell> counted(Indicator indicator, Cell cell) {
    return indicator.calculation() instanceof Distribution of && of.group() != null
        ? of.groups(cell.group().cut().get(of.group())).map(group -> cell.in(of.group(), group)) : Stream.of(cell);
  }

  private static Optional<Figure> figure(Indicator indicator, Period period, Cell.Group group, List<Cell> cells,
      Map<Cell.Group, List<Cell>> all, World world) {
    Draft draft = new Draft(indicator, period, group, world.target(indicator, group), sum(cells),
        Math.max(cells.stream().mapToLong(Cell::late).sum(), cells.stream().mapToLong(Cell::gone).sum()),
        cells.stream().map(Cell::reopened).filter(Objects::nonNull).max(Reopened.LATEST_LAST).orElse(null),
        withoutValue(indicator.calculation(), cells));
    return switch (indicator.calculation()) {
      case Count count -> Optional.of(draft.count(sum(cells)));
      case Sum sum -> Optional.of(draft.sum(values(cells, sum.of()), sum.parts()));
      case Share share -> draft.share(judged(cells, share, Judged.MET), judged(cells, share, Judged.NOT_MET));
      case Duration days -> draft.duration(histogram(cells));
      case Ratio ratio -> draft.ratio(sum(cells, ratio.of()), sum(cells, ratio.per()));
      case PerHundred rate -> draft.perHundred(sum(cells, rate.of()), sum(cells, rate.per()));
      case SumPer sum -> draft.sumPer(values(cells, sum.of()), sum.parts(), behindValues(cells, sum));
      case PerSum ratio -> draft.perSum(sum(cells, ratio.of()), values(cells, ratio.per()), ratio.parts());
      case PerThousand of -> draft.perThousand(sum(cells), world.inhabitants(group));
      case Distribution of -> draft.part(sum(cells), whole(of, group, all), expectation(of, group));
    };
  }

  private static long sum(List<Cell> cells) {
    return cells.stream().mapToLong(Cell::n).sum();
  }

  private static long sum(List<Cell> cells, Measure of) {
    return cells.stream().filter(cell -> cell.measure() == of).mapToLong(Cell::n).sum();
  }

  private static long values(List<Cell> cells, Measure of) {
    return cells.stream().filter(cell -> cell.measure() == of && cell.value() != null).mapToLong(cell -> cell.n() * cell.value()).sum();
  }

  /** How many stand behind the values that are known. */
  private static long behindValues(List<Cell> cells, SumPer sum) {
    long unknown = sum.of() == sum.per() ? withoutValue(cells, sum.of()) : sum.valueless() == null ? 0 : values(cells, sum.valueless());
    return sum(cells, sum.per()) - unknown;
  }

  /** How many of those that are added up cannot be, since nobody knows their value. */
  private static long withoutValue(Calculation calculation, List<Cell> cells) {
    return switch (calculation) {
      case Sum sum -> withoutValue(cells, sum.of());
      case SumPer sum -> withoutValue(cells, sum.of());
      default -> 0;
    };
  }

  private static long withoutValue(List<Cell> cells, Measure of) {
    return cells.stream().filter(cell -> cell.measure() == of && cell.value() == null).mapToLong(Cell::n).sum();
  }

  private static long judged(List<Cell> cells, Share share, Judged verdict) {
    return cells.stream().filter(cell -> share.when().judge(cell.value(), cell.judged()) == verdict)
        .mapToLong(Cell::n).sum();
  }

  private static Histogram histogram(List<Cell> cells) {
    Histogram histogram = new Histogram();
    cells.stream().filter(cell -> cell.value() != null).forEach(cell -> histogram.add(cell.value(), cell.n()));
    return histogram;
  }

  private static long whole(Distribution of, Cell.Group part, Map<Cell.Group, List<Cell>> all) {
    Cell.Group rest = part.without(of.category());
    return all.entrySet().stream().filter(other -> other.getKey().without(of.category()).equals(rest))
        .mapToLong(other -> sum(other.getValue())).sum();
  }

  private static Optional<Expectation> expectation(Distribution of, Cell.Group group) {
    return of.group() == null ? Optional.empty() : Optional.ofNullable(of.expected().getOrDefault(group.cut().get(of.group()), Map.of())
        .get(group.cut().get(of.category())));
  }

  /** All measures a set of indicators reads. */
  public static Set<Measure> measures(Stream<Indicator> indicators) {
    EnumSet<Measure> measures = EnumSet.noneOf(Measure.class);
    indicators.map(Indicator::calculation).map(Calculation::measures).forEach(measures::addAll);
    return measures;
  }
}
