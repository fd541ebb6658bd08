package dk.samspor.referral.worklist;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Citizens with all that lies about them on the caller's desks, in one statement whether one is asked for or a name: the
 * card is joined to the desk, and only who is on it is opened. By JDBC: a native query of Hibernate's is planned anew each time.
 */
@ApplicationScoped
class CitizensOnDesk {

  /** The id that stayed of the one that is asked for. The card of an id that went is shown until the one that stayed has its own. */
  private static final String ONE = """
      with found as materialized (select coalesce((select to_id from citizen_alias where from_id = ?), ?) as citizen)
      select found.citizen, coalesce(own.name, gone.name) as name, coalesce(own.birth_date, gone.birth_date) as birth_date,
        d.case_id, d.kind, d.part, d.status, d.home_municipality, d.due
      from found
      left join citizen_card own on own.citizen_id = found.citizen
      left join lateral (select other.name, other.birth_date from citizen_alias alias join citizen_card other on other.citizen_id = alias.from_id
        where alias.to_id = found.citizen and own.citizen_id is null order by other.registered_at desc limit 1) gone on true
      left join desk d on d.citizen_id = found.citizen and d.authority = any(?)
      order by found.citizen, d.case_id desc""";

  private static final String NAMED = "select * from citizens_by_name(?, ?, ?, ?)";

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final EntityManager entities;
  private final OwnDesks ownDesks;
  private final CitizenCards cards;
  private final Journal journal;
  private final WorklistLines lines;

  CitizensOnDesk(EntityManager entities, OwnDesks ownDesks, CitizenCards cards, Journal journal, WorklistLines lines) {
    this.entities = entities;
    this.ownDesks = ownDesks;
    this.cards = cards;
    this.journal = journal;
    this.lines = lines;
  }

  /** Empty for who has no case about her. */
  Optional<CitizenOverview> about(CitizenId citizen) {
    return asked(connection -> {
      try (var query = connection.prepareStatement(ONE)) {
        query.setObject(1, citizen.value());
        query.setObject(2, citizen.value());
        query.setArray(3, mine(connection));
        return read(query).stream().filter(Found::isOnDesk).map(this::shown).findFirst();
      }
    });
  }

  /**
   * In a stable order that means nothing.
   *
   * @param parts of the name, the one that is likely to be the rarest first; at least one
   */
  Page<CitizenOverview> named(List<Long> parts, PageRequest page) {
    return asked(connection -> {
      try (var query = connection.prepareStatement(NAMED)) {
        query.setArray(1, mine(connection));
        query.setArray(2, connection.createArrayOf("bigint", parts.toArray()));
        query.setObject(3, page.after() == null ? BEFORE_ALL : page.after());
        query.setInt(4, page.limit() + 1);
        return paged(read(query), page.limit());
      }
    });
  }

  /** Who was on the desk once and is not any more is counted for the next page and not shown. */
  private Page<CitizenOverview> paged(List<Found> all, int limit) {
    boolean more = all.size() > limit;
    List<Found> page = more ? all.subList(0, limit) : all;
    return new Page<>(page.stream().filter(Found::isOnDesk).map(this::shown).toList(),
        more ? PageRequest.cursorAfter(page.getLast().citizen()) : null);
  }

  private List<Found> read(PreparedStatement query) throws SQLException {
    Map<UUID, Found> citizens = new LinkedHashMap<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        UUID citizen = row.getObject("citizen", UUID.class);
        if (!citizens.containsKey(citizen)) {
          citizens.put(citizen, new Found(citizen, row.getBytes("name"), row.getBytes("birth_date"), new ArrayList<>()));
        }
        if (row.getObject("case_id") != null) {
          citizens.get(citizen).cases().add(lines.line(row));
        }
      }
    }
    return List.copyOf(citizens.values());
  }

  private CitizenOverview shown(Found found) {
    journal.looked(new CitizenId(found.citizen()));
    boolean copiesOnly = found.cases().stream().allMatch(line -> line.part() == Part.COPY);
    LocalDate born = copiesOnly || found.birthDate() == null ? null : cards.openBirthDate(found.birthDate());
    return new CitizenOverview(found.citizen(), found.name() == null ? null : cards.openName(found.name()), born, found.cases());
  }

  private java.sql.Array mine(Connection connection) throws SQLException {
    return connection.createArrayOf("text", ownDesks.authorities().toArray());
  }

  private <T> T asked(org.hibernate.jdbc.ReturningWork<T> question) {
    return entities.unwrap(Session.class).doReturningWork(question);
  }

  /** Sealed as the card has it. */
  private record Found(UUID citizen, byte[] name, byte[] birthDate, List<WorklistLine> cases) {

    boolean isOnDesk() {
      return !cases.isEmpty();
    }

    @Override
    public String toString() {
      return "Found[masked]";
    }
  }
}
