package dk.samspor.local.bench;

import dk.samspor.local.Memory;
import dk.samspor.local.Service;
import java.time.Duration;

/** The first figures: how soon ready, how much memory, how fast a plan becomes a figure, how many plans. */
public final class Smoke {

  private static final int PACE = 200;
  private static final int CLIENTS = 16;
  private static final Duration WARM_UP = Duration.ofSeconds(60);
  private static final Duration FULL_SPEED = Duration.ofSeconds(20);

  private final Subject subject;
  private final Scores scores = new Scores();

  public Smoke(Subject subject) {
    this.subject = subject;
  }

  /**
   * Measures and prints. Answers whether every figure was met and every plan arrived.
   *
   * @param duration of the load after which memory is read
   */
  public boolean run(Duration duration) throws InterruptedException {
    Scores.say("Machine: %d cores, %s %s. Load: %d plans/s for %d s, %d s of warm-up before it."
        .formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"),
            System.getProperty("os.arch"), PACE, duration.toSeconds(), WARM_UP.toSeconds()));
    scores.atMost("all four services ready after", subject.ready().toMillis() / 1000.0, "s", 20);
    new Load(subject.addresses()).steady(PACE, WARM_UP);
    steady(duration);
    memory();
    throughput();
    return scores.allMet();
  }

  private void steady(Duration duration) throws InterruptedException {
    var load = new Load(subject.addresses());
    load.steady(PACE, duration);
    var visibility = new Visibility(subject.postgres());
    var missing = visibility.missingAfter(Duration.ofSeconds(30));
    var ways = visibility.ofTheLast(duration);
    Scores.say("  %d plans sent, %d left out because the machine did not keep the pace, %d requests refused, %d not arrived"
        .formatted(load.sent(), load.leftOut(), load.refused(), missing));
    scores.holds(load.leftOut() == 0 && load.refused() == 0 && missing == 0 && ways.count() > 0);
    scores.atMost("commit in referral to visible in reporting, p50", ways.milliseconds(0.50), "ms", 20);
    scores.atMost("commit in referral to visible in reporting, p99", ways.milliseconds(0.99), "ms", 150);
    scores.plain("answer to POST /training-plans, p50", load.answers().milliseconds(0.50), "ms");
    scores.plain("answer to POST /training-plans, p99", load.answers().milliseconds(0.99), "ms");
  }

  private void memory() {
    for (var service : Service.values()) {
      var mebibytes = Memory.residentMebibytes(subject.processes().get(service));
      scores.atMost("resident memory of " + service.fullName() + " after the load", mebibytes.orElse(Long.MAX_VALUE), "MiB",
          service == Service.STRATIFICATION ? 350 : 300);
    }
  }

  private void throughput() {
    var load = new Load(subject.addresses());
    var service = new FullSpeed(load, CLIENTS).plansPerSecond(FULL_SPEED);
    new Visibility(subject.postgres()).missingAfter(Duration.ofSeconds(60)); // pgbench gets the machine to itself
    var database = new PgBench(subject.postgres(), subject.checkout()).plansPerSecond(CLIENTS, FULL_SPEED);
    scores.plain("plans accepted, " + CLIENTS + " senders", service, "/s");
    if (database.isEmpty()) {
      Scores.say("  pgbench is not installed, so there is no ratio. Debian: apt-get install postgresql-contrib");
      return;
    }
    scores.plain("pgbench with the same SQL, " + CLIENTS + " clients", database.getAsDouble(), "/s");
    scores.plain("ratio", service / database.getAsDouble(), "");
  }
}
