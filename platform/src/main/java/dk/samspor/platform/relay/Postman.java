package dk.samspor.platform.relay;

import dk.samspor.platform.database.WorkerDatabase;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The outbox relay: takes what is in the out-tray to Kafka, in order, and marks it sent. Woken by every commit that has news; the slow
 * poll is only the safety net. Delivers at least once; readers drop repeats. Anything can be killed at any moment:
 * what was not marked is sent again.
 */
@ApplicationScoped
public class Postman {

  private static final Logger LOG = Logger.getLogger(Postman.class);
  private static final long POLL_MILLIS = 1000;

  private final WorkerDatabase database;
  private final Streets streets;
  private final Broker broker;
  private final Topics topics;
  private final Backlog backlog;
  private final Semaphore woken = new Semaphore(0);
  private final Lease lease = new Lease();
  private volatile boolean stopping;
  private Thread round;

  Postman(WorkerDatabase database, Streets streets, Backlog backlog, Broker broker, Topics topics) {
    this.database = database;
    this.streets = streets;
    this.broker = broker;
    this.topics = topics;
    this.backlog = backlog;
  }

  /** Something may be in the out-tray: he looks at once. Call it after the commit. */
  public void wake() {
    if (woken.availablePermits() == 0) {
      woken.release();
    }
  }

  void start(@Observes StartupEvent started) {
    round = Thread.ofPlatform().name("postman").daemon().start(this::work);
  }

  void stop(@Observes ShutdownEvent ending) throws InterruptedException {
    stopping = true;
    wake();
    round.join(TimeUnit.SECONDS.toMillis(5));
  }

  private void work() {
    while (!stopping) {
      try (Connection connection = database.open(); var mailbag = new Mailbag(broker, streets)) {
        OutTray.open(connection);
        rounds(connection, mailbag);
        lease.giveBack(connection);
      } catch (InterruptedException ended) {
        return;
      } catch (Throwable trouble) { // an Error too: a round that ended unseen would never deliver again
        LOG.warnf("the postman starts over: %s", trouble);
        pause();
        topics.ensure();
      }
    }
  }

  /** False when deliveries have ended though the service goes on. */
  boolean alive() {
    return round != null && round.isAlive();
  }

  private void rounds(Connection connection, Mailbag mailbag) throws SQLException, InterruptedException {
    while (!stopping) {
      woken.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
      woken.drainPermits();
      OptionalLong epoch = lease.take(connection);
      backlog.tend(connection, epoch.isPresent());
      while (epoch.isPresent() && !stopping && empty(connection, mailbag, epoch.getAsLong())) {
        epoch = lease.take(connection);
      }
    }
  }

  /** One batch; true when there may be more. */
  private boolean empty(Connection connection, Mailbag mailbag, long epoch) throws SQLException, InterruptedException {
    var rows = OutTray.unsent(connection);
    if (rows.isEmpty()) {
      return false;
    }
    try {
      mark(connection, mailbag.send(rows, epoch), epoch);
    } catch (Mailbag.Undelivered partly) {
      mark(connection, partly.delivered(), epoch);
      throw partly;
    }
    return rows.size() == OutTray.BATCH;
  }

  private void mark(Connection connection, List<OutTray.Row> delivered, long epoch) throws SQLException {
    if (!delivered.isEmpty()) {
      OutTray.markSent(connection, delivered, lease, epoch);
    }
  }

  private void pause() {
    try {
      woken.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }
}
