package dk.samspor.platform.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The unsent rows of the outbox. */
final class OutTray {

  static final int BATCH = 500;

  private static final String UNSENT =
      "select id, topic, case_id, headers::text, data, written_at from outbox where sent_at is null order by id limit " + BATCH;

  /**
   * What was sent leaves its entry in the index until somebody comes by who sees that it is dead. A bitmap scan does not look,
   * and would meet thousands of them in every round until the next vacuum.
   */
  private static final String BY_THE_INDEX = "set enable_bitmapscan = off; set enable_seqscan = off";

  /**
   * Only the present holder of the lease may say that something is sent. Nobody waits for the disk: what a crash of the
   * database takes back is sent once more, and readers drop it.
   */
  private static final String SENT = """
      update outbox set sent_at = now() where id = any(?) and written_at >= ?
        and exists (select 1 from relay_lease where name = 'outbox' and holder = ? and epoch = ?)
        and (select set_config('synchronous_commit', 'off', true)) = 'off'
      """;

  record Row(long id, String topic, UUID caseId, String headers, String data,
      OffsetDateTime writtenAt) {}

  private OutTray() {}

  /** Once for a connection that nobody else uses. */
  static void open(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(BY_THE_INDEX);
    }
  }

  static List<Row> unsent(Connection connection) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (var statement = connection.prepareStatement(UNSENT); var found = statement.executeQuery()) {
      while (found.next()) {
        rows.add(new Row(found.getLong(1), found.getString(2), found.getObject(3, UUID.class), found.getString(4),
            found.getString(5), found.getObject(6, OffsetDateTime.class)));
      }
    }
    return rows;
  }

  /** The oldest row's time spares the database the months before it. */
  static void markSent(Connection connection, List<Row> sent, Lease lease, long epoch) throws SQLException {
    try (var statement = connection.prepareStatement(SENT)) {
      statement.setArray(1, connection.createArrayOf("int8", sent.stream().map(Row::id).toArray()));
      statement.setObject(2, sent.stream().map(Row::writtenAt).min(OffsetDateTime::compareTo).orElseThrow());
      statement.setObject(3, lease.holder());
      statement.setLong(4, epoch);
      statement.executeUpdate();
    }
  }
}
