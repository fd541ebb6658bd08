package dk.samspor.reporting.rebuild;

import dk.samspor.reporting.observations.Readings;
import dk.samspor.reporting.prices.Prices;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements of a rebuild. Each works in the transaction it is called in. */
@ApplicationScoped
class RebuildTable {

  /** The lock held by the connection of whoever is rebuilding: when that dies, it is free. */
  static final String GUARD = "1398885204, 0";

  private static final String RUNNING = " where id = ? and status = 'RUNNING'";

  /** What figures are made with: a half-made generation goes on only with the same. */
  private static final String MADE_BY = Readings.VERSION + " " + Prices.known().all().hashCode();

  private final AgroalDataSource database;

  RebuildTable(AgroalDataSource database) {
    this.database = database;
  }

  /** Opens a row, or says that there is a running one. */
  boolean begin(UUID id) {
    return update("insert into rebuild (id, status, generation, events_total, events_done, started, made_by) "
        + "select ?, 'RUNNING', 1 + greatest((select generation from current_generation), "
        + "(select coalesce(max(generation), 0) from rebuild)), (select count(*) from event), 0, now(), ? "
        + "on conflict (status) where status = 'RUNNING' do nothing", id, MADE_BY) == 1;
  }

  /** The rebuild somebody was doing, if it can go on as it began: with the same readings and prices. */
  Optional<UUID> unfinished() {
    return ids("select id from rebuild where status = 'RUNNING' and made_by = ?", MADE_BY).stream().findFirst();
  }

  Progress progress(UUID id) {
    return query("select generation, stage, border, reached from rebuild where id = ?", row -> new Progress(row.getInt(1),
        Stage.valueOf(row.getString(2)), row.getObject(3, Long.class), row.getObject(4, UUID.class)), id).getFirst();
  }

  long border(UUID id) {
    return number("select border from rebuild where id = ?", id);
  }

  /** What is newer is read again before the swap. */
  Void setBorder(UUID id, long newest) {
    return own(update("update rebuild set border = ?" + RUNNING, newest, id));
  }

  void enter(UUID id, Stage stage) {
    own(update("update rebuild set stage = ?" + RUNNING, stage.name(), id));
  }

  /** Everything up to this dossier is written. */
  void reached(UUID id, UUID dossier, int events) {
    own(update("update rebuild set reached = ?, events_done = events_done + ?" + RUNNING, dossier, events, id));
  }

  /** Somebody who took over ended this one: it must not write another line, and above all not swap. */
  private static Void own(int rows) {
    if (rows != 1) {
      throw new IllegalStateException("another rebuild took over");
    }
    return null;
  }

  boolean nobodyIsRebuilding() {
    return query("select pg_try_advisory_xact_lock(" + GUARD + ")", row -> row.getBoolean(1)).getFirst();
  }

  /** The number of the newest event. Only under the lock is every event below it visible. */
  long newestEvent() {
    return number("select coalesce(max(seq), 0) from event");
  }

  long dossiersAfter(long seq) {
    return number("select count(distinct dossier) from event where seq > ?", seq);
  }

  /** Whether the current figures were read as this version of the service reads events. */
  boolean isReadAsNow() {
    return number("select readings from current_generation") == Readings.VERSION;
  }

  boolean knowsEvents() {
    return number("select count(*) from (select from event limit 1) one") > 0;
  }

  List<UUID> dossiersBetween(long after, long upTo) {
    return ids("select distinct dossier from event where seq > ? and seq <= ?", after, upTo);
  }

  void add(UUID id, long events) {
    own(update("update rebuild set events_done = events_done + ?" + RUNNING, events, id));
  }

  /** From this moment readers see the new generation. */
  void swap(UUID id, int generation) {
    own(update("update rebuild set status = 'DONE', ended = now()" + RUNNING, id));
    update("update current_generation set generation = ?, readings = ?", generation, Readings.VERSION);
  }

  void end(UUID id, String status, String cause) {
    update("update rebuild set status = ?, cause = ?, ended = now()" + RUNNING, status, cause, id);
  }

  /** Called by whoever holds the guard: then nobody else can be rebuilding. */
  void endInterrupted() {
    update("update rebuild set status = 'INTERRUPTED', ended = now() where status = 'RUNNING'");
  }

  Optional<RebuildView> latest() {
    return query("select id, status, stage, events_total, events_done, started, ended, cause from rebuild "
        + "order by started desc, generation desc limit 1", row -> new RebuildView(row.getObject(1, UUID.class), row.getString(2),
        Stage.valueOf(row.getString(3)), row.getLong(4), row.getLong(5), row.getObject(6, OffsetDateTime.class).toInstant(),
        row.getObject(7) == null ? null : row.getObject(7, OffsetDateTime.class).toInstant(), row.getString(8)))
        .stream().findFirst();
  }

  private long number(String sql, Object... arguments) {
    return query(sql, row -> row.getLong(1), arguments).getFirst();
  }

  private List<UUID> ids(String sql, Object... arguments) {
    return query(sql, row -> row.getObject(1, UUID.class), arguments);
  }

  private int update(String sql, Object... arguments) {
    try (Connection connection = database.getConnection(); PreparedStatement statement = prepared(connection, sql, arguments)) {
      return statement.executeUpdate();
    } catch (SQLException trouble) {
      throw new IllegalStateException("the rebuild could not be written down", trouble);
    }
  }

  private <T> List<T> query(String sql, Row<T> reader, Object... arguments) {
    try (Connection connection = database.getConnection(); PreparedStatement query = prepared(connection, sql, arguments);
        ResultSet rows = query.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    } catch (SQLException trouble) {
      throw new IllegalStateException("the rebuild could not be read", trouble);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }
}
