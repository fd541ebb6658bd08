package dk.samspor.platform.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.audit.AuditRow;
import dk.samspor.platform.database.WorkerRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Writes the whole journal of a transaction in one statement: one round trip instead of six. Who has only looked leaves nothing
 * but an audit row: nearly all requests, so they have a statement of their own without the many empty parts.
 */
final class JournalStatement {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String LOOKED = """
      insert into audit (subject, authorities, roles, purpose, operation, outcome, citizens, cases, trace)
      select subject, string_to_array(authorities, ','), string_to_array(roles, ','), purpose, operation, outcome,
        string_to_array(citizens, ',')::uuid[], string_to_array(cases, ',')::uuid[], trace
      from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
        as a(subject, authorities, roles, purpose, operation, outcome, citizens, cases, trace)
      """;

  /**
   * PostgreSQL would plan it anew for the few rows of each journal, which costs more than carrying it out. So it is planned once for
   * all, by the indexes: a plan made while a table is young would read it from end to end when it is old.
   */
  private static final String PLANNED_ONCE =
      "select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true);\n";

  private static final String ALL = PLANNED_ONCE + """
      with told as (
        insert into outbox (event_id, topic, type, case_id, case_seq, headers, data)
        select id, topic, type, case_id, seq, headers::jsonb, data
        from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::int[], ?::text[], ?::text[])
          with ordinality as t(id, topic, type, case_id, seq, headers, data, n) order by n
      ), happened as (
        insert into history (case_id, kind, kle, act, from_status, to_status, reasons, note, actor, authority, business_date, citizen_id, document, audience)
        select case_id, kind, kle, act, from_status, to_status, string_to_array(reasons, ','), note, actor, authority, business_date, citizen_id, document,
          string_to_array(audience, ',') || array(select d.authority from desk d where d.case_id = h.case_id)
        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::uuid[], ?::uuid[],
          ?::text[]) with ordinality as h(case_id, kind, kle, act, from_status, to_status, reasons, note, actor, authority, business_date, citizen_id,
          document, audience, n) order by n
      ), left_desk as (
        delete from desk where case_id = any(?::uuid[])
          and not (authority || ' ' || case_id) = any(?::text[])
      ), on_desk as (
        insert into desk (authority, case_id, kind, part, status, citizen_id, home_municipality, due)
        select * from unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::date[])
        on conflict (authority, case_id) do update set part = excluded.part, status = excluded.status,
          citizen_id = excluded.citizen_id, home_municipality = excluded.home_municipality, due = excluded.due, changed_at = now()
      ), looked as (
        %s
      ), answered as (
        insert into idempotency (client, operation, key, fingerprint, status, etag, location, answer, citizens, cases)
        select ?::text, ?::text, ?::text, ?::bytea, ?::int, ?::text, ?::text, ?::bytea, ?::uuid[], ?::uuid[] where ?::boolean
      )
      select 1
      """.formatted(LOOKED);

  private final Connection connection;
  private final PreparedStatement statement;
  private int next = 1;

  private JournalStatement(Connection connection, PreparedStatement statement) {
    this.connection = connection;
    this.statement = statement;
  }

  /** As the worker: the desk and the history of the others in the case are not the caller's to see. */
  static void write(Connection connection, WorkerRole worker, JournalRows rows) throws SQLException {
    boolean onlyLooked = rows.areOnlyLooks();
    try (var statement = connection.prepareStatement(worker.before(onlyLooked ? LOOKED : ALL))) {
      var journal = new JournalStatement(connection, statement);
      if (onlyLooked) {
        journal.audits(rows);
      } else {
        journal.all(rows);
      }
      statement.execute();
    }
  }

  private void all(JournalRows rows) throws SQLException {
    events(rows);
    history(rows);
    desk(rows);
    audits(rows);
    firstAnswer(rows.firstAnswer);
  }

  private void events(JournalRows rows) throws SQLException {
    column("uuid", rows.events, event -> event.id());
    column("text", rows.events, event -> event.topic());
    column("text", rows.events, event -> event.type());
    column("uuid", rows.events, event -> event.caseId());
    column("int4", rows.events, event -> event.caseSeq());
    column("text", rows.events, event -> json(event.headers()));
    column("text", rows.events, event -> event.data());
  }

  private void history(JournalRows rows) throws SQLException {
    column("uuid", rows.history, line -> line.caseId());
    column("text", rows.history, line -> line.kind());
    column("text", rows.history, line -> line.kle());
    column("text", rows.history, line -> line.step().act());
    column("text", rows.history, line -> line.step().from());
    column("text", rows.history, line -> line.step().to());
    column("text", rows.history, line -> AuditRow.joined(line.step().reasons()));
    column("text", rows.history, line -> line.step().note());
    column("text", rows.history, line -> line.actor());
    column("text", rows.history, line -> line.authority());
    column("date", rows.history, line -> line.businessDate());
    column("uuid", rows.history, line -> line.citizen());
    column("uuid", rows.history, line -> line.step().document());
    column("text", rows.history, line -> AuditRow.joined(line.audience()));
  }

  private void desk(JournalRows rows) throws SQLException {
    var entries = List.copyOf(rows.desk.values());
    column("uuid", rows.deskCases, id -> id);
    column("text", entries, row -> row.entry().authority() + " " + row.of().id());
    column("text", entries, row -> row.entry().authority().value());
    column("uuid", entries, row -> row.of().id());
    column("text", entries, row -> row.of().kind());
    column("text", entries, row -> row.entry().part().name());
    column("text", entries, row -> row.of().statusName());
    column("uuid", entries, row -> row.of().citizen().value());
    column("text", entries, row -> row.of().homeMunicipality());
    column("date", entries, row -> row.entry().due());
  }

  private void audits(JournalRows rows) throws SQLException {
    column("text", rows.audits, AuditRow::subject);
    column("text", rows.audits, row -> AuditRow.joined(row.authorities()));
    column("text", rows.audits, row -> AuditRow.joined(row.roles()));
    column("text", rows.audits, AuditRow::purpose);
    column("text", rows.audits, AuditRow::operation);
    column("text", rows.audits, AuditRow::outcome);
    column("text", rows.audits, row -> AuditRow.joined(row.citizens()));
    column("text", rows.audits, row -> AuditRow.joined(row.cases()));
    column("text", rows.audits, AuditRow::trace);
  }

  private void firstAnswer(FirstAnswer answer) throws SQLException {
    boolean present = answer != null;
    statement.setString(next++, present ? answer.client() : null);
    statement.setString(next++, present ? answer.operation() : null);
    statement.setString(next++, present ? answer.key() : null);
    statement.setBytes(next++, present ? answer.fingerprint() : null);
    statement.setObject(next++, present ? answer.status() : null, Types.INTEGER);
    statement.setString(next++, present ? answer.etag() : null);
    statement.setString(next++, present ? answer.location() : null);
    statement.setBytes(next++, present ? answer.sealed() : null);
    column("uuid", present ? answer.citizens() : List.<UUID>of(), id -> id);
    column("uuid", present ? answer.cases() : List.<UUID>of(), id -> id);
    statement.setBoolean(next++, present);
  }

  private <R> void column(String type, Collection<R> rows, Function<R, Object> value) throws SQLException {
    statement.setArray(next++, connection.createArrayOf(type, rows.stream().map(value).toArray()));
  }

  private static String json(Map<String, String> headers) {
    try {
      return JSON.writeValueAsString(headers);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
