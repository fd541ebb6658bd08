package dk.samspor.reporting.rebuild;

import dk.samspor.reporting.ReportingCode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Starts rebuilds, one at a time over all replicas, and notices those that died. */
@ApplicationScoped
class Rebuilds {

  private static final Logger LOG = Logger.getLogger(Rebuilds.class);
  private static final String GUARD = "select pg_try_advisory_lock(" + RebuildTable.GUARD + ")";

  private static final Duration SHORTLY = Duration.ofSeconds(5);
  private static final int TRIES = 100;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

  private final Rebuild rebuild;
  private final RebuildTable table;
  private final AgroalDataSource database;
  private final TransactionSynchronizationRegistry transaction;
  private volatile Thread underway;
  private volatile boolean stopping;

  Rebuilds(Rebuild rebuild, RebuildTable table, AgroalDataSource database, TransactionSynchronizationRegistry transaction) {
    this.rebuild = rebuild;
    this.table = table;
    this.database = database;
    this.transaction = transaction;
  }

  /** Begins after the caller's transaction has committed. */
  RebuildView start() {
    UUID id = UUID.randomUUID();
    if (!table.begin(id) && !takesOver(id)) {
      throw ReportingCode.REBUILD_RUNNING.refuse(new Object[0]);
    }
    transaction.registerInterposedSynchronization(new AfterCommit(() -> begin(id)));
    return latest();
  }

  private void begin(UUID id) {
    stopping = false;
    underway = Thread.ofPlatform().name("rebuild").start(() -> run(id));
  }

  /** A service that is replaced leaves its rebuild where it is: the next one goes on with it. */
  void stop(@Observes ShutdownEvent ending) {
    stopping = true;
    Thread rebuilding = underway;
    if (rebuilding != null) {
      rebuilding.interrupt();
      waitFor(rebuilding);
    }
  }

  private static void waitFor(Thread rebuilding) {
    try {
      rebuilding.join(SHORTLY);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** A running rebuild whose replica died holds no guard: it is ended, and this one begins. */
  private boolean takesOver(UUID id) {
    if (!table.nobodyIsRebuilding()) {
      return false;
    }
    table.endInterrupted();
    return table.begin(id);
  }

  RebuildView latest() {
    return table.latest().orElseThrow(() -> ReportingCode.NO_REBUILD_YET.refuse(new Object[0]));
  }

  /** A rebuild whose service was killed: nobody holds the guard, so nobody is doing it. It goes on, or ends if it cannot. */
  void atStart(@Observes StartupEvent started) {
    try (Connection guard = database.getConnection()) {
      if (guarded(guard)) {
        Optional<UUID> unfinished = QuarkusTransaction.requiringNew().call(table::unfinished);
        if (unfinished.isEmpty()) {
          QuarkusTransaction.requiringNew().run(table::endInterrupted);
        }
        release(guard);
        unfinished.ifPresentOrElse(this::begin, () -> QuarkusTransaction.requiringNew().run(this::readAnewAfterUpgrade));
      }
    } catch (SQLException trouble) {
      LOG.warn("an interrupted rebuild could not be looked for", trouble);
    }
  }

  /** Figures made by an older version's readings are made anew; until then the old ones are shown. */
  private void readAnewAfterUpgrade() {
    if (!table.isReadAsNow() && table.knowsEvents()) {
      start();
    }
  }

  private void run(UUID id) {
    try (Connection guard = database.getConnection()) {
      if (!guardedSoon(guard)) {
        throw new IllegalStateException("another replica is rebuilding");
      }
      try {
        rebuild.run(id);
      } finally {
        release(guard);
      }
    } catch (SQLException | RuntimeException failure) {
      failed(id, failure);
    }
  }

  private void failed(UUID id, Exception failure) {
    if (stopping) {
      LOG.infof("the rebuild goes on at the next start: %s", failure.getMessage());
      return;
    }
    LOG.error("the rebuild failed; the old figures stand", failure);
    QuarkusTransaction.requiringNew().run(() -> table.end(id, "FAILED", failure.getClass().getSimpleName()));
  }

  /** The rebuild before this one is done when its figures are seen; it may still be sweeping up what it replaced. */
  private boolean guardedSoon(Connection guard) throws SQLException {
    for (int tries = 1; tries < TRIES && !stopping; tries++) {
      if (guarded(guard)) {
        return true;
      }
      LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
    }
    return guarded(guard);
  }

  private static boolean guarded(Connection guard) throws SQLException {
    try (var lock = guard.prepareStatement(GUARD); var row = lock.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private static void release(Connection guard) throws SQLException {
    try (var unlock = guard.prepareStatement("select pg_advisory_unlock(" + RebuildTable.GUARD + ")")) {
      unlock.execute();
    }
  }

  private record AfterCommit(Runnable then) implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        then.run();
      }
    }
  }
}
