package dk.samspor.local.campaign;

import dk.samspor.local.LocalStackException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Several clients at once, at a pace that leaves two cores something for the services' starting. */
final class Traffic {

  static final int CLIENTS = 4;
  private static final int SHORTEST_PAUSE_MILLIS = 40;
  private static final int PAUSE_MILLIS = 160;
  /** To decide what was accepted, when stratification has yet to hear of it. */
  private static final Duration LONGEST_FINISH = Duration.ofMinutes(3);

  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean ending;
  private volatile RuntimeException failure;

  /** Each client with a generator of its own: what it does is in the seed, when it does it is not. */
  static Traffic start(long seed, Function<Random, Visitor> visitors) {
    var traffic = new Traffic();
    for (int client = 0; client < CLIENTS; client++) {
      var random = new Random(seed * 1_000 + client);
      traffic.threads.add(Thread.ofPlatform().name("client-" + client).daemon().start(() -> traffic.liveOrTell(visitors.apply(random), random)));
    }
    return traffic;
  }

  private void liveOrTell(Visitor visitor, Random random) {
    try {
      live(visitor, random);
    } catch (RuntimeException notUnderstood) {
      failure = notUnderstood;
    }
  }

  private void live(Visitor visitor, Random random) {
    while (!ending) {
      visitor.doSomething();
      LockSupport.parkNanos(Duration.ofMillis(SHORTEST_PAUSE_MILLIS + random.nextInt(PAUSE_MILLIS)).toNanos());
    }
    var end = System.nanoTime() + LONGEST_FINISH.toNanos();
    while (visitor.hasUnfinished() && System.nanoTime() < end) {
      visitor.decideOne();
      LockSupport.parkNanos(Duration.ofMillis(SHORTEST_PAUSE_MILLIS).toNanos());
    }
  }

  /** Nothing new is begun; returns when everything begun has its definite answer. */
  void end() throws InterruptedException {
    ending = true;
    for (var thread : threads) thread.join();
    if (failure != null) throw new LocalStackException("A client was given an answer it does not understand", failure);
  }
}
