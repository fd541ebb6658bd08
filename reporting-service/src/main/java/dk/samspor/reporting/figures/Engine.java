package dk.samspor.reporting.figures;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<Cell.Group, List<Cell>> groups = groups(indicator, cells);
    Map<Cell.Group, Long> wholes = indicator.calculation() instanceof Distribution of ? wholes(of, groups) : Map.of();
    List<Figure> figures = new ArrayList<>(groups.size());
    groups.forEach((group, some) -> figure(indicator, period, group, some, wholes, world).ifPresent(figures::add));
    return figures.size() < 2 ? figures : inOrder(figures);
  }

  /** What each is cut by is written once and not with every comparison. */
  private static List<Figure> inOrder(List<Figure> figures) {
    record Placed(String period, String codes, Figure figure) {}
    return figures.stream().map(figure -> new Placed(figure.period(), figure.dimensions().toString(), figure))
        .sorted(Comparator.comparing(Placed::period).thenComparing(Placed::codes)).map(Placed::figure).toList();
  }

  private static Map<Cell.Group, List<Cell>> groups(Indicator indicator, List<Cell> cells) {
    Set<Measure> measures = indicator.calculation().measures();
    Map<Cell.Group, List<Cell>> groups = new HashMap<>();
    for (Cell cell : cells) {
      if (measures.contains(cell.measure())) {
        counted(indicator, cell).forEach(one -> groups.computeIfAbsent(one.group(), first -> new ArrayList<>()).add(one));
      }
    }
    return groups;
  }

  /** In a distribution whoever is in a group counts there and with everybody; anywhere else a cell counts once. */
  private static List<Cell> counted(Indicator indicator, Cell cell) {
    return indicator.calculation() instanceof Distribution of && of.group() != null
        ? of.groups(cell.group().cut().get(of.group())).map(group -> cell.in(of.group(), group)).toList() : List.of(cell);
  }

  private static Optional<Figure> figure(Indicator indicator, Period period, Cell.Group group, List<Cell> cells,
      Map<Cell.Group, Long> wholes, World world) {
    long counted = sum(cells);
    Draft draft = draft(indicator, period, group, cells, counted, world.target(indicator, group));
    return switch (indicator.calculation()) {
      case Count count -> Optional.of(draft.count(counted));
      case Sum sum -> Optional.of(draft.sum(values(cells, sum.of()), sum.parts()));
      case Share share -> draft.share(judged(cells, share, Judged.MET), judged(cells, share, Judged.NOT_MET));
      case Duration days -> draft.duration(histogram(cells));
      case Ratio ratio -> draft.ratio(sum(cells, ratio.of()), sum(cells, ratio.per()));
      case PerHundred rate -> draft.perHundred(sum(cells, rate.of()), sum(cells, rate.per()));
      case SumPer sum -> draft.sumPer(values(cells, sum.of()), sum.parts(), behindValues(cells, sum));
      case PerSum ratio -> draft.perSum(sum(cells, ratio.of()), values(cells, ratio.per()), ratio.parts());
      case PerThousand of -> draft.perThousand(counted, world.inhabitants(group));
      case Distribution of -> draft.part(counted, wholes.get(group.without(of.category())), expectation(of, group));
    };
  }

  private static Draft draft(Indicator indicator, Period period, Cell.Group group, List<Cell> cells, long counted, Target target) {
    long late = 0;
    long gone = 0;
    Reopened latest = null;
    for (Cell cell : cells) {
      late += cell.late();
      gone += cell.gone();
      if (cell.reopened() != null && (latest == null || Reopened.LATEST_LAST.compare(cell.reopened(), latest) > 0)) {
        latest = cell.reopened();
      }
    }
    return new Draft(indicator, period, group, target, counted, Math.max(late, gone), latest, withoutValue(indicator.calculation(), cells));
  }

  private static long sum(List<Cell> cells) {
    long sum = 0;
    for (Cell cell : cells) {
      sum += cell.n();
    }
    return sum;
  }

  private static long sum(List<Cell> cells, Measure of) {
    long sum = 0;
    for (Cell cell : cells) {
      sum += cell.measure() == of ? cell.n() : 0;
    }
    return sum;
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
    long sum = 0;
    for (Cell cell : cells) {
      sum += share.when().judge(cell.value(), cell.judged()) == verdict ? cell.n() : 0;
    }
    return sum;
  }

  private static Histogram histogram(List<Cell> cells) {
    Histogram histogram = new Histogram();
    for (Cell cell : cells) {
      if (cell.value() != null) {
        histogram.add(cell.value(), cell.n());
      }
    }
    return histogram;
  }

  /** How many there are over all categories, of each group. */
  private static Map<Cell.Group, Long> wholes(Distribution of, Map<Cell.Group, List<Cell>> groups) {
    Map<Cell.Group, Long> wholes = new HashMap<>();
    groups.forEach((group, cells) -> wholes.merge(group.without(of.category()), sum(cells), Long::sum));
    return wholes;
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
