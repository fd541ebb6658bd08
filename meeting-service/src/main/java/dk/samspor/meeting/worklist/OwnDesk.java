package dk.samspor.meeting.worklist;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.identity.CitizenId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The desk table as its owners read it: one statement for each question. */
@ApplicationScoped
class OwnDesk {
  private static final String URGENT = """
      select case_id, kind, part, status, cast(due as text), citizen_id from desk
      where authority = any (cast(:mine as text[])) and status = any (cast(:open as text[]))
      order by due nulls last, case_id limit :most""";
  private static final String COUNTS = """
      select kind, part, status, count(*), count(*) filter (where due < :today) from desk
      where authority = any (cast(:mine as text[])) group by kind, part, status order by kind, part, status""";

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
  record Line(UUID caseId, String kind, Part part, String status, LocalDate due) {}

  @SuppressWarnings("unchecked") // the JPA signature is untyped
  List<Line> urgent(int most) {
    List<Object[]> rows = entities.createNativeQuery(URGENT, Object[].class).setParameter("mine", mine())
        .setParameter("open", ToDo.openStatuses().toArray(String[]::new)).setParameter("most", most).getResultList();
    return rows.stream().map(this::line).toList();
  }

  @SuppressWarnings("unchecked") // the JPA signature is untyped
  List<Standing> counts() {
    List<Object[]> rows = entities.createNativeQuery(COUNTS, Object[].class).setParameter("mine", mine())
        .setParameter("today", clock.today()).getResultList();
    return rows.stream().map(row -> new Standing((String) row[0], Part.valueOf((String) row[1]), (String) row[2],
        ((Number) row[3]).longValue(), ((Number) row[4]).longValue())).toList();
  }

  private Line line(Object[] row) {
    journal.looked(new CitizenId((UUID) row[5]));
    return new Line((UUID) row[0], (String) row[1], Part.valueOf((String) row[2]), (String) row[3],
        row[4] == null ? null : LocalDate.parse((String) row[4]));
  }

  private String[] mine() {
    return ownDesks.authorities().toArray(String[]::new);
  }
}
