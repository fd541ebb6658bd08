package dk.samspor.reporting.figures;

import static java.math.RoundingMode.HALF_UP;

import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Expectation;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.indicators.Target;
import dk.samspor.reporting.observations.Judged;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A figure in the making: what it is about is known, its numbers are on their way.
 *
 * @param target what it is held against; null for nothing
 * @param counted how many observations it is made of
 * @param late how many came, became another or went after their month had closed
 * @param reopened the latest fact that changed a closed month; null for none
 * @param withoutValue how many of what is added up have no known value
 */
record Draft(Indicator indicator, Period period, Cell.Group group, Target target, long counted, long late, Reopened reopened,
    long withoutValue) {

  Figure count(long n) {
    return figure(BigDecimal.valueOf(n), n, null, null, null, null);
  }

  Figure sum(long values, int parts) {
    BigDecimal whole = whole(values, parts);
    return figure(whole, whole.longValueExact(), null, null, null, null);
  }

  Optional<Figure> share(long met, long notMet) {
    return perHundred(met, met + notMet);
  }

  Optional<Figure> perHundred(long of, long per) {
    return per == 0 ? Optional.empty() : Optional.of(figure(percent(of, per), of, per, null, null, null));
  }

  Optional<Figure> ratio(long of, long per) {
    return per == 0 ? Optional.empty() : Optional.of(figure(exact(of, per), of, per, null, null, null));
  }

  Optional<Figure> sumPer(long values, int parts, long per) {
    return per <= 0 ? Optional.empty() : Optional.of(figure(exact(values, (long) parts * per),
        whole(values, parts).longValueExact(), per, null, null, null));
  }

  Optional<Figure> perSum(long of, long values, int parts) {
    return values == 0 ? Optional.empty() : Optional.of(figure(exact(parts * of, values), of,
        whole(values, parts).longValueExact(), null, null, null));
  }

  Optional<Figure> perThousand(long of, OptionalInt inhabitants) {
    return inhabitants.isEmpty() ? Optional.empty() : Optional.of(figure(exact(1_000 * of, inhabitants.getAsInt()), of,
        (long) inhabitants.getAsInt(), null, null, null));
  }

  Optional<Figure> duration(Histogram histogram) {
    if (histogram.total() == 0) {
      return Optional.empty();
    }
    Histogram.Spread spread = histogram.spread();
    return Optional.of(figure(spread.median(), histogram.total(), null, spread, histogram.counts(), null));
  }

  /** Nothing of nothing is no part. */
  Optional<Figure> part(long n, long whole, Optional<Expectation> expectation) {
    return whole == 0 ? Optional.empty() : Optional.of(ofWhole(n, whole, expectation));
  }

  private Figure ofWhole(long n, long whole, Optional<Expectation> expectation) {
    BigDecimal percent = percent(n, whole);
    return figure(percent, n, whole, null, null, expectation.map(range ->
        new Figure.Expected(range.from(), range.to(), range.approximate(), range.verdict(percent))).orElse(null));
  }

  /** Judged exactly, shown rounded: 99.96 per cent is printed 100.0 and has not met 100. */
  private Figure figure(BigDecimal value, Long numerator, Long denominator, Histogram.Spread spread,
      SortedMap<Integer, Long> days, Figure.Expected expected) {
    return new Figure(indicator.code(), period.label(group.periodStart()), codes(), rounded(value), numerator, denominator, spread,
        days, expected, judged(value), target == null ? null : target.value(), late == 0 ? null : late, null, false, reopened, withoutValue == 0 ? null : withoutValue, counted);
  }

  private Judged judged(BigDecimal value) {
    return target != null && PriceYears.comparable(indicator, target, group.periodStart(), period.end(group.periodStart()))
        ? target.judge(value, judgedFrom()) : Judged.NOT_JUDGED;
  }

  /** "All" has no beginning; it is judged by the target in force. */
  private java.time.LocalDate judgedFrom() {
    return period == Period.ALL ? target.from() : group.periodStart();
  }

  private Map<String, String> codes() {
    SortedMap<String, String> codes = new TreeMap<>();
    for (Map.Entry<Dimension, String> entry : group.cut().entrySet()) {
      codes.put(entry.getKey().parameter(), entry.getValue());
    }
    return codes;
  }

  private static BigDecimal whole(long values, int parts) {
    return BigDecimal.valueOf(values).divide(BigDecimal.valueOf(parts), 0, HALF_UP);
  }

  private static BigDecimal percent(long part, long whole) {
    return exact(100 * part, whole);
  }

  private static BigDecimal exact(long part, long whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 10, HALF_UP);
  }

  private static BigDecimal rounded(BigDecimal exact) {
    return exact.setScale(Math.min(1, exact.scale()), HALF_UP);
  }
}
