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

  static Histogram of(SortedMap<Integer, Long> counts) {
    Histogram histogram = new Histogram();
    counts.forEach(histogram::add);
    return histogram;
  }

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
   * @param median the middle one, or halfway between the middle two; of others' places the mean of as many around the middle as the minimum group
   * @param p90 the smallest whole number of days that at least 90 per cent were done within; of others' places the mean of as many around it as
   *     the minimum group in whole days, absent where there are not so many
   * @param max the longest; of one's own place only
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Spread(Integer min, BigDecimal median, BigDecimal mean, Integer p90, Integer max) {}

  /**
   * As others may see it. The middle one of an odd number is somebody's own days, and so is whoever is at 90 per cent: in their place
   * stands the mean of those around, as many as the smallest group that is published. Where thousands took the same days
   * nothing changes by it. The shortest and the longest are nobody else's to know.
   */
  Spread published(int minimum) {
    long lower = (total + 1) / 2;
    long upper = total / 2 + 1;
    long beside = Math.max(0, minimum - (upper - lower)) / 2;
    long around90 = minimum / 2;
    return new Spread(null, mean(Math.max(1, lower - beside), Math.min(total, upper + beside), 1), mean(),
        rank90(total) + around90 > total || rank90(total) <= around90 ? null
            : mean(rank90(total) - around90, rank90(total) + around90, 0).intValueExact(), null);
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

  /** Of the values between two ranks, both counted in. */
  private BigDecimal mean(long from, long to, int decimals) {
    long sum = 0;
    long before = 0;
    for (var entry : counts.entrySet()) {
      long within = Math.min(to, before + entry.getValue()) - Math.max(from - 1, before);
      sum += Math.max(0, within) * entry.getKey();
      before += entry.getValue();
    }
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(to - from + 1), decimals, RoundingMode.HALF_UP);
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
