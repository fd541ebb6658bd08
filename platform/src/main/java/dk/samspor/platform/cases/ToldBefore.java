package dk.samspor.platform.cases;

import dk.samspor.platform.database.WorkerRole;
import dk.samspor.platform.events.RedactedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The permanent journal is written once, with one exception: by an audited act a field of what a case has told is taken
 * out of it, and a note out of the case's history. What is on the topics grows old there; the neighbours are told.
 */
@ApplicationScoped
public class ToldBefore {

  private static final String TAKE_OUT = """
      with lost as (
        select told.event_id, told.case_seq, array_agg(said.field order by said.field) as fields
        from outbox told, jsonb_each(told.data::jsonb) as said(field, value)
        where told.case_id = ? and said.field = any(?) and said.value <> 'null' group by told.event_id, told.case_seq
      ), taken as (
        update outbox told set data = (told.data::jsonb - lost.fields)::text from lost
        where told.event_id = lost.event_id and told.case_id = ?
      )
      select event_id, fields from lost order by case_seq""";

  private static final String TAKE_NOTES = "update history set note = null where case_id = ? and act = any(?)";

  private final EntityManager entities;
  private final WorkerRole worker;

  ToldBefore(EntityManager entities, WorkerRole worker) {
    this.entities = entities;
    this.worker = worker;
  }

  /**
   * Takes the fields out of every earlier fact of the case that has them.
   *
   * @param acts the acts whose notes go too; none for none
   * @return what the {@code …Redacted} fact is to say, in the order in which it was told
   */
  public List<RedactedEvent> takeOut(UUID caseId, Collection<String> fields, Collection<String> acts) {
    entities.flush();
    return entities.unwrap(Session.class).doReturningWork(connection -> {
      worker.take(connection); // requests may not touch the journal: this one may, its access has been checked
      takeNotes(connection, caseId, acts);
      return takeOut(connection, caseId, fields);
    });
  }

  private static List<RedactedEvent> takeOut(Connection connection, UUID caseId, Collection<String> fields) throws SQLException {
    try (var statement = connection.prepareStatement(TAKE_OUT)) {
      statement.setObject(1, caseId);
      statement.setArray(2, texts(connection, fields));
      statement.setObject(3, caseId);
      List<RedactedEvent> taken = new ArrayList<>();
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          taken.add(new RedactedEvent(row.getObject(1, UUID.class), List.of((String[]) row.getArray(2).getArray())));
        }
      }
      return taken;
    }
  }

  private static void takeNotes(Connection connection, UUID caseId, Collection<String> acts) throws SQLException {
    try (var statement = connection.prepareStatement(TAKE_NOTES)) {
      statement.setObject(1, caseId);
      statement.setArray(2, texts(connection, acts));
      statement.executeUpdate();
    }
  }

  private static Array texts(Connection connection, Collection<String> texts) throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }
}
