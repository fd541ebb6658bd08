package dk.samspor.local.bench;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.Service;
import dk.samspor.local.simulate.Scale;
import dk.samspor.local.simulate.Years;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.LongStream;

/** How long somebody looks at an empty page: from the address being called until the overview's figures and charts stand there. */
public final class FirstView {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final int LAST = 2015;
  private static final int YEARS = 2;
  private static final long SEED = 20151231;
  private static final int TIMES = 9;
  private static final double LIMIT_MILLIS = 1_000;
  private static final long PATIENCE_NANOS = 30_000_000_000L;
  private static final Map<String, String> PLACES = Map.of("a municipality", "municipality:0461", "a region", "region:1083", "the nation", "national");

  private final Subject subject;
  private final Connection store;
  private final Scores scores = new Scores();

  /** @param store reporting's database as its worker */
  public FirstView(Subject subject, Connection store) {
    this.subject = subject;
    this.store = store;
  }

  public boolean run() throws InterruptedException, SQLException {
    if (!Files.isExecutable(CHROMIUM)) throw new LocalStackException("The page is measured in Chromium. Install it: apt-get install -y chromium");
    var events = new Years(subject.checkout(), Scale.DEMO, LAST, YEARS, SEED).into(store, Scores::say);
    new Rebuilding(subject.addresses(), Scores::say).run();
    Scores.say("%,d events of %d years of 98 municipalities. Median of %d visits in Chromium, in ms:".formatted(events, YEARS, TIMES));
    try (var chromium = new Chromium(CHROMIUM)) {
      signIn(chromium, new Client(subject.addresses()).token("reports-syddanmark"));
      visit(chromium, "region:1083", false); // the service's and the browser's first
      for (var place : PLACES.entrySet()) {
        measured("first view of " + place.getKey() + ", nothing in the cache", chromium, place.getValue(), false);
        measured("first view of " + place.getKey() + ", page in the cache", chromium, place.getValue(), true);
      }
    } catch (IOException trouble) {
      throw new LocalStackException("Chromium could not be steered: " + trouble.getMessage(), trouble);
    }
    return scores.allMet();
  }

  private void measured(String name, Chromium chromium, String place, boolean cached) throws InterruptedException {
    var times = new long[TIMES];
    for (int i = 0; i < TIMES; i++) times[i] = visit(chromium, place, cached);
    double median = Percentiles.ofMicroseconds(LongStream.of(times)).milliseconds(0.5);
    scores.atMost(name, median, "ms", LIMIT_MILLIS);
  }

  /** As the page keeps it for the tab. */
  private static void signIn(Chromium chromium, String token) {
    chromium.ask("Page.enable", Map.of());
    chromium.ask("Network.enable", Map.of());
    chromium.ask("Page.addScriptToEvaluateOnNewDocument", Map.of("source", "try { sessionStorage.setItem('samspor.token', '" + token + "') } catch {}"));
  }

  /** Microseconds by the browser's own clock. */
  private long visit(Chromium chromium, String place, boolean cached) throws InterruptedException {
    if (!cached) chromium.ask("Network.clearBrowserCache", Map.of());
    chromium.ask("Page.navigate", Map.of("url", "about:blank"));
    chromium.ask("Page.navigate", Map.of("url", subject.addresses().of(Service.REPORTING).resolve("/?period=year&at=2015-01-01&place=" + place).toString()));
    for (long end = System.nanoTime() + PATIENCE_NANOS; System.nanoTime() < end; Thread.sleep(20)) {
      var shown = chromium.worth("performance.getEntriesByName('figures-shown')[0]?.startTime ?? null");
      if (shown.isNumber()) return Math.round(shown.asDouble() * 1_000);
    }
    throw new LocalStackException("The page did not show its figures.");
  }
}
