package dk.samspor.meeting.teamcase;

import dk.samspor.platform.access.OwnDesks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How a case came to be where it is: no state loses its history. */
@ApplicationScoped
class History {
  private static final String LINES = """
      select act, from_status, to_status, array_to_string(reasons, ','), note, actor, authority, cast(business_date as text),
        extract(epoch from at)
      from history where case_id = :case and audience && cast(:mine as text[]) order by id""";

  private final TeamCases cases;
  private final EntityManager entities;
  private final OwnDesks ownDesks;

  History(TeamCases cases, EntityManager entities, OwnDesks ownDesks) {
    this.cases = cases;
    this.entities = entities;
    this.ownDesks = ownDesks;
  }

  /** Oldest first. Another authority's staff is not named: who it was for is enough. */
  List<HistoryLine> of(UUID id) {
    @SuppressWarnings("unchecked") // the JPA signature is untyped
    List<Object[]> rows = entities.createNativeQuery(LINES, Object[].class).setParameter("case", cases.get(id).id())
        .setParameter("mine", ownDesks.authorities().toArray(String[]::new)).getResultList();
    return rows.stream().map(this::line).toList();
  }

  private HistoryLine line(Object[] row) {
    String authority = (String) row[6];
    String reasons = (String) row[3];
    return new HistoryLine((String) row[0], row[1] == null ? null : TeamCaseStatus.valueOf((String) row[1]),
        TeamCaseStatus.valueOf((String) row[2]), reasons.isEmpty() ? List.of() : List.of(reasons.split(",")), (String) row[4],
        ownDesks.authorities().contains(authority) ? (String) row[5] : null, authority, LocalDate.parse((String) row[7]),
        Instant.ofEpochMilli((long) (((Number) row[8]).doubleValue() * 1000)));
  }
}
