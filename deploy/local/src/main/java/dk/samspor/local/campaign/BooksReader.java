package dk.samspor.local.campaign;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.PostgresNode;
import dk.samspor.local.Service;
import dk.samspor.local.campaign.Books.Answer;
import dk.samspor.local.campaign.Books.AuditRow;
import dk.samspor.local.campaign.Books.Kept;
import dk.samspor.local.campaign.Books.Line;
import dk.samspor.local.campaign.Books.Told;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the books as the superuser, who is shown every row whatever the access rules. */
record BooksReader(PostgresNode postgres, TopicsReader topics) {

  private static final List<Service> TELLING = List.of(Service.REFERRAL, Service.STRATIFICATION, Service.MEETING);

  private static final String HISTORY = "select case_id, act, actor from history";
  private static final String TOLD = """
      select event_id, type, case_id, case_seq, sent_at is not null,
        md5(data::jsonb::text) || ' ' || (headers->>'businessdate') || ' ' || (headers->>'authority') from outbox order by id
      """;
  private static final String KEPT = "select id, md5(data::text) || ' ' || business_date || ' ' || municipality from event";
  private static final String AUDITS =
      "select operation, outcome, unnest(cases) from audit where operation like 'POST %' and outcome in ('OK', 'REPLAYED')";
  private static final String ANSWERS = "select operation, key from idempotency";
  private static final String DEAD = "select type || ' ' || event_id || ': ' || cause from dead_letter";

  /** Each deed's effect at the neighbour's: where, and the cases it was done on. */
  private record EffectQuery(Deed deed, Service service, String cases) {}

  private static final List<EffectQuery> EFFECTS = List.of(
      new EffectQuery(Deed.ACCEPT_PLAN, Service.STRATIFICATION, "select training_plan from assessment"),
      new EffectQuery(Deed.DECIDE_LEVEL, Service.REFERRAL, "select case_id from history where act = 'DECIDE_LEVEL'"),
      new EffectQuery(Deed.DELIVER_CERTIFICATE, Service.MEETING, "select case_id from history where act = 'ATTACH_DOCUMENT'"));

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  Books read() {
    var effects = new java.util.EnumMap<Deed, List<UUID>>(Deed.class);
    EFFECTS.forEach(effect -> effects.put(effect.deed(), rows(effect.service(), effect.cases(), BooksReader::uuid)));
    return new Books(
        each((service, row) -> new Line(service, uuid(row), row.getString(2), row.getString(3)), HISTORY),
        each((service, row) -> new Told(service, uuid(row), row.getString(2), row.getObject(3, UUID.class), row.getInt(4),
            row.getBoolean(5), row.getString(6)), TOLD),
        topics.read(),
        rows(Service.REPORTING, KEPT, row -> new Kept(uuid(row), row.getString(2))),
        each((service, row) -> new AuditRow(service, row.getString(1), row.getString(2), row.getObject(3, UUID.class)), AUDITS),
        effects,
        each((service, row) -> new Answer(service, row.getString(1), row.getString(2)), ANSWERS),
        rows(Service.REFERRAL, "select letter_id from training_plan", row -> row.getString(1)),
        Stream.of(Service.values()).flatMap(service -> rows(service, DEAD, row -> row.getString(1)).stream()).toList());
  }

  private interface ServiceRow<T> {
    T read(Service service, ResultSet row) throws SQLException;
  }

  private <T> List<T> each(ServiceRow<T> reading, String query) {
    return TELLING.stream().flatMap(service -> rows(service, query, row -> reading.read(service, row)).stream()).toList();
  }

  private <T> List<T> rows(Service service, String query, Row<T> reading) {
    try (var connection = postgres.asSuperuser(service.databaseName());
        var statement = connection.createStatement(); var found = statement.executeQuery(query)) {
      var rows = new ArrayList<T>();
      while (found.next()) rows.add(reading.read(found));
      return rows;
    } catch (SQLException e) {
      throw new LocalStackException("The books of " + service.databaseName() + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static UUID uuid(ResultSet row) throws SQLException {
    return row.getObject(1, UUID.class);
  }
}
