package dk.samspor.meeting.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is where, when. Nobody is in two places: an exclusion constraint has the last word, whoever asks at the same time. */
@ApplicationScoped
public class Rota {
  private static final String LOAD = """
      select a.coordinator_id, count(*) from coordinator_assignment a join meeting_slot s on s.day_id = a.refers_to
      where a.coordinator_id in (:coordinators) and lower(a.during) >= :from and lower(a.during) < :to group by a.coordinator_id""";

  private final EntityManager entities;

  Rota(EntityManager entities) {
    this.entities = entities;
  }

  /** Whoever was there before is free again. A second coordinator in two places is refused by the database. */
  public void take(UUID coordinator, Occupation where) {
    free(where.refersTo());
    entities.createNativeQuery("""
        insert into coordinator_assignment (refers_to, coordinator_id, during)
        values (:refers, :coordinator, tsrange(cast(:from as timestamp), cast(:to as timestamp)))""")
        .setParameter("refers", where.refersTo()).setParameter("coordinator", coordinator)
        .setParameter("from", where.from().toString()).setParameter("to", where.to().toString()).executeUpdate();
  }

  /** The same coordinator at another time: refused by the database where that time is taken. */
  public void move(Occupation where) {
    entities.createNativeQuery("""
        update coordinator_assignment set during = tsrange(cast(:from as timestamp), cast(:to as timestamp))
        where refers_to = :refers""").setParameter("refers", where.refersTo())
        .setParameter("from", where.from().toString()).setParameter("to", where.to().toString()).executeUpdate();
  }

  public void free(UUID refersTo) {
    entities.createNativeQuery("delete from coordinator_assignment where refers_to = :refers")
        .setParameter("refers", refersTo).executeUpdate();
  }

  /** What a coordinator is taken up by in that time. */
  @SuppressWarnings("unchecked") // the JPA signature is untyped
  public List<UUID> during(UUID coordinator, LocalDateTime from, LocalDateTime to) {
    return entities.createNativeQuery("""
        select refers_to from coordinator_assignment where coordinator_id = :coordinator
        and during && tsrange(cast(:from as timestamp), cast(:to as timestamp)) order by lower(during)""", UUID.class)
        .setParameter("coordinator", coordinator).setParameter("from", from.toString()).setParameter("to", to.toString())
        .getResultList();
  }

  /** Who is somewhere else at that time. */
  @SuppressWarnings("unchecked") // the JPA signature is untyped
  Set<UUID> busy(Occupation where) {
    List<UUID> busy = entities.createNativeQuery("""
        select coordinator_id from coordinator_assignment where refers_to <> :refers
        and during && tsrange(cast(:from as timestamp), cast(:to as timestamp))""", UUID.class)
        .setParameter("refers", where.refersTo()).setParameter("from", where.from().toString())
        .setParameter("to", where.to().toString()).getResultList();
    return Set.copyOf(busy);
  }

  /** Cases on the days each one has that year. */
  Map<UUID, Integer> cases(Collection<UUID> coordinators, int year) {
    if (coordinators.isEmpty()) {
      return Map.of();
    }
    @SuppressWarnings("unchecked") // the JPA signature is untyped
    List<Object[]> rows = entities.createNativeQuery(LOAD, Object[].class).setParameter("coordinators", coordinators)
        .setParameter("from", LocalDateTime.of(year, 1, 1, 0, 0)).setParameter("to", LocalDateTime.of(year + 1, 1, 1, 0, 0))
        .getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
  }
}
