package dk.samspor.platform.request;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.access.Purpose;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.database.WorkerRole;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.PlatformCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The audit rows that name a citizen, for those who have a part in a case of hers. */
@ApplicationScoped
class Lookups {

  private static final String HAS_A_PART = "select exists (select 1 from desk where citizen_id = ? and authority = any(?))";

  /** Also what was done while she still had another id; an audit row is never changed. */
  private static final String ROWS = """
      select id, at, authorities, roles, purpose, operation, subject from audit
      where citizens && (select array_agg(from_id) || ?::uuid from citizen_alias where to_id = ?) and id < ? order by id desc limit ?
      """;

  private final EntityManager entities;
  private final Caller caller;
  private final OwnDesks ownDesks;
  private final Circumstances circumstances;
  private final Journal journal;
  private final PlainWords words;
  private final WorkerRole worker;

  Lookups(EntityManager entities, Caller caller, OwnDesks ownDesks, Circumstances circumstances, Journal journal, PlainWords words,
      WorkerRole worker) {
    this.entities = entities;
    this.caller = caller;
    this.ownDesks = ownDesks;
    this.circumstances = circumstances;
    this.journal = journal;
    this.words = words;
    this.worker = worker;
  }

  private record Row(long id, Lookup lookup) {}

  /** Newest first. A citizen without a case in which the caller has a part does not exist for him: 404. */
  Page<Lookup> at(UUID citizen, PageRequest page) {
    return entities.unwrap(Session.class).doReturningWork(connection -> {
      if (!hasAPart(connection, citizen)) {
        throw PlatformCode.NOT_FOUND.refuse();
      }
      journal.looked(new CitizenId(citizen));
      var rows = rows(connection, citizen, before(page), page.limit() + 1);
      boolean more = rows.size() > page.limit();
      var shown = more ? rows.subList(0, page.limit()) : rows;
      return new Page<>(shown.stream().map(Row::lookup).toList(), more ? cursorAfter(shown.getLast()) : null);
    });
  }

  private boolean hasAPart(Connection connection, UUID citizen) throws SQLException {
    try (var statement = connection.prepareStatement(HAS_A_PART)) {
      statement.setObject(1, citizen);
      statement.setArray(2, connection.createArrayOf("text", ownDesks.authorities().toArray()));
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  private List<Row> rows(Connection connection, UUID citizen, long before, int most) throws SQLException {
    List<Row> rows = new ArrayList<>();
    // requests may not read the audit: this one may, now that the caller's part is known
    worker.take(connection);
    try (var statement = connection.prepareStatement(ROWS)) {
      statement.setObject(1, citizen);
      statement.setObject(2, citizen);
      statement.setLong(3, before);
      statement.setInt(4, most);
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(new Row(row.getLong("id"), lookup(row)));
        }
      }
    }
    return rows;
  }

  private Lookup lookup(ResultSet row) throws SQLException {
    var authorities = Arrays.stream(texts(row, "authorities")).map(Authority::new).toList();
    return new Lookup(row.getObject("at", OffsetDateTime.class).toInstant(), authorities,
        Arrays.stream(texts(row, "roles")).sorted().toList(), Purpose.valueOf(row.getString("purpose")), row.getString("operation"),
        words.of(row.getString("operation"), circumstances.language()),
        isAuditorOf(authorities) ? row.getString("subject") : null);
  }

  /** Colleagues do not see each other's names here; who keeps an eye on his own authority's staff does. */
  private boolean isAuditorOf(List<Authority> authorities) {
    return caller.is(Role.AUDITOR) && authorities.stream().anyMatch(caller::actsFor);
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }

  /** The platform's cursors are ids of rows; these rows have numbers. */
  private static String cursorAfter(Row last) {
    return PageRequest.cursorAfter(new UUID(0, last.id()));
  }

  private static long before(PageRequest page) {
    if (page.after() == null) {
      return Long.MAX_VALUE;
    }
    if (page.after().getMostSignificantBits() != 0) {
      throw PlatformCode.INVALID_CURSOR.refuse();
    }
    return page.after().getLeastSignificantBits();
  }
}
