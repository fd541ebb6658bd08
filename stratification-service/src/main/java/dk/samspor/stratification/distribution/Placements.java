package dk.samspor.stratification.distribution;

import dk.samspor.platform.access.OwnDesks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Counts first placements on the caller's own desks. */
@ApplicationScoped
class Placements {

  private static final String COUNTS = """
      select a.decided_level, coalesce(cast(a.answers ->> 'brainInjury' as boolean), false), count(*)
      from assessment a join desk d on d.case_id = a.id
      where d.authority in (:mine) and a.decided_on between :from and :to and a.decided_level is not null and a.status <> 'CANCELLED'
      group by 1, 2
      """;

  private final EntityManager entities;
  private final OwnDesks desks;

  Placements(EntityManager entities, OwnDesks desks) {
    this.entities = entities;
    this.desks = desks;
  }

  /** How many plans were first placed at a level. */
  record Count(String level, boolean brainInjury, long plans) {}

  List<Count> between(LocalDate from, LocalDate to) {
    List<Object[]> rows = entities.createNativeQuery(COUNTS, Object[].class).setParameter("mine", desks.authorities())
        .setParameter("from", from).setParameter("to", to).getResultList();
    return rows.stream().map(row -> new Count((String) row[0], (Boolean) row[1], ((Number) row[2]).longValue())).toList();
  }
}
