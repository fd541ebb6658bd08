package dk.samspor.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links of the chain, and the rows they cover, in the database. */
final class Seals {

  private static final int AT_A_TIME = 1000;

  private static final String COLUMNS =
      "select position, from_xact::text::bigint, below_xact::text::bigint, rows, previous, digest, sealed_at from audit_seal";
  private static final String LAST = COLUMNS + " order by position desc limit 1";
  private static final String FROM = COLUMNS + " where position > ? order by position limit " + AT_A_TIME;
  private static final String AT = COLUMNS + " where position = any(?)";
  private static final String ADD = """
      insert into audit_seal (position, from_xact, below_xact, rows, previous, digest, sealed_at)
      values (?, ?::text::xid8, ?::text::xid8, ?, ?, ?, ?)
      """;
  private static final String ROWS = "select " + AuditBytes.COLUMNS
      + " from audit where xact >= ?::text::xid8 and xact < ?::text::xid8 order by xact, id";

  private Seals() {}

  static Seal last(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(LAST); var row = statement.executeQuery()) {
      return row.next() ? seal(row) : Seal.BEFORE_THE_FIRST;
    }
  }

  /** The next links in order, at most a thousand; none at the end. */
  static List<Seal> after(Connection connection, long position) throws SQLException {
    List<Seal> seals = new ArrayList<>();
    try (var statement = connection.prepareStatement(FROM)) {
      statement.setLong(1, position);
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          seals.add(seal(row));
        }
      }
    }
    return seals;
  }

  /** The links at these positions, as far as they are there. */
  static Map<Long, Seal> at(Connection connection, List<Long> positions) throws SQLException {
    Map<Long, Seal> seals = new HashMap<>();
    try (var statement = connection.prepareStatement(AT)) {
      statement.setArray(1, connection.createArrayOf("int8", positions.toArray()));
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          seals.put(row.getLong(1), seal(row));
        }
      }
    }
    return seals;
  }

  static void add(Connection connection, Seal seal) throws SQLException {
    try (var statement = connection.prepareStatement(ADD)) {
      statement.setLong(1, seal.position());
      statement.setLong(2, seal.from());
      statement.setLong(3, seal.below());
      statement.setInt(4, seal.rows());
      statement.setBytes(5, seal.previous());
      statement.setBytes(6, seal.digest());
      statement.setObject(7, seal.at().atOffset(java.time.ZoneOffset.UTC));
      statement.executeUpdate();
    }
  }

  /**
   * The statement that reads the rows of the transactions from one to below another, in the chain's order. Inside a
   * transaction it reads a thousand at a time: there may be millions.
   */
  static PreparedStatement rows(Connection connection, long from, long below) throws SQLException {
    var statement = connection.prepareStatement(ROWS);
    statement.setFetchSize(AT_A_TIME);
    statement.setLong(1, from);
    statement.setLong(2, below);
    return statement;
  }

  private static Seal seal(ResultSet row) throws SQLException {
    return new Seal(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4), row.getBytes(5), row.getBytes(6),
        row.getObject(7, OffsetDateTime.class).toInstant());
  }
}
