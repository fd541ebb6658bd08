package dk.samspor.reporting.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whole days and how often each occurred. Two histograms add up exactly; two medians would not. */
public final class Histogram {

  private final SortedMap<Integer, Long> counts = new TreeMap<>();
  private long total;

  public void add(int value, long n) {
    counts.merge(value, n, Long::sum);
    total += n;
  }

  public long total() {
    return total;
  }

  public SortedMap<Integer, Long> counts() {
    return java.util.Collections.unmodifiableSortedMap(counts);
  }

  /**
   * The shape of the durations in days; mean and median half-up to one decimal.
   *
   * @param median the middle one, or halfway between the middle two
   * @param p90 the smallest whole number of days that at least 90 per cent were done within
   */
  public record Spread(int min, BigDecimal median, BigDecimal mean, int p90, int max) {}

  /** Of at least one value. */
  public Spread spread() {
    return new Spread(counts.firstKey(), median(), mean(), at((9 * total + 9) / 10), counts.lastKey());
  }

  private BigDecimal median() {
    return BigDecimal.valueOf(at((total + 1) / 2)).add(BigDecimal.valueOf(at(total / 2 + 1)))
        .divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
  }

  private BigDecimal mean() {
    long sum = counts.entrySet().stream().mapToLong(entry -> entry.getKey() * entry.getValue()).sum();
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
  }

  /** The value with this rank, counted from 1. */
  private int at(long rank) {
    long seen = 0;
    for (var entry : counts.entrySet()) {
      seen += entry.getValue();
      if (seen >= rank) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("rank " + rank + " of " + total);
  }
}
