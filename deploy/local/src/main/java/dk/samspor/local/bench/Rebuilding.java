package dk.samspor.local.bench;

import dk.samspor.local.Addresses;
import dk.samspor.local.LocalStackException;
import dk.samspor.local.Service;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Has the figures rebuilt from the event store and waits for it, telling how far it is. */
public final class Rebuilding {

  private static final long LOOK_MILLIS = 1_000;
  private static final int EVERY_SO_MANY_LOOKS = 10;

  private final Client client;
  private final URI rebuild;
  private final String token;
  private final Consumer<String> progress;

  public Rebuilding(Addresses addresses, Consumer<String> progress) {
    client = new Client(addresses);
    rebuild = addresses.of(Service.REPORTING).resolve("/api/v1/rebuild");
    token = client.token("admin");
    this.progress = progress;
  }

  /** Answers how many seconds it took. */
  public double run() throws InterruptedException {
    long began = begin();
    finish();
    return seconds(began);
  }

  /**
   * With its service killed when half is read. Whoever watches over the service starts it again; the rebuild goes on by
   * itself. Answers how many seconds it took with the new start.
   */
  double killedHalfway(Runnable killing) throws InterruptedException {
    long began = begin();
    for (var body = look().orElse(""); read(body) < total(body) / 2; body = look().orElse("")) {
      Thread.sleep(LOOK_MILLIS / 10);
    }
    killing.run();
    finish();
    return seconds(began);
  }

  /** Waits for one that is underway: after a start a rebuild that was cut short goes on by itself. */
  void goesOn() throws InterruptedException {
    if (look().filter(now -> now.contains("\"RUNNING\"")).isPresent()) finish();
  }

  private long begin() {
    long began = System.nanoTime();
    var started = client.post(rebuild, token, "").join();
    if (started.statusCode() != 202) throw new LocalStackException("The rebuild did not begin: " + started.body());
    return began;
  }

  private void finish() throws InterruptedException {
    for (int look = 1; ; look++) {
      Thread.sleep(LOOK_MILLIS);
      var body = look();
      if (body.filter(now -> now.contains("\"DONE\"")).isPresent()) return;
      if (body.filter(now -> !now.contains("\"RUNNING\"")).isPresent()) throw new LocalStackException("The rebuild failed: " + body.get());
      if (look % EVERY_SO_MANY_LOOKS == 0) body.ifPresent(now -> progress.accept("rebuilding, " + now.replaceAll("(?s).*\"stage\":\"(\\w+)\".*", "$1")
          + ": %,d of %,d events".formatted(read(now), total(now))));
    }
  }

  /** Empty while nobody answers. */
  private Optional<String> look() {
    try {
      var answer = client.get(rebuild, token).join();
      return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    } catch (CompletionException away) {
      return Optional.empty();
    }
  }

  private static long read(String body) {
    return number(body, "eventsDone");
  }

  private static long total(String body) {
    return Math.max(1, number(body, "eventsTotal"));
  }

  private static long number(String body, String field) {
    var digits = body.replaceAll("(?s).*\"" + field + "\":(\\d+).*", "$1");
    return digits.matches("\\d+") ? Long.parseLong(digits) : 0;
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
