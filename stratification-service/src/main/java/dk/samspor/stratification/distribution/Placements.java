package dk.samspor.stratification.distribution;

import dk.samspor.platform.access.OwnDesks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Counts first placements on the caller's own desks: of a plan that was placed elsewhere before it came, none. */
@ApplicationScoped
class Placements {

  private static final String COUNTS = """
      select cast(cast(date_trunc(cast(:length as text), a.decided_on) as date) as text), a.decided_level,
        coalesce(cast(a.answers ->> 'brainInjury' as boolean), false), count(*)
      from assessment a join desk d on d.case_id = a.id
      where d.authority in (:mine) and a.decided_on between :from and :to and a.decided_level is not null
        and a.status <> 'CANCELLED' and not a.placed_before
      group by 1, 2, 3 order by 1
      """;

  private final EntityManager entities;
  private final OwnDesks desks;

  Placements(EntityManager entities, OwnDesks desks) {
    this.entities = entities;
    this.desks = desks;
  }

  /** How many plans were first placed at a level, in the calendar's period that begins on a day. */
  record Count(LocalDate begin, String level, boolean brainInjury, long plans) {}

  @SuppressWarnings("unchecked") // the JPA signature is untyped
  List<Count> between(LocalDate from, LocalDate to, PeriodLength length) {
    List<Object[]> rows = entities.createNativeQuery(COUNTS, Object[].class).setParameter("mine", desks.authorities())
        .setParameter("length", length.inDatabase()).setParameter("from", from).setParameter("to", to).getResultList();
    return rows.stream()
        .map(row -> new Count(LocalDate.parse((String) row[0]), (String) row[1], (Boolean) row[2], ((Number) row[3]).longValue())).toList();
  }
}
