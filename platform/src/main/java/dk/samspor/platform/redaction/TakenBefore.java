package dk.samspor.platform.redaction;

import dk.samspor.platform.database.WorkerRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What has been taken out of a case, as its history tells it: also to somebody who had no part in it yet then. */
@ApplicationScoped
class TakenBefore {

  private static final Map<String, RedactionReason> REASONS = Arrays.stream(RedactionReason.values())
      .collect(Collectors.toUnmodifiableMap(Enum::name, reason -> reason));

  private static final String LINES = """
      select business_date, reasons from history where case_id = ? and act = 'REDACT' order by id""";

  private final EntityManager entities;
  private final WorkerRole worker;

  TakenBefore(EntityManager entities, WorkerRole worker) {
    this.entities = entities;
    this.worker = worker;
  }

  /** The last time a text was taken out. */
  record Taken(LocalDate on, RedactionReason reason) {}

  /** By code of the text. The caller's part in the case must be known to be there. */
  Map<String, Taken> of(UUID caseId) {
    return entities.unwrap(Session.class).doReturningWork(connection -> {
      worker.take(connection);
      return read(connection, caseId);
    });
  }

  private static Map<String, Taken> read(Connection connection, UUID caseId) throws SQLException {
    try (var query = connection.prepareStatement(LINES)) {
      query.setObject(1, caseId);
      Map<String, Taken> taken = new HashMap<>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          note(taken, row.getObject(1, LocalDate.class), (String[]) row.getArray(2).getArray());
        }
      }
      return taken;
    }
  }

  /** A line that begins otherwise is about something a neighbour took back. */
  private static void note(Map<String, Taken> taken, LocalDate on, String[] reasons) {
    if (reasons.length > 0 && REASONS.containsKey(reasons[0])) {
      Arrays.stream(reasons).skip(1).forEach(code -> taken.put(code, new Taken(on, REASONS.get(reasons[0]))));
    }
  }
}
