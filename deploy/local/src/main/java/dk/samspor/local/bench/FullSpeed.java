package dk.samspor.local.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A fixed number of senders, each with its next plan as soon as the last is answered: as pgbench's clients do. */
record FullSpeed(Load load, int senders) {

  /** Plans accepted (201) per second. */
  double plansPerSecond(Duration duration) {
    var accepted = new AtomicInteger();
    var end = System.nanoTime() + duration.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var sender = 0; sender < senders; sender++) {
        threads.submit(() -> {
          while (System.nanoTime() < end) {
            if (load.sendAndTell().handle((answer, failure) -> failure == null && answer.statusCode() == 201).join()) {
              accepted.incrementAndGet();
            }
          }
        });
      }
    }
    return accepted.get() * 1e9 / duration.toNanos();
  }
}
