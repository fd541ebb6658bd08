package dk.samspor.platform.relay;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What lies in the out-tray, as figures for the operator; and the clearing of first answers past their retention. */
@ApplicationScoped
class Backlog {

  private static final String UNSENT =
      "select count(*), coalesce(extract(epoch from now() - min(written_at)), 0) from outbox where sent_at is null";
  private static final String CLEAR = "delete from idempotency where ctid = any(array(select ctid from idempotency where at < now() - make_interval(secs => ?) limit 5000))";
  private static final long CLEAR_EVERY_NANOS = TimeUnit.MINUTES.toNanos(1);
  private static final long MEASURE_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Duration retention;
  private volatile double unsent;
  private volatile double oldestSeconds;
  private long measuredAt = System.nanoTime() - MEASURE_EVERY_NANOS;
  private long clearedAt = System.nanoTime() - CLEAR_EVERY_NANOS;

  Backlog(MeterRegistry meters, @ConfigProperty(name = "samspor.idempotency.retention", defaultValue = "PT24H") Duration retention) {
    this.retention = retention;
    meters.gauge("samspor.outbox.unsent", this, backlog -> backlog.unsent);
    meters.gauge("samspor.outbox.oldest.seconds", this, backlog -> backlog.oldestSeconds);
  }

  /** Called by the postman between rounds, on his connection. */
  void tend(Connection connection, boolean ours) throws SQLException {
    long now = System.nanoTime();
    if (!ours) { // the replica that holds the lease tells
      unsent = Double.NaN;
      oldestSeconds = Double.NaN;
      return;
    }
    if (now - measuredAt >= MEASURE_EVERY_NANOS) {
      measuredAt = now;
      measure(connection);
    }
    if (now - clearedAt >= CLEAR_EVERY_NANOS) {
      clearedAt = now;
      clear(connection);
    }
  }

  private void measure(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(UNSENT); var row = statement.executeQuery()) {
      row.next();
      unsent = row.getDouble(1);
      oldestSeconds = row.getDouble(2);
    }
  }

  private void clear(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(CLEAR)) {
      statement.setDouble(1, retention.toSeconds());
      statement.executeUpdate();
    }
  }
}
