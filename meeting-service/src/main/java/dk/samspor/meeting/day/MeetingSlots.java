package dk.samspor.meeting.day;

import dk.samspor.meeting.MeetingCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The places on the meeting days. The database has the last word on who sits in which. */
@ApplicationScoped
class MeetingSlots {
  private static final String LOWEST_FREE = """
      select min(chair) from generate_series(1, :capacity) as chair
      where not exists (select 1 from meeting_slot s where s.day_id = :day and s.slot = chair)""";

  private final EntityManager entities;

  MeetingSlots(EntityManager entities) {
    this.entities = entities;
  }

  /** Takes the earliest free place; the caller holds the day's row lock, so two cases never see the same one free. */
  int take(UUID day, int capacity, UUID caseId) {
    var free = (Integer) entities.createNativeQuery(LOWEST_FREE, Integer.class)
        .setParameter("capacity", capacity).setParameter("day", day).getSingleResult();
    if (free == null) {
      throw MeetingCode.MEETING_DAY_FULL.refuse();
    }
    entities.createNativeQuery("insert into meeting_slot (day_id, slot, case_id) values (:day, :slot, :case)")
        .setParameter("day", day).setParameter("slot", free).setParameter("case", caseId).executeUpdate();
    return free;
  }

  void release(UUID caseId) {
    entities.createNativeQuery("delete from meeting_slot where case_id = :case and outcome = 'WAITING'")
        .setParameter("case", caseId).executeUpdate();
  }

  void used(UUID caseId, SlotOutcome outcome) {
    entities.createNativeQuery("update meeting_slot set outcome = :outcome where case_id = :case and outcome = 'WAITING'")
        .setParameter("outcome", outcome.name()).setParameter("case", caseId).executeUpdate();
  }

  /** The places as they stay until this transaction ends: nobody takes one while a day is being closed or cancelled. */
  Places heldStillOn(UUID day) {
    entities.createNativeQuery("select id from meeting_day where id = :day for update", UUID.class).setParameter("day", day)
        .getSingleResult();
    return on(day);
  }

  Places on(UUID day) {
    return on(List.of(day)).getOrDefault(day, Places.NONE);
  }

  Map<UUID, Places> on(Collection<UUID> days) {
    if (days.isEmpty()) {
      return Map.of();
    }
    @SuppressWarnings("unchecked") // the JPA signature is untyped
    List<Object[]> rows = entities.createNativeQuery("""
        select day_id, count(*) filter (where outcome = 'WAITING'), count(*) filter (where outcome = 'HELD'),
               count(*) filter (where outcome = 'HEARD'), count(*) filter (where outcome = 'OTHER_MEETING')
        from meeting_slot where day_id in (:days) group by day_id""", Object[].class).setParameter("days", days).getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0],
        row -> new Places(number(row[1]), number(row[2]), number(row[3]), number(row[4]))));
  }

  private static int number(Object count) {
    return ((Number) count).intValue();
  }
}
