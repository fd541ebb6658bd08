package dk.samspor.reporting.export;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

/** Makes a Parquet file of a CSV file by DuckDB, in its own small memory and on one thread: a service has other things to do. */
final class Parquet {

  private static final String MEMORY = "96MB";

  private Parquet() {}

  static void write(Path csv, Path parquet) {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      statement.execute("set memory_limit = '" + MEMORY + "'");
      statement.execute("set threads = 1");
      statement.execute("set preserve_insertion_order = true");
      statement.execute("copy (select * from read_csv('" + quoted(csv) + "', header = true, delim = ',', quote = '\"', escape = '\"',"
          + " nullstr = '', columns = {" + types() + "})) to '" + quoted(parquet) + "' (format parquet, compression zstd)");
    } catch (SQLException trouble) {
      throw new IllegalStateException("a Parquet file could not be written", trouble);
    }
  }

  private static String types() {
    return Column.columns().stream().map(column -> "'" + column.name() + "': '" + type(column) + "'").collect(Collectors.joining(", "));
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case "whole" -> "BIGINT";
      case "decimal" -> "DECIMAL(18,2)";
      case "yesno" -> "BOOLEAN";
      case "date" -> "DATE";
      default -> "VARCHAR";
    };
  }

  private static String quoted(Path file) {
    return file.toString().replace("'", "''");
  }
}
