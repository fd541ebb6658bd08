package dk.samspor.platform.relay;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What waits in the out-tray and in parked cases, as figures for the operator; and the keeping of the journal's tables. */
@ApplicationScoped
class Backlog {

  private static final String UNSENT =
      "select count(*), coalesce(extract(epoch from now() - min(written_at)), 0) from outbox where sent_at is null";
  private static final String CLEAR = "delete from idempotency where ctid = any(array(select ctid from idempotency where at < now() - make_interval(secs => ?) limit 5000))";
  private static final long CLEAR_EVERY_NANOS = TimeUnit.MINUTES.toNanos(1);
  private static final long MEASURE_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final String PARKED = """
      select count(distinct case_id), coalesce(extract(epoch from now() - min(failed_at)), 0) from dead_letter
      where case_seq is not null""";
  private static final String MONTHS = "select outbox_months_ahead()";

  private final Duration retention;
  private volatile double unsent;
  private volatile double oldestSeconds;
  private volatile double parked;
  private volatile double parkedSeconds;
  private long measuredAt = System.nanoTime() - MEASURE_EVERY_NANOS;
  private long clearedAt = System.nanoTime() - CLEAR_EVERY_NANOS;

  Backlog(MeterRegistry meters, @ConfigProperty(name = "samspor.idempotency.retention", defaultValue = "PT24H") Duration retention) {
    this.retention = retention;
    meters.gauge("samspor.outbox.unsent", this, backlog -> backlog.unsent);
    meters.gauge("samspor.outbox.oldest.seconds", this, backlog -> backlog.oldestSeconds);
    meters.gauge("samspor.inbox.parked", this, backlog -> backlog.parked);
    meters.gauge("samspor.inbox.parked.oldest.seconds", this, backlog -> backlog.parkedSeconds);
  }

  /** Called by the postman between rounds, on his connection. */
  void tend(Connection connection, boolean ours) throws SQLException {
    long now = System.nanoTime();
    if (!ours) { // the replica that holds the lease tells
      unsent = oldestSeconds = parked = parkedSeconds = Double.NaN;
      return;
    }
    if (now - measuredAt >= MEASURE_EVERY_NANOS) {
      measuredAt = now;
      measure(connection);
    }
    if (now - clearedAt >= CLEAR_EVERY_NANOS) {
      clearedAt = now;
      clear(connection);
      run(connection, MONTHS);
    }
  }

  private void measure(Connection connection) throws SQLException {
    double[] out = twoOf(connection, UNSENT);
    unsent = out[0];
    oldestSeconds = out[1];
    double[] in = twoOf(connection, PARKED);
    parked = in[0];
    parkedSeconds = in[1];
  }

  private static double[] twoOf(Connection connection, String query) throws SQLException {
    try (var statement = connection.prepareStatement(query); var row = statement.executeQuery()) {
      row.next();
      return new double[] {row.getDouble(1), row.getDouble(2)};
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }

  private void clear(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(CLEAR)) {
      statement.setDouble(1, retention.toSeconds());
      statement.executeUpdate();
    }
  }
}
