package dk.samspor.platform.audit;

import dk.samspor.platform.database.WorkerDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Chains the audit rows, a moment after they were written: a chain that every writer had to continue would cost two
 * thirds of the throughput. Every replica has one; they take turns, and a killed or frozen one holds nobody up.
 */
@ApplicationScoped
class Sealer {

  private static final Logger LOG = Logger.getLogger(Sealer.class);
  private static final long ROUND_MILLIS = 300;
  private static final long PAUSE_MILLIS = 1000;

  private final WorkerDatabase database;
  private final Heads heads;
  private final Unsealed unsealed;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile boolean broken;
  private boolean compared;
  private Thread rounds;

  Sealer(WorkerDatabase database, Heads heads, Unsealed unsealed, MeterRegistry meters) {
    this.database = database;
    this.heads = heads;
    this.unsealed = unsealed;
    meters.gauge("samspor.audit.broken", this, sealer -> sealer.broken ? 1 : 0);
  }

  void start(@Observes StartupEvent started) {
    rounds = Thread.ofPlatform().name("sealer").daemon().start(this::work);
  }

  void stop(@Observes ShutdownEvent ending) throws InterruptedException {
    stopping.countDown();
    rounds.join(TimeUnit.SECONDS.toMillis(5));
  }

  private void work() {
    try {
      do {
        connected();
      } while (!stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void connected() throws InterruptedException {
    try (Connection connection = database.open()) {
      connection.setAutoCommit(false);
      compare(connection);
      do {
        round(connection);
      } while (!stopping.await(ROUND_MILLIS, TimeUnit.MILLISECONDS));
      round(connection); // what was audited while the service ended
      heads.keep(true);
    } catch (InterruptedException ended) {
      throw ended;
    } catch (Throwable trouble) { // an Error too: a sealer that ended unseen would leave every later row open to edits
      LOG.warnf("the sealer starts over: %s", trouble);
    }
  }

  private void compare(Connection connection) throws SQLException {
    if (!compared) {
      broken = !heads.fit(connection);
      compared = true;
    }
  }

  private void round(Connection connection) throws SQLException {
    boolean more;
    do {
      var seal = Chain.grow(connection);
      seal.ifPresent(heads::add);
      more = seal.filter(link -> link.rows() >= Chain.BATCH).isPresent();
    } while (more);
    heads.keep(false);
    unsealed.measure(connection);
  }
}
