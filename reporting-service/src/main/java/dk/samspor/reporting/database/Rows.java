package dk.samspor.reporting.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes rows in the transaction it is called in. An array of texts is an argument as any other. */
@ApplicationScoped
public class Rows {

  private final AgroalDataSource database;

  Rows(AgroalDataSource database) {
    this.database = database;
  }

  /** Makes something of a row. */
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  public <T> List<T> query(String sql, Reader<T> reader, Object... arguments) {
    try (Connection connection = database.getConnection(); PreparedStatement query = prepared(connection, sql, arguments);
        ResultSet rows = query.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    } catch (SQLException trouble) {
      throw new IllegalStateException("rows could not be read", trouble);
    }
  }

  public int update(String sql, Object... arguments) {
    try (Connection connection = database.getConnection(); PreparedStatement statement = prepared(connection, sql, arguments)) {
      return statement.executeUpdate();
    } catch (SQLException trouble) {
      throw new IllegalStateException("rows could not be written", trouble);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i] instanceof String[] texts ? connection.createArrayOf("text", texts) : arguments[i]);
    }
    return statement;
  }
}
