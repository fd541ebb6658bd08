package dk.samspor.local;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until a service answers that it is ready. */
record Readiness(URI address, Duration longest) {

  private static final Duration BETWEEN = Duration.ofMillis(150);

  /** Answers false when the time is over or the caller has seen enough. */
  boolean await(BooleanSupplier inVain) {
    var health = new Health();
    var deadline = System.nanoTime() + longest.toNanos();
    while (System.nanoTime() < deadline && !inVain.getAsBoolean()) {
      if (health.isReady(address)) return true;
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
    return false;
  }
}
