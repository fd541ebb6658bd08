package dk.samspor.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets what is left of a transaction see and write all rows: the journal's writing, a neighbour's letter. */
@ApplicationScoped
public class WorkerRole {

  private final String statement;

  @Inject
  public WorkerRole(@ConfigProperty(name = "samspor.worker.username") String name) {
    this.statement = "set local role " + quoted(name);
  }

  /** To be put before a statement, so that both go in one round trip. */
  public String before(String sql) {
    return statement + ";\n" + sql;
  }

  /** From here to the end of the connection's transaction. */
  public void take(Connection connection) throws SQLException {
    try (var taking = connection.prepareStatement(statement)) {
      taking.execute();
    }
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
