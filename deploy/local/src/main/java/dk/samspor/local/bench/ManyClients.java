package dk.samspor.local.bench;

import dk.samspor.local.LocalStackException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A fixed number of clients, each with its next question a pause after the last is answered. Without a pause, as pgbench's
 * clients have none, the machine is full and an answer takes as long as the queue before it; people read what they got.
 */
record ManyClients(int clients, Duration pause) {

  private static final Duration SLICE = Duration.ofSeconds(20);
  private static final int SLICES = 12;

  static ManyClients inARow(int clients) {
    return new ManyClients(clients, Duration.ZERO);
  }

  /** @param perSecond answers of all clients together */
  record Measured(Percentiles times, double perSecond) {}

  /**
   * Asks until answers come no faster, as from a service that has run since the morning: while it compiles, the compiler has a share of
   * the processors that answer. Steady is twice in a row less than a twentieth above the best.
   *
   * @return for how long
   */
  Duration warm(Supplier<CompletableFuture<HttpResponse<String>>> question) {
    double best = 0;
    int slices = 0;
    for (int steady = 0; steady < 2 && slices < SLICES; slices++) {
      double perSecond = ask(SLICE, question).perSecond();
      steady = perSecond < best * 1.05 ? steady + 1 : 0;
      best = Math.max(best, perSecond);
    }
    return SLICE.multipliedBy(slices);
  }

  Measured ask(Duration duration, Supplier<CompletableFuture<HttpResponse<String>>> question) {
    var microseconds = new ConcurrentLinkedQueue<Long>();
    var end = System.nanoTime() + duration.toNanos();
    Runnable client = () -> {
      while (System.nanoTime() < end) {
        microseconds.add(time(question));
        LockSupport.parkNanos(pause.toNanos());
      }
    };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      // one who is refused must not look like one who had nothing to ask
      Stream.generate(() -> CompletableFuture.runAsync(client, threads)).limit(clients).toList().forEach(CompletableFuture::join);
    }
    return new Measured(Percentiles.ofMicroseconds(microseconds.stream().mapToLong(Long::longValue)), microseconds.size() * 1e9 / duration.toNanos());
  }

  /** In microseconds. */
  static long time(Supplier<CompletableFuture<HttpResponse<String>>> question) {
    var began = System.nanoTime();
    var answer = question.get().join();
    if (answer.statusCode() != 200) throw new LocalStackException("Refused: " + answer.body());
    return (System.nanoTime() - began) / 1_000;
  }
}
