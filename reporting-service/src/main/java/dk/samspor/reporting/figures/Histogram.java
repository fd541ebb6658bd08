package dk.samspor.reporting.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
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
   * @param min the shortest; of one's own place only
   * @param median the middle one, or halfway between the middle two
   * @param p90 the smallest whole number of days that at least 90 per cent were done within; of others' places absent where that is the longest
   * @param max the longest; of one's own place only
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Spread(Integer min, BigDecimal median, BigDecimal mean, Integer p90, Integer max) {

    /** Without what is one person's: the shortest, the longest, and the 90th percentile of so few that it is the longest. */
    Spread published(long of) {
      return new Spread(null, median, mean, rank90(of) == of ? null : p90, null);
    }
  }

  private static long rank90(long of) {
    return (9 * of + 9) / 10;
  }

  /** Of at least one value. */
  public Spread spread() {
    return new Spread(counts.firstKey(), median(), mean(), at(rank90(total)), counts.lastKey());
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
