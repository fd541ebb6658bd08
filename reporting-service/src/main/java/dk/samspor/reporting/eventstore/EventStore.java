package dk.samspor.reporting.eventstore;

import dk.samspor.platform.events.RedactedEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The append-only table of events. Works in the transaction it is called in; many events cost one statement. */
@ApplicationScoped
public class EventStore {

  private static final String COLUMNS =
      "id, type, source, case_id, case_seq, time, business_date, municipality, region, citizen, agreement, data";

  private static final String APPEND = "insert into event (" + COLUMNS + ", dossier) select * from unnest("
      + "?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::int[], ?::timestamptz[], ?::date[], ?::text[], ?::text[], ?::uuid[],"
      + " ?::text[], ?::jsonb[], ?::uuid[]) on conflict (id) do nothing"; // the same event again changes nothing

  private static final String REDACT = "update event set data = data - ?::text[] where id = ?";

  private final AgroalDataSource database;

  EventStore(AgroalDataSource database) {
    this.database = database;
  }

  /** Keeps what it does not have yet. */
  public void append(List<StoredEvent> events) {
    try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(APPEND)) {
      new Columns(insert, events).column("uuid", StoredEvent::id).column("text", StoredEvent::type)
          .column("text", StoredEvent::source).column("uuid", StoredEvent::caseId).column("int4", StoredEvent::caseSeq)
          .column("timestamptz", event -> OffsetDateTime.ofInstant(event.time(), ZoneOffset.UTC).toString())
          .column("date", event -> event.businessDate().toString()).column("text", StoredEvent::municipality)
          .column("text", StoredEvent::region).column("uuid", StoredEvent::citizen)
          .column("text", StoredEvent::agreement).column("text", event -> event.data().toString())
          .column("uuid", StoredEvent::dossier);
      insert.executeUpdate();
    } catch (SQLException trouble) {
      throw new IllegalStateException("the events could not be kept", trouble);
    }
  }

  /** Takes fields out of the data of events; the store allows no other change. */
  public void redact(Collection<RedactedEvent> taken) {
    try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(REDACT)) {
      for (RedactedEvent event : taken) {
        update.setArray(1, connection.createArrayOf("text", event.fields().toArray()));
        update.setObject(2, event.event());
        update.addBatch();
      }
      update.executeBatch();
    } catch (SQLException trouble) {
      throw new IllegalStateException("events could not be redacted", trouble);
    }
  }

  /** All events of these dossiers, in no particular order. */
  public List<StoredEvent> ofDossiers(Collection<UUID> dossiers) {
    return read("select " + COLUMNS + " from event where dossier = any(?)", query ->
        query.setArray(1, query.getConnection().createArrayOf("uuid", dossiers.toArray())));
  }

  /** Some of the next dossiers' events in the order of dossiers; the last dossier may be cut off. */
  public List<StoredEvent> after(UUID dossier, int limit) {
    return read("select " + COLUMNS + " from event where dossier > ? order by dossier limit ?", query -> {
      query.setObject(1, dossier);
      query.setInt(2, limit);
    });
  }

  private List<StoredEvent> read(String sql, Binding binding) {
    try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
      binding.bind(query);
      List<StoredEvent> events = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          events.add(event(rows));
        }
      }
      return events;
    } catch (SQLException trouble) {
      throw new IllegalStateException("the events could not be read", trouble);
    }
  }

  private static StoredEvent event(ResultSet row) throws SQLException {
    return new StoredEvent(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getObject(4, UUID.class),
        row.getInt(5), row.getObject(6, OffsetDateTime.class).toInstant(), row.getObject(7, LocalDate.class),
        row.getString(8), row.getString(9), row.getObject(10, UUID.class), row.getString(11),
        EventData.parse(row.getString(12)));
  }

  private interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  /** Gives a list to the database column by column. */
  private static final class Columns {
    private final PreparedStatement statement;
    private final List<StoredEvent> events;
    private int index;

    Columns(PreparedStatement statement, List<StoredEvent> events) {
      this.statement = statement;
      this.events = events;
    }

    Columns column(String type, Function<StoredEvent, Object> value) throws SQLException {
      statement.setArray(++index, statement.getConnection().createArrayOf(type, events.stream().map(value).toArray()));
      return this;
    }
  }
}
