package dk.samspor.local.bench;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.PostgresNode;
import dk.samspor.local.Service;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * How long after its commit in referral a plan is visible in reporting: both commits as the one database server
 * stamped them (track_commit_timestamp), so that nothing but the way itself is measured.
 */
record Visibility(PostgresNode postgres) {

  // the history row is written with the plan and never touched again: its transaction is the plan's commit
  private static final String TOLD = """
      SELECT o.event_id, extract(epoch FROM pg_xact_commit_timestamp(h.xact::xid)) * 1000000
      FROM outbox o JOIN history h ON h.case_id = o.case_id AND h.act = 'RECEIVE'
      WHERE o.type = 'dk.samspor.referral.TrainingPlanReceived.v1' AND o.written_at >= now() - make_interval(secs => ?)
      """;
  private static final String SEEN = """
      SELECT id, extract(epoch FROM pg_xact_commit_timestamp(xmin)) * 1000000
      FROM event WHERE type = 'dk.samspor.referral.TrainingPlanReceived.v1'
      """;

  /** Of the plans received in the last such time. */
  Percentiles ofTheLast(Duration time) {
    var seen = stamps(Service.REPORTING, SEEN, null);
    var told = stamps(Service.REFERRAL, TOLD, time);
    return Percentiles.ofMicroseconds(told.entrySet().stream()
        .map(plan -> seen.get(plan.getKey()) == null ? null : seen.get(plan.getKey()) - plan.getValue())
        .filter(Objects::nonNull).mapToLong(Long::longValue));
  }

  /** Waits until reporting knows of every plan; answers how many are still missing when the time is over. */
  int missingAfter(Duration patience) {
    var deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      var told = stamps(Service.REFERRAL, TOLD, Duration.ofDays(1)).keySet();
      told.removeAll(stamps(Service.REPORTING, SEEN, null).keySet());
      if (told.isEmpty() || System.nanoTime() > deadline) return told.size();
      LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    }
  }

  private Map<UUID, Long> stamps(Service service, String query, Duration time) {
    try (var connection = postgres.asSuperuser(service.databaseName());
        var statement = connection.prepareStatement(query)) {
      if (time != null) statement.setDouble(1, time.toSeconds());
      var stamps = new HashMap<UUID, Long>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) stamps.put(rows.getObject(1, UUID.class), rows.getLong(2));
      }
      return stamps;
    } catch (SQLException e) {
      throw new LocalStackException("The commits in " + service.databaseName() + " cannot be read: " + e.getMessage(), e);
    }
  }
}
