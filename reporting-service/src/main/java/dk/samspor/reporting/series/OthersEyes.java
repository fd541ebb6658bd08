package dk.samspor.reporting.series;

import dk.samspor.reporting.figures.Sight;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What of a published series others than those it belongs to see: no group smaller than the minimum, and in a period with a
 * withheld group neither a second, the next smallest, nor what lies above them, from which it could be reckoned.
 *
 * @param minimum smallest group that is published
 * @param own whether a value is the reader's own
 */
record OthersEyes(int minimum, Predicate<Shown> own) {

  static OthersEyes of(SeriesStore.Version series, boolean ownSeries, Sight sight, int minimum) {
    boolean open = ownSeries || !series.people();
    return new OthersEyes(open ? 0 : minimum, value -> open || sight.owns(Map.of("municipality", value.place(), "region", value.place())));
  }

  List<Shown> seen(List<Shown> values) {
    Set<Shown> small = values.stream().filter(value -> !own.test(value) && small(value)).collect(Collectors.toSet());
    Map<String, List<Shown>> alone = small.stream().collect(Collectors.groupingBy(Shown::period));
    alone.forEach((period, few) -> {
      values.stream().filter(value -> value.period().equals(period) && isAbove(value) && !own.test(value)).forEach(small::add);
      if (few.size() == 1) {
        values.stream().filter(value -> value.period().equals(period) && !small.contains(value) && !isAbove(value) && !own.test(value))
            .min(java.util.Comparator.comparing(OthersEyes::size)).ifPresent(small::add);
      }
    });
    return values.stream().map(value -> small.contains(value) ? value.withheld() : value).toList();
  }

  private boolean small(Shown value) {
    return value.denominator() == null ? few(value.value())
        : few(value.numerator()) || few(value.denominator()) || few(value.denominator().subtract(value.numerator()));
  }

  private boolean few(BigDecimal n) {
    return n.signum() > 0 && n.compareTo(BigDecimal.valueOf(minimum)) < 0;
  }

  private static BigDecimal size(Shown value) {
    return value.denominator() == null ? value.value() : value.denominator();
  }

  /** A region or the country. */
  private static boolean isAbove(Shown value) {
    return !value.place().startsWith("0");
  }
}
