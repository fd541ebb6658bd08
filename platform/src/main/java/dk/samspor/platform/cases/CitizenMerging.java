package dk.samspor.platform.cases;

import dk.samspor.platform.database.WorkerRole;
import dk.samspor.platform.identity.CitizenAliases;
import dk.samspor.platform.identity.CitizenId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/**
 * All cases of a citizen id that goes belong to the one that stays, whoever's they are, on every table that follows merged
 * citizens. Cases keep their version: an act underway is not refused for it, and what it writes of the old id is put right
 * by the table itself. History and audit stay as they were written; who reads them by citizen asks for the aliases too.
 */
@ApplicationScoped
public class CitizenMerging {

  private static final String TABLES = """
      select distinct tgrelid::regclass::text from pg_trigger
      where tgfoid = 'citizen_that_stayed'::regproc and not tgisinternal order by 1
      """;

  private final EntityManager entities;
  private final WorkerRole worker;

  CitizenMerging(EntityManager entities, WorkerRole worker) {
    this.entities = entities;
    this.worker = worker;
  }

  /** In the transaction of the request or letter; the id that stays, or empty when that was known already. */
  public Optional<CitizenId> merge(CitizenId gone, CitizenId stays) {
    entities.flush(); // cases opened in this transaction must be met too
    return entities.unwrap(Session.class).doReturningWork(connection -> {
      worker.take(connection); // all of them, and not the caller's only
      return merge(connection, gone, stays);
    });
  }

  /** Whether two ids are known here as one citizen: for a letter that was underway when they became one. */
  public boolean areOne(CitizenId one, CitizenId other) {
    return one.equals(other) || entities.unwrap(Session.class).doReturningWork(connection ->
        CitizenAliases.staying(connection, one).equals(CitizenAliases.staying(connection, other)));
  }

  /** Needs a role that sees every row. */
  static Optional<CitizenId> merge(Connection connection, CitizenId gone, CitizenId stays) throws SQLException {
    var staying = CitizenAliases.merge(connection, gone, stays);
    if (staying.isPresent()) {
      for (String table : tables(connection)) {
        move(connection, table, gone, staying.get());
      }
    }
    return staying;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = connection.prepareStatement(TABLES); var rows = statement.executeQuery()) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private static void move(Connection connection, String table, CitizenId gone, CitizenId stays) throws SQLException {
    try (var statement = connection.prepareStatement("update " + table + " set citizen_id = ? where citizen_id = ?")) {
      statement.setObject(1, stays.value());
      statement.setObject(2, gone.value());
      statement.executeUpdate();
    }
  }
}
