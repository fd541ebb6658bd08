package dk.samspor.stratification.worklist;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.stratification.Nobody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The desk table as its owners read it: one statement for each question. */
@ApplicationScoped
class OwnDesk {

  /** A screening is due half a year ahead; until its day it asks nothing of anybody. A course of function never does. */
  private static final String URGENT = """
      select case_id, kind, status, cast(due as text), citizen_id from desk
      where authority = any (cast(:mine as text[])) and status = any (cast(:open as text[]))
        and kind <> 'FUNCTION_PROFILE' and (kind <> 'NEEDS_COURSE' or due <= :today)
      order by due nulls last, case_id limit :most""";
  private static final String COUNTS = """
      select kind, status, count(*), count(*) filter (where due < :today) from desk
      where authority = any (cast(:mine as text[])) group by kind, status order by kind, status""";

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

  /** One row of the desk. */
  record Line(UUID caseId, String kind, String status, LocalDate due) {}

  @SuppressWarnings("unchecked") // the JPA signature is untyped
  List<Line> urgent(int most) {
    List<Object[]> rows = entities.createNativeQuery(URGENT, Object[].class).setParameter("mine", mine())
        .setParameter("open", ToDo.openStatuses().toArray(String[]::new)).setParameter("today", clock.today()).setParameter("most", most).getResultList();
    return rows.stream().map(this::line).toList();
  }

  @SuppressWarnings("unchecked") // the JPA signature is untyped
  List<Standing> counts() {
    List<Object[]> rows = entities.createNativeQuery(COUNTS, Object[].class).setParameter("mine", mine())
        .setParameter("today", clock.today()).getResultList();
    return rows.stream().map(row -> new Standing((String) row[0], (String) row[1], ((Number) row[2]).longValue(), ((Number) row[3]).longValue())).toList();
  }

  private Line line(Object[] row) {
    var citizen = new CitizenId((UUID) row[4]);
    if (!citizen.equals(Nobody.NOBODY)) journal.looked(citizen);
    return new Line((UUID) row[0], (String) row[1], (String) row[2], row[3] == null ? null : LocalDate.parse((String) row[3]));
  }

  private String[] mine() {
    return ownDesks.authorities().toArray(String[]::new);
  }
}
