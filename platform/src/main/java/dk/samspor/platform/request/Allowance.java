package dk.samspor.platform.request;

import java.util.function.LongSupplier;

/** So many at once, and then so many a second. */
final class Allowance {

  private static final double SECOND = 1_000_000_000.0;

  private final int atOnce;
  private final int aSecond;
  private final LongSupplier nanoTime;
  private double left;
  private long filledAt;

  Allowance(int atOnce, int aSecond) {
    this(atOnce, aSecond, System::nanoTime);
  }

  Allowance(int atOnce, int aSecond, LongSupplier nanoTime) {
    this.atOnce = atOnce;
    this.aSecond = aSecond;
    this.nanoTime = nanoTime;
    this.left = atOnce;
    this.filledAt = nanoTime.getAsLong();
  }

  synchronized boolean take() {
    long now = nanoTime.getAsLong();
    left = Math.min(atOnce, left + (now - filledAt) / SECOND * aSecond);
    filledAt = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}
