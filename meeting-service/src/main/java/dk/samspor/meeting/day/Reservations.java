package dk.samspor.meeting.day;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.submission.Reservation;
import dk.samspor.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The team cases' one door to the places on the meeting days. */
@ApplicationScoped
public class Reservations {
  private final MeetingDays days;
  private final MeetingSlots slots;
  private final BusinessClock clock;

  Reservations(MeetingDays days, MeetingSlots slots, BusinessClock clock) {
    this.days = days;
    this.slots = slots;
    this.clock = clock;
  }

  /** Keeps a place for a case on a day of its own municipality; two cases racing for the last place leave one winner. */
  public Reservation reserve(UUID dayId, UUID caseId, String municipality) {
    var day = days.findByIdOptional(dayId, LockModeType.PESSIMISTIC_WRITE)
        .filter(found -> found.homeMunicipality().equals(municipality))
        .orElseThrow(() -> MeetingCode.MEETING_DAY_UNKNOWN.refuse());
    day.takesCases(clock.today());
    int slot = slots.take(dayId, day.capacity(), caseId);
    return new Reservation(dayId, day.date(), slot, day.startOf(slot));
  }

  /** The places of a day as they stay until this transaction ends: nobody takes one while it is moved or cancelled. */
  public Places heldStillOn(UUID day) {
    return slots.heldStillOn(day);
  }

  /** How many places are free on each day, and where the next one is. */
  public Map<UUID, Places> on(Collection<UUID> days) {
    return slots.on(days);
  }

  /** The case is taken off its day: its place is free again. */
  public void release(UUID caseId) {
    slots.release(caseId);
  }

  /** The case has had its meeting or its statement; the place is used up. */
  public void used(UUID caseId, SlotOutcome outcome) {
    slots.used(caseId, outcome);
  }
}
