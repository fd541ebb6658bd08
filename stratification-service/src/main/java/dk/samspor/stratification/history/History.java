package dk.samspor.stratification.history;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.cases.Case;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How a case came to be where it is: no state loses its history. The one door of this room, for a case that was read. */
@ApplicationScoped
public class History {

  private static final String LINES = """
      select act, from_status, to_status, array_to_string(reasons, ','), note, actor, authority, cast(business_date as text), extract(epoch from at)
      from history where case_id = :case and audience && cast(:mine as text[]) order by id""";

  private final EntityManager entities;
  private final OwnDesks ownDesks;

  History(EntityManager entities, OwnDesks ownDesks) {
    this.entities = entities;
    this.ownDesks = ownDesks;
  }

  /** Oldest first. Another authority's staff is not named: who it was for is enough. */
  @SuppressWarnings("unchecked") // the JPA signature is untyped
  public List<HistoryLine> of(Case<?, ?> one) {
    List<Object[]> rows = entities.createNativeQuery(LINES, Object[].class).setParameter("case", one.id())
        .setParameter("mine", ownDesks.authorities().toArray(String[]::new)).getResultList();
    return rows.stream().map(this::line).toList();
  }

  private HistoryLine line(Object[] row) {
    var authority = (String) row[6];
    var reasons = (String) row[3];
    return new HistoryLine((String) row[0], (String) row[1], (String) row[2], reasons.isEmpty() ? List.of() : List.of(reasons.split(",")), (String) row[4],
        ownDesks.authorities().contains(authority) ? (String) row[5] : null, authority, LocalDate.parse((String) row[7]),
        Instant.ofEpochMilli((long) (((Number) row[8]).doubleValue() * 1000)));
  }
}
