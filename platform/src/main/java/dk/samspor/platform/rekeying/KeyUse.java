package dk.samspor.platform.rekeying;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which key sealed how many values: read from the seals themselves, so that it is right after any crash. */
record KeyUse(Map<String, Long> valuesByKey) {

  static KeyUse of(Connection connection, List<SealedTable> tables) throws SQLException {
    var use = new TreeMap<String, Long>();
    for (var table : tables) {
      try (var statement = connection.prepareStatement(question(table)); var rows = statement.executeQuery()) {
        while (rows.next()) {
          use.merge(rows.getString(1), rows.getLong(2), Long::sum);
        }
      }
    }
    return new KeyUse(use);
  }

  long by(String key) {
    return valuesByKey.getOrDefault(key, 0L);
  }

  long byOthersThan(String current) {
    return valuesByKey.values().stream().mapToLong(Long::longValue).sum() - by(current);
  }

  private static String question(SealedTable table) {
    String keys = table.columns().stream().map(column -> "(" + keyOf(column.name()) + ")").collect(Collectors.joining(", "));
    return "select seal.key_id, count(*) from " + table.name() + " sealed, lateral (values " + keys
        + ") as seal(key_id) where seal.key_id is not null group by seal.key_id";
  }

  /** The seal's header: version, length of the key id, key id. */
  private static String keyOf(String column) {
    return "encode(substring(sealed." + column + " from 3 for get_byte(sealed." + column + ", 1)), 'escape')";
  }
}
