package dk.samspor.platform.audit;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** How long the oldest row has waited for its seal: what an operator is woken by when the sealer does not come along. */
@ApplicationScoped
class Unsealed {

  /** By the index the sealer reads by: the least of all their times would be looked for in the whole table, once a second. */
  private static final String AGE = """
      select coalesce((select extract(epoch from clock_timestamp() - at) from audit
        where xact >= coalesce((select below_xact from audit_seal order by position desc limit 1), '0') order by xact, id limit 1), 0)
      """;
  private static final long MEASURE_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

  private volatile double oldestSeconds;
  private volatile long measuredAt = System.nanoTime() - MEASURE_EVERY_NANOS;

  Unsealed(MeterRegistry meters) {
    meters.gauge("samspor.audit.unsealed.seconds", this, Unsealed::atWorst);
  }

  /** Called by the sealer between rounds, on its connection. */
  void measure(Connection connection) throws SQLException {
    if (System.nanoTime() - measuredAt < MEASURE_EVERY_NANOS) {
      return;
    }
    try (var statement = connection.prepareStatement(AGE); var row = statement.executeQuery()) {
      row.next();
      oldestSeconds = row.getDouble(1);
      measuredAt = System.nanoTime();
    }
    connection.commit();
  }

  /** Grows while nobody measures: a sealer that is stuck must not look like one that has nothing to do. */
  private double atWorst() {
    double unmeasured = (System.nanoTime() - measuredAt - MEASURE_EVERY_NANOS) / 1e9;
    return oldestSeconds + Math.max(0, unmeasured);
  }
}
