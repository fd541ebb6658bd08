package dk.samspor.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Continues the chain by one link. Sealed are whole transactions that have ended: those older than the oldest that may
 * still be open. So no row that commits late is ever passed over, and no writer waits for the chain.
 */
final class Chain {

  /** Enough to catch up quickly after a stop, little enough for one short transaction. */
  static final int BATCH = 5000;

  /** One sealer at a time, until the end of its transaction: one that froze is let go of by the idle time-out. */
  private static final String BEGIN = """
      select pg_try_advisory_xact_lock(hashtext('samspor.audit.seal')), pg_snapshot_xmin(pg_current_snapshot())::text::bigint, now()
      """;

  private Chain() {}

  private record Begun(boolean alone, long oldestOpen, Instant at) {}

  /** Adds a link and commits; empty when nothing is to be sealed or another sealer is at it. Autocommit is off. */
  static Optional<Seal> grow(Connection connection) throws SQLException {
    try {
      var begun = begin(connection);
      var seal = begun.alone() ? next(connection, Seals.last(connection), begun) : null;
      if (seal != null) {
        Seals.add(connection, seal);
      }
      connection.commit();
      return Optional.ofNullable(seal);
    } catch (SQLException | RuntimeException failure) {
      connection.rollback();
      throw failure;
    }
  }

  private static Begun begin(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(BEGIN); var row = statement.executeQuery()) {
      row.next();
      return new Begun(row.getBoolean(1), row.getLong(2), row.getObject(3, OffsetDateTime.class).toInstant());
    }
  }

  private static Seal next(Connection connection, Seal last, Begun begun) throws SQLException {
    if (begun.oldestOpen() < last.below()) {
      throw new IllegalStateException("this server counts transactions from a lower number than the last seal: was it"
          + " restored from a dump? Nothing is sealed until its counter is moved past " + last.below());
    }
    var bytes = new AuditBytes(last.digest());
    int count = 0;
    long latest = last.below();
    long below = begun.oldestOpen();
    try (var statement = Seals.rows(connection, last.below(), begun.oldestOpen()); var row = statement.executeQuery()) {
      while (row.next()) {
        if (count >= BATCH && row.getLong(1) != latest) { // a transaction's rows stay together, however many
          below = row.getLong(1);
          break;
        }
        latest = row.getLong(1);
        bytes.add(row);
        count++;
      }
    }
    return count == 0 ? null : closed(bytes, new Seal(last.position() + 1, last.below(), below, count, last.digest(), null, begun.at()));
  }

  private static Seal closed(AuditBytes bytes, Seal open) {
    return new Seal(open.position(), open.from(), open.below(), open.rows(), open.previous(), bytes.closedBy(open), open.at());
  }
}
