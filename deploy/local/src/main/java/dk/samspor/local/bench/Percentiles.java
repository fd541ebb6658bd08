package dk.samspor.local.bench;

import java.util.Arrays;
import java.util.stream.LongStream;

/** A set of measured times, in microseconds. */
final class Percentiles {

  private final long[] sorted;

  private Percentiles(long[] sorted) {
    this.sorted = sorted;
  }

  static Percentiles ofMicroseconds(LongStream times) {
    var sorted = times.toArray();
    Arrays.sort(sorted);
    return new Percentiles(sorted);
  }

  int count() {
    return sorted.length;
  }

  /** In milliseconds; the smallest time that at least this share of all times do not exceed. */
  double milliseconds(double share) {
    if (sorted.length == 0) return Double.NaN;
    var rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(0, rank - 1)] / 1000.0;
  }
}
