package dk.samspor.local.bench;

import dk.samspor.local.Addresses;
import dk.samspor.local.LocalStackException;
import dk.samspor.local.Service;
import java.net.URI;
import java.util.function.Consumer;

/** Has the figures rebuilt from the event store and waits for it, telling how far it is. */
public final class Rebuilding {

  private static final long LOOK_MILLIS = 1_000;
  private static final int EVERY_SO_MANY_LOOKS = 10;

  private final Client client;
  private final URI rebuild;
  private final String token;

  public Rebuilding(Addresses addresses) {
    client = new Client(addresses);
    rebuild = addresses.of(Service.REPORTING).resolve("/api/v1/rebuild");
    token = client.token("admin");
  }

  /** Answers how many seconds it took. */
  public double run(Consumer<String> progress) throws InterruptedException {
    long began = System.nanoTime();
    var started = client.post(rebuild, token, "").join();
    if (started.statusCode() != 202) throw new LocalStackException("The rebuild did not begin: " + started.body());
    for (int look = 1; ; look++) {
      Thread.sleep(LOOK_MILLIS);
      var body = client.get(rebuild, token).join().body();
      if (!body.contains("\"RUNNING\"")) {
        if (!body.contains("\"DONE\"")) throw new LocalStackException("The rebuild failed: " + body);
        return (System.nanoTime() - began) / 1e9;
      }
      if (look % EVERY_SO_MANY_LOOKS == 0) progress.accept("rebuilding: " + number(body, "eventsDone") + " of " + number(body, "eventsTotal") + " events");
    }
  }

  private static String number(String body, String field) {
    return body.replaceAll("(?s).*\"" + field + "\":(\\d+).*", "$1");
  }
}
