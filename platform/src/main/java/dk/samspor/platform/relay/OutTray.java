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

  /** Only the present holder of the lease may say that something is sent. */
  private static final String SENT = """
      update outbox set sent_at = now() where id = any(?) and written_at >= ?
        and exists (select 1 from relay_lease where name = 'outbox' and holder = ? and epoch = ?)
      """;

  record Row(long id, String topic, UUID caseId, String headers, String data,
      OffsetDateTime writtenAt) {}

  private OutTray() {}

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
