package dk.samspor.referral.worklist;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The desk table as its owners read it: one statement for each question. */
@ApplicationScoped
class OwnDesk {

  private static final String LINES = "select case_id, kind, part, status, home_municipality, due, citizen_id from desk where ";
  private static final String COUNTS = "select kind, status, count(*), count(*) filter (where due < :today) from desk where %s group by kind, status order by kind, status";

  private final EntityManager entities;
  private final OwnDesks ownDesks;
  private final Journal journal;
  private final BusinessClock clock;

  OwnDesk(EntityManager entities, OwnDesks ownDesks, Journal journal, BusinessClock clock) {
    this.entities = entities;
    this.ownDesks = ownDesks;
    this.journal = journal;
    this.clock = clock;
  }

  Page<WorklistLine> lines(WorklistQuestion asked) {
    Map<String, Object> values = mine();
    String where = inMine(values) + narrowed(asked, values) + onwards(asked, values);
    List<WorklistLine> found = lines(LINES + where + ordered(asked) + " limit " + (asked.limit() + 1), values);
    boolean more = found.size() > asked.limit();
    List<WorklistLine> page = more ? found.subList(0, asked.limit()) : found;
    WorklistLine last = more ? page.getLast() : null;
    return new Page<>(page, more ? new WorklistQuestion.Place(last.due(), last.caseId()).cursor() : null);
  }

  WorklistCounts counts() {
    Map<String, Object> values = mine();
    Query query = entities.createNativeQuery(COUNTS.formatted(inMine(values)));
    values.forEach(query::setParameter);
    query.setParameter("today", clock.today());
    return WorklistCounts.of(rows(query).stream().map(row -> new WorklistCount(CaseKind.valueOf((String) row[0]), (String) row[1],
        ((Number) row[2]).longValue(), ((Number) row[3]).longValue())).toList());
  }

  private List<WorklistLine> lines(String sql, Map<String, Object> values) {
    Query query = entities.createNativeQuery(sql);
    values.forEach(query::setParameter);
    return rows(query).stream().map(this::line).toList();
  }

  @SuppressWarnings("unchecked") // the JPA signature is untyped
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }

  private WorklistLine line(Object[] row) {
    journal.looked(new CitizenId((UUID) row[6]));
    CaseKind kind = CaseKind.valueOf((String) row[1]);
    LocalDate due = row[5] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[5];
    UUID id = (UUID) row[0];
    return new WorklistLine(id, kind, Part.valueOf((String) row[2]), (String) row[3], (String) row[4], due,
        due != null && due.isBefore(clock.today()), kind.href(id));
  }

  /** Named one by one: with an array the planner does not read the index in the order of the list. */
  private Map<String, Object> mine() {
    Map<String, Object> values = new TreeMap<>();
    ownDesks.authorities().forEach(authority -> values.put("mine" + values.size(), authority));
    return values;
  }

  private static String inMine(Map<String, Object> values) {
    return values.size() == 1 ? "authority = :mine0"
        : "authority in (" + values.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", ")) + ")";
  }

  private static String narrowed(WorklistQuestion asked, Map<String, Object> values) {
    return and("kind = :kind", "kind", asked.kind() == null ? null : asked.kind().name(), values)
        + and("status = :status", "status", asked.status(), values)
        + and("part = :part", "part", asked.part() == null ? null : asked.part().name(), values)
        + and("due <= :dueBy", "dueBy", asked.dueBy(), values);
  }

  private static String onwards(WorklistQuestion asked, Map<String, Object> values) {
    if (asked.after() == null) {
      return "";
    }
    values.put("afterCase", asked.after().caseId());
    return switch (asked.sort()) {
      case DUE -> and("(coalesce(due, date '9999-12-31'), case_id) > (:afterDue, :afterCase)", "afterDue", asked.after().orNever(), values);
      case OLDEST -> " and case_id > :afterCase";
      case NEWEST -> " and case_id < :afterCase";
    };
  }

  private static String ordered(WorklistQuestion asked) {
    return switch (asked.sort()) {
      case DUE -> " order by coalesce(due, date '9999-12-31'), case_id";
      case OLDEST -> " order by case_id";
      case NEWEST -> " order by case_id desc";
    };
  }

  private static String and(String condition, String name, Object value, Map<String, Object> values) {
    if (value == null) {
      return "";
    }
    values.put(name, value);
    return " and " + condition;
  }
}
