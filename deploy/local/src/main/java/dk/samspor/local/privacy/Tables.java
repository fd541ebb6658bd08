package dk.samspor.local.privacy;

import dk.samspor.local.PostgresNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Every row of every table of a database, sealed columns too, as the superuser sees them. */
record Tables(PostgresNode postgres) {

  private static final String ALL = """
      select format('%I.%I', schemaname, relname) from pg_stat_user_tables order by 1""";

  void search(String database, Search search, List<Mark> marks) throws SQLException {
    try (var connection = postgres.asSuperuser(database)) {
      for (var table : tables(connection)) {
        // columns of bytes are printed in hexadecimal, and there are marks of that form
        try (var statement = connection.createStatement();
            var rows = statement.executeQuery("select to_jsonb(one)::text from " + table + " one")) {
          while (rows.next()) {
            search.look("tables", database + " " + table, rows.getString(1), marks);
          }
        }
      }
    }
  }

  long count(String database, String fromWhere) throws SQLException {
    try (var connection = postgres.asSuperuser(database); var statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from " + fromWhere)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = connection.createStatement(); var rows = statement.executeQuery(ALL)) {
      while (rows.next()) tables.add(rows.getString(1));
    }
    return tables;
  }
}
