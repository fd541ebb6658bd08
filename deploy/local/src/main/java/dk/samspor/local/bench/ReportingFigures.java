package dk.samspor.local.bench;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.Service;
import dk.samspor.local.simulate.Scale;
import dk.samspor.local.simulate.Years;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.LongStream;

/**
 * Reporting with simulated years: how fast figures are rebuilt, how quickly a dashboard answers, each beside what
 * PostgreSQL needs for the same question without the sums.
 */
public final class ReportingFigures {

  private static final int LAST = 2015;
  private static final long SEED = 20151231;
  private static final int CALLS = 300;
  /** A service that has been up for a while: until some eight thousand calls the compiler takes its share of two cores. */
  private static final int WARM = 10_000;
  /** Odense's, and the one whose overview is asked for. */
  private static final String REGION = "1083";
  private final Subject subject;
  private final Rebuilding rebuilding;
  private final Connection store;
  private final Scores scores = new Scores();

  /** @param store reporting's database as its worker */
  public ReportingFigures(Subject subject, Connection store) {
    this.subject = subject;
    this.store = store;
    this.rebuilding = new Rebuilding(subject.addresses(), Scores::say);
  }

  /** The same figures from a rebuild whose service was killed when half was read; the launcher starts it again. */
  private void killed() throws InterruptedException {
    var before = hash();
    double seconds = rebuilding.killedHalfway(() -> ProcessHandle.of(subject.processes().get(Service.REPORTING))
        .ifPresent(ProcessHandle::destroyForcibly));
    scores.plain("rebuild with its service killed halfway, new start included", seconds, "s");
    boolean same = before.equals(hash());
    scores.holds(same);
    Scores.say("  figures after it: " + (same ? "the same " : "OTHERS than ") + before);
  }

  private String hash() {
    var client = new Client(subject.addresses());
    return client.get(subject.addresses().of(Service.REPORTING).resolve("/api/v1/figures/hash"), client.token("admin")).join().body();
  }

  public boolean run(Scale scale, int years) throws InterruptedException {
    Scores.say("Machine: %d cores. %d %s year(s), seed %d.".formatted(Runtime.getRuntime().availableProcessors(), years, scale, SEED));
    long began = System.nanoTime();
    long events = new Years(subject.checkout(), scale, LAST, years, SEED).into(store, Scores::say);
    scores.plain("events written by COPY", events / seconds(began), "/s");
    vacuum("event");
    scores.atLeast("rebuild, sums and swap included", events / rebuilding.run(), "events/s", 25_000);
    scores.plain("PostgreSQL reading and grouping the same events once", events / scan(), "events/s");
    if (years == 1) killed();
    vacuum("observation", "tally");
    dashboards();
    return scores.allMet();
  }

  /** The dashboards of years that are loaded already; a rebuild that was cut short goes on first. */
  public boolean again() throws InterruptedException {
    rebuilding.goesOn();
    scores.plain("events in the store", number("select count(*) from event"), "");
    scores.plain("observations they amount to", number("select count(*) from observation"), "");
    scores.plain("sums of those", number("select count(*) from tally"), "");
    vacuum("observation", "tally");
    dashboards();
    return scores.allMet();
  }

  private void dashboards() {
    dashboard("one municipality", "municipality:0461", "caseworker-odense", 15);
    dashboard("one region", "region:" + REGION, "reports-syddanmark", 50);
    dashboard("the nation", "national", "reports-national", 50);
  }

  private void dashboard(String what, String place, String user, double most) {
    var client = new Client(subject.addresses());
    var token = client.token(user);
    var address = subject.addresses().of(Service.REPORTING).resolve("/api/v1/dashboard?period=year&at=2015-01-01&place=" + place);
    scores.plain("dashboard of " + what + ", first call", ask(client, address, token) / 1_000.0, "ms");
    for (int i = 0; i < WARM; i++) ask(client, address, token);
    var times = Percentiles.ofMicroseconds(LongStream.range(0, CALLS).map(i -> ask(client, address, token)));
    scores.plain("dashboard of " + what + " over HTTP, p50", times.milliseconds(0.50), "ms");
    scores.atMost("dashboard of " + what + " over HTTP, p95", times.milliseconds(0.95), "ms", most);
    scores.plain("  PostgreSQL without sums, the same question", millis(WithoutSums.of(place, REGION)), "ms");
  }

  private static long ask(Client client, URI address, String token) {
    long began = System.nanoTime();
    var answer = client.get(address, token).join();
    if (answer.statusCode() != 200) throw new LocalStackException("The dashboard refused: " + answer.body());
    return (System.nanoTime() - began) / 1_000;
  }

  private double number(String question) {
    try (var statement = store.createStatement(); var row = statement.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException trouble) {
      throw new LocalStackException("PostgreSQL refused: " + trouble.getMessage(), trouble);
    }
  }

  private double scan() {
    return millis("select count(*) from (select type, municipality, business_date, data ->> 'days', count(*) from event group by 1, 2, 3, 4) groups") / 1_000;
  }

  /** What autovacuum does in its own time: so much at once is not what a service meets. */
  private void vacuum(String... tables) {
    try (var superuser = subject.postgres().asSuperuser("reporting"); var statement = superuser.createStatement()) {
      for (var table : tables) {
        statement.execute("vacuum analyze " + table);
      }
    } catch (SQLException trouble) {
      throw new LocalStackException("PostgreSQL refused: " + trouble.getMessage(), trouble);
    }
  }

  /** The second of two runs: the first one warms the cache. */
  private double millis(String question) {
    sql(question);
    long began = System.nanoTime();
    sql(question);
    return (System.nanoTime() - began) / 1e6;
  }

  private void sql(String statement) {
    try {
      store.setAutoCommit(true);
      try (var question = store.createStatement()) {
        question.execute(statement);
      }
    } catch (SQLException trouble) {
      throw new LocalStackException("PostgreSQL refused: " + trouble.getMessage(), trouble);
    }
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
