package dk.samspor.platform.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Which id is another's: two ids that turned out to be one citizen (a replacement number and the real one). Aliases never
 * form chains: a new one points to where its target already points, and whoever pointed to the id that goes is turned to
 * the one that stays.
 */
public final class CitizenAliases {

  // Merges are few and take turns; then one waits for rows being written under the id that goes (see citizen_that_stayed).
  private static final String ALONE =
      "SELECT pg_advisory_xact_lock(1128879177, -1), pg_advisory_xact_lock(1128879177, hashtext(?::text) & 1023)";
  private static final String STAYING = "SELECT coalesce((SELECT to_id FROM citizen_alias WHERE from_id = ?), ?)";
  private static final String ADD =
      "INSERT INTO citizen_alias (from_id, to_id, merged_at) VALUES (?, ?, now()) ON CONFLICT (from_id) DO NOTHING";
  private static final String TURN = "UPDATE citizen_alias SET to_id = ? WHERE to_id = ?";

  private CitizenAliases() {}

  /** The id itself, or the one that stayed when it went. */
  public static CitizenId staying(Connection connection, CitizenId id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(STAYING)) {
      statement.setObject(1, id.value());
      statement.setObject(2, id.value());
      try (var row = statement.executeQuery()) {
        row.next();
        return new CitizenId(row.getObject(1, UUID.class));
      }
    }
  }

  /**
   * One id goes, the other stays. Works in the caller's transaction.
   *
   * @return the id that stays now; empty when there was nothing to do, because the two were one already or the one that
   *     goes had gone before
   */
  public static Optional<CitizenId> merge(Connection connection, CitizenId gone, CitizenId stays) throws SQLException {
    run(connection, ALONE, gone.value());
    CitizenId staying = staying(connection, stays);
    if (staying.equals(gone) || run(connection, ADD, gone.value(), staying.value()) == 0) {
      return Optional.empty();
    }
    run(connection, TURN, staying.value(), gone.value());
    return Optional.of(staying);
  }

  private static int run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.execute() ? 0 : statement.getUpdateCount();
    }
  }
}
