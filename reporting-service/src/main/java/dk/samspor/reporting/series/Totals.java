package dk.samspor.reporting.series;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.samspor.reporting.indicators.Direction;
import dk.samspor.reporting.series.SeriesView.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sums of places: a ratio of sums, never a sum of ratios. A region's own row is no part beside its municipalities. */
final class Totals {

  private Totals() {}

  static List<Total> of(List<Shown> values, Direction direction) {
    return values.stream().filter(value -> value.placeName() != null && value.place().startsWith("0")) // municipalities: regions' codes begin with 1
        .collect(groupingBy(Shown::period, TreeMap::new, toList())).entrySet().stream()
        .filter(period -> period.getValue().stream().noneMatch(value -> value.suppressed() || value.denominator() == null))
        .map(period -> total(period.getKey(), period.getValue(), direction)).toList();
  }

  private static Total total(String period, List<Shown> values, Direction direction) {
    BigDecimal part = sum(values, Shown::numerator);
    BigDecimal whole = sum(values, Shown::denominator);
    BigDecimal value = Value.percent(part, whole);
    Set<BigDecimal> targets = values.stream().map(Shown::target).map(target -> target == null ? BigDecimal.ZERO : target.stripTrailingZeros())
        .collect(Collectors.toSet());
    BigDecimal target = targets.size() == 1 ? values.getFirst().target() : null;
    return new Total(period, value, part, whole, target, Shown.judged(value, target, direction));
  }

  private static BigDecimal sum(List<Shown> values, Function<Shown, BigDecimal> of) {
    return values.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
