package dk.samspor.platform.testing.access;

import dk.samspor.platform.testing.TestSuperuser;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Row-level security of this test JVM's database, taken away and put back table by table: roles belong to the server,
 * which other test JVMs use at the same time, so {@code BYPASSRLS} would open their databases too.
 */
final class RowLevelSecurity implements AutoCloseable {

  private static final String PROTECTED = """
      select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relrowsecurity order by 1""";

  private final List<String> tables;

  private RowLevelSecurity(List<String> tables) {
    this.tables = tables;
  }

  static RowLevelSecurity switchedOff() {
    var security = new RowLevelSecurity(protectedTables());
    security.on("disable");
    return security;
  }

  /** The tables it was taken from. */
  List<String> tables() {
    return tables;
  }

  @Override
  public void close() {
    on("enable");
  }

  /** The tables that have it now. */
  static List<String> protectedTables() {
    try (var connection = TestSuperuser.open(); var statement = connection.createStatement();
        var rows = statement.executeQuery(PROTECTED)) {
      var tables = new ArrayList<String>();
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
      return tables;
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  private void on(String verb) {
    try (var connection = TestSuperuser.open(); var statement = connection.createStatement()) {
      statement.execute("set lock_timeout = '30s'");
      for (String table : tables) {
        statement.execute("alter table " + table + " " + verb + " row level security");
      }
    } catch (SQLException trouble) {
      throw new IllegalStateException("row-level security cannot be made to " + verb, trouble);
    }
  }
}
