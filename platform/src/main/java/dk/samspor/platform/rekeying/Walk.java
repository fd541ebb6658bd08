package dk.samspor.platform.rekeying;

import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.identity.Cpr;
import dk.samspor.platform.identity.SealBroken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * One walk through a table, a few pages at a time, each step a transaction of its own. A step takes the rows that begin
 * with another seal than the current one; so it does not matter where an earlier walk was broken off. Rows somebody is
 * writing are passed over and met by the next walk: no writer waits longer than for one step, and none is overwritten.
 */
final class Walk {

  /** Pages of 8 kB, at most a few hundred cards: a step takes milliseconds. */
  private static final int PAGES = 4;

  private final CitizenVault vault;
  private final SealedTable table;
  private final IntPredicate goesOn;

  /** @param goesOn told the rows of every step that changed something: where the walker rests, and may be told to stop */
  Walk(CitizenVault vault, SealedTable table, IntPredicate goesOn) {
    this.vault = vault;
    this.table = table;
    this.goesOn = goesOn;
  }

  /** How many rows were sealed anew. Rows written meanwhile at the table's end have the current seal already. */
  long through(Connection connection) throws SQLException {
    long done = 0;
    long pages = pages(connection);
    for (long page = 0; page < pages; page += PAGES) {
      int now = step(connection, page);
      done += now;
      if (now > 0 && !goesOn.test(now)) {
        return done;
      }
    }
    return done;
  }

  private int step(Connection connection, long page) throws SQLException {
    connection.setAutoCommit(false);
    try {
      int done = sealAnew(connection, page);
      connection.commit();
      return done;
    } catch (SQLException | RuntimeException broken) {
      connection.rollback();
      throw broken;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private int sealAnew(Connection connection, long page) throws SQLException {
    int done = 0;
    try (var find = connection.prepareStatement(find()); var replace = connection.prepareStatement(replace())) {
      find.setString(1, "(" + page + ",0)");
      find.setString(2, "(" + (page + PAGES) + ",0)");
      for (int i = 0; i < table.columns().size(); i++) {
        find.setBytes(3 + i, vault.currentSeal());
      }
      try (var old = find.executeQuery()) {
        while (old.next()) {
          done += renewed(old, replace) ? 1 : 0;
        }
      }
      replace.executeBatch();
    }
    return done;
  }

  private boolean renewed(ResultSet old, PreparedStatement replace) throws SQLException {
    try {
      List<byte[]> values = values(old);
      for (int i = 0; i < values.size(); i++) {
        replace.setBytes(i + 1, values.get(i));
      }
      replace.setObject(values.size() + 1, old.getObject("ctid"));
      replace.addBatch();
      return true;
    } catch (SealBroken noSuchKey) { // left as it is; the figures show that its key is still in use
      return false;
    }
  }

  private List<byte[]> values(ResultSet old) throws SQLException {
    List<byte[]> values = new ArrayList<>();
    for (var column : table.columns()) {
      byte[] sealed = old.getBytes(column.name());
      values.add(sealed == null ? null : vault.reseal(sealed, column.purpose()));
    }
    if (table.blindIndex().isPresent()) {
      values.add(blindIndex(old, table.blindIndex().get()));
    }
    return values;
  }

  private byte[] blindIndex(ResultSet old, SealedTable.BlindIndex index) throws SQLException {
    var from = table.columns().stream().filter(column -> column.name().equals(index.of())).findFirst().orElseThrow();
    return vault.blindIndex(Cpr.of(vault.open(old.getBytes(from.name()), from.purpose())));
  }

  private String find() {
    String names = table.columns().stream().map(SealedTable.Column::name).collect(Collectors.joining(", "));
    String old = table.columns().stream().map(column -> column.name() + " is not null and substring(" + column.name()
        + " from 1 for " + vault.currentSeal().length + ") <> ?").collect(Collectors.joining(" or "));
    return "select ctid, " + names + " from " + table.name() + " where ctid >= ?::tid and ctid < ?::tid and (" + old
        + ") for update skip locked";
  }

  private String replace() {
    var changed = new ArrayList<>(table.columns().stream().map(SealedTable.Column::name).toList());
    table.blindIndex().ifPresent(index -> changed.add(index.name()));
    return "update " + table.name() + " set "
        + changed.stream().map(name -> name + " = ?").collect(Collectors.joining(", ")) + " where ctid = ?";
  }

  private long pages(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("select pg_relation_size(?::regclass) / 8192 + 1")) {
      statement.setString(1, table.name());
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
