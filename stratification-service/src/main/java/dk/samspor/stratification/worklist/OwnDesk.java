package dk.samspor.stratification.worklist;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.stratification.Nobody;
import dk.samspor.stratification.citizen.MoveReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The desk table as its owners read it: one statement for each question. */
@ApplicationScoped
class OwnDesk {

  /**
   * A screening is due half a year ahead; until its day it asks nothing of anybody. A course of function never does. The statuses stand
   * in the words of the index desk_urgent, and the authorities one by one: so it is read in the order of the list, and no further than shown.
   * A case whose citizen has moved asks to be closed, whatever else it asks.
   */
  private static final String URGENT = """
      with moved as (
      select d.case_id, d.kind, d.status, case when d.due <= :today then d.due end as due, d.citizen_id, m.reason
      from (select id, citizen_moved ->> 'reason' as reason from needs_course where status = 'OPEN' and citizen_moved is not null
        union all select id, citizen_moved ->> 'reason' from programme_assessment where status = 'OPEN' and citizen_moved is not null
        union all select id, citizen_moved ->> 'reason' from function_profile where status = 'OPEN' and citizen_moved is not null) m
      join desk d on d.case_id = m.id
      where d.authority in (%1$s) order by d.due nulls last, d.case_id limit :most),
      urgent as (
      select d.case_id, d.kind, d.status, d.due, d.citizen_id from desk d
      where d.authority in (%1$s) and d.status in ('OPEN', 'ASKED', 'RESTRATIFYING', 'CHANGE_PROPOSED', 'CHECKED', 'FLAWED')
        and d.kind <> 'FUNCTION_PROFILE' and (d.kind <> 'NEEDS_COURSE' or d.due <= :today)
      order by d.due nulls last, d.case_id limit :most)
      select case_id, kind, status, cast(due as text), citizen_id, reason from moved
      union all select case_id, kind, status, cast(due as text), citizen_id, null from urgent where case_id not in (select case_id from moved)""";
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

  /** One row of the desk; {@code moved} is null where the citizen lives here. */
  record Line(UUID caseId, String kind, String status, LocalDate due, MoveReason moved) {}

  @SuppressWarnings("unchecked") // the JPA signature is untyped
  List<Line> urgent(int most) {
    var authorities = ownDesks.authorities();
    var names = IntStream.range(0, authorities.size()).mapToObj(number -> ":mine" + number).collect(Collectors.joining(", "));
    if (authorities.isEmpty()) return List.of();
    var query = entities.createNativeQuery(URGENT.formatted(names), Object[].class).setParameter("today", clock.today()).setParameter("most", most);
    for (int number = 0; number < authorities.size(); number++) query.setParameter("mine" + number, authorities.get(number));
    List<Object[]> rows = query.getResultList();
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
    return new Line((UUID) row[0], (String) row[1], (String) row[2], row[3] == null ? null : LocalDate.parse((String) row[3]),
        row[5] == null ? null : MoveReason.valueOf((String) row[5]));
  }

  private String[] mine() {
    return ownDesks.authorities().toArray(String[]::new);
  }
}
