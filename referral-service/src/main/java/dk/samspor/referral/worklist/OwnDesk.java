package dk.samspor.referral.worklist;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The desk table as its owners read it: one statement for each question, by JDBC, so that its plan is found again. */
@ApplicationScoped
class OwnDesk {

  private static final String LINES = "select case_id, kind, part, status, home_municipality, due, citizen_id from desk where ";
  private static final String COUNTS = "select kind, status, count(*), count(*) filter (where deadline < ?) from desk where ";

  private final EntityManager entities;
  private final OwnDesks ownDesks;
  private final Journal journal;
  private final WorklistLines shown;
  private final BusinessClock clock;

  OwnDesk(EntityManager entities, OwnDesks ownDesks, Journal journal, WorklistLines shown, BusinessClock clock) {
    this.entities = entities;
    this.ownDesks = ownDesks;
    this.journal = journal;
    this.shown = shown;
    this.clock = clock;
  }

  /** A condition and what its question marks stand for. */
  private static final class Where {

    private final StringBuilder sql;
    private final List<Object> values;

    Where(String first, List<String> values) {
      this.sql = new StringBuilder(first);
      this.values = new ArrayList<>(values);
    }

    /** Where the first value is null the condition is left out. */
    Where and(String condition, Object... given) {
      if (given[0] != null) {
        sql.append(" and ").append(condition);
        values.addAll(List.of(given));
      }
      return this;
    }
  }

  Page<WorklistLine> lines(WorklistQuestion asked) {
    Where where = onwards(asked, narrowed(asked, mine()));
    List<WorklistLine> found = asked(LINES + where.sql + ordered(asked) + " limit " + (asked.limit() + 1), where.values, this::lines);
    boolean more = found.size() > asked.limit();
    List<WorklistLine> page = more ? found.subList(0, asked.limit()) : found;
    WorklistLine last = more ? page.getLast() : null;
    return new Page<>(page, more ? new WorklistQuestion.Place(last.due(), last.caseId()).cursor() : null);
  }

  WorklistCounts counts() {
    Where where = mine();
    where.values.addFirst(clock.today());
    return WorklistCounts.of(asked(COUNTS + where.sql + " group by kind, status order by kind, status", where.values, OwnDesk::counts));
  }

  private static List<WorklistCount> counts(ResultSet row) throws SQLException {
    List<WorklistCount> counts = new ArrayList<>();
    while (row.next()) {
      counts.add(new WorklistCount(CaseKind.valueOf(row.getString(1)), row.getString(2), row.getLong(3), row.getLong(4)));
    }
    return counts;
  }

  private List<WorklistLine> lines(ResultSet row) throws SQLException {
    List<WorklistLine> lines = new ArrayList<>();
    while (row.next()) {
      journal.looked(new CitizenId(row.getObject("citizen_id", UUID.class)));
      lines.add(shown.line(row));
    }
    return lines;
  }

  private <T> T asked(String sql, List<Object> values, Reading<T> reading) {
    return entities.unwrap(Session.class).doReturningWork(connection -> {
      try (PreparedStatement query = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.size(); i++) {
          query.setObject(i + 1, values.get(i));
        }
        try (ResultSet row = query.executeQuery()) {
          return reading.of(row);
        }
      }
    });
  }

  /** Named one by one: with an array the planner does not read the index in the order of the list. */
  private Where mine() {
    List<String> authorities = ownDesks.authorities();
    String sql = authorities.size() == 1 ? "authority = ?" : "authority in (" + authorities.stream().map(one -> "?").collect(Collectors.joining(", ")) + ")";
    return new Where(authorities.isEmpty() ? "false" : sql, authorities);
  }

  private static Where narrowed(WorklistQuestion asked, Where where) {
    return where.and("kind = ?", asked.kind() == null ? null : asked.kind().name())
        .and("status = ?", asked.status())
        .and("part = ?", asked.part() == null ? null : asked.part().name())
        .and("deadline <= ?", asked.dueBy())
        .and("exists (select from case_holder held where held.authority = desk.authority and held.case_id = desk.case_id and held.person = ?)", asked.holder());
  }

  private static Where onwards(WorklistQuestion asked, Where where) {
    if (asked.after() == null) {
      return where;
    }
    UUID after = asked.after().caseId();
    return switch (asked.sort()) {
      case DUE -> where.and("(deadline, case_id) > (?, ?)", asked.after().orNever(), after);
      case OLDEST -> where.and("case_id > ?", after);
      case NEWEST -> where.and("case_id < ?", after);
    };
  }

  private static String ordered(WorklistQuestion asked) {
    return switch (asked.sort()) {
      case DUE -> " order by deadline, case_id";
      case OLDEST -> " order by case_id";
      case NEWEST -> " order by case_id desc";
    };
  }

  private interface Reading<T> {
    T of(ResultSet rows) throws SQLException;
  }
}
