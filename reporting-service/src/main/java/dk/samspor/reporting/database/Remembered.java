package dk.samspor.reporting.database;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * What changes seldom and is asked for with every page: read once in a while for everybody.
 *
 * @param <T> what it is
 */
public final class Remembered<T> {

  private final Supplier<T> read;
  private final long nanos;
  private volatile Known<T> known;

  private record Known<T>(long since, T what) {}

  /** @param time how old an answer may be; zero reads each time */
  public Remembered(Duration time, Supplier<T> read) {
    this.read = read;
    this.nanos = time.toNanos();
  }

  /** As it is, or was a short while ago. */
  public T now() {
    Known<T> last = known;
    if (last == null || System.nanoTime() - last.since() >= nanos) {
      last = new Known<>(System.nanoTime(), read.get());
      known = last;
    }
    return last.what();
  }
}
