package dk.samspor.meeting.day;

import static dk.samspor.meeting.day.MeetingDay.Act.*;
import static dk.samspor.meeting.day.MeetingDay.Status.*;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.day.MeetingDayFact.MeetingDayCancelled;
import dk.samspor.meeting.day.MeetingDayFact.MeetingDayHeld;
import dk.samspor.meeting.day.MeetingDayFact.MeetingDayPlanned;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.calendar.WorkingDays;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which a municipality's rehabilitation team treats several cases, with the region's coordinator. */
@Entity
@Table(name = "meeting_day")
public class MeetingDay extends Case<MeetingDay.Status, MeetingDay.Act> {

  /** Where a meeting day is. */
  @Schema(name = "MeetingDayStatus")
  public enum Status { PLANNED, HELD, CANCELLED }

  /** What can be done with it. */
  @Schema(name = "MeetingDayAct")
  public enum Act { HOLD, CANCEL }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(PLANNED, HOLD, CANCEL)
      .in(HELD)
      .in(CANCELLED)
      .done();

  /** A meeting day is about no citizen: the nil UUID, which no keyed hash gives. */
  private static final CitizenId NOBODY = new CitizenId(new UUID(0, 0));

  private String region;

  private LocalDate date;

  private String room;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  @Column(name = "slot_minutes")
  private int slotMinutes;

  private int capacity;

  @Column(name = "held_cases")
  private Integer heldCases;

  private Integer minutes;

  protected MeetingDay() {}

  MeetingDay(String municipality, String region, PlanMeetingDay plan, LocalDate today, WorkingDays calendar) {
    super("MEETING_DAY", NOBODY, municipality, PLANNED);
    this.region = region;
    this.date = plan.date();
    this.room = plan.room();
    this.startsAt = plan.startsAt();
    this.slotMinutes = plan.slotMinutes();
    this.capacity = plan.capacity();
    if (plan.date().isBefore(today)) {
      throw MeetingCode.MEETING_DAY_PASSED.refuse();
    }
    if (!calendar.isWorkingDay(plan.date())) {
      throw MeetingCode.MEETING_DAY_NOT_A_WORKING_DAY.refuse();
    }
    if (plan.endsPastMidnight()) {
      throw MeetingCode.MEETING_DAY_PAST_MIDNIGHT.refuse();
    }
    began("PLAN");
    tell(new MeetingDayPlanned(date, capacity));
  }

  @Override protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override protected Collection<DeskEntry> desk() {
    LocalDate due = status() == PLANNED ? date : null;
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, due),
        new DeskEntry(Authority.region(region), Part.REGION, due));
  }

  /** The day is over; it counts the cases whose meeting took place on it. */
  void hold(LocalDate today, Places places, Integer minutes) {
    require(HOLD);
    if (today.isBefore(date)) {
      throw MeetingCode.MEETING_DAY_NOT_REACHED.refuse(date);
    }
    if (places.waiting() > 0) {
      throw MeetingCode.MEETING_DAY_HAS_CASES.refuse(places.waiting());
    }
    if (places.held() + places.heard() == 0) {
      throw MeetingCode.MEETING_DAY_WITHOUT_MEETINGS.refuse();
    }
    act(HOLD, HELD);
    this.heldCases = places.held();
    this.minutes = minutes;
    if (places.held() > 0) { // a day of hearings only is no meeting day: it would pull the cases per day down
      tell(new MeetingDayHeld(date, places.held(), minutes));
    }
  }

  void cancel(CancelReason reason, String note, Places places) {
    require(CANCEL);
    if (places.taken() > 0) {
      throw MeetingCode.MEETING_DAY_HAS_CASES.refuse(places.taken());
    }
    act(CANCEL, CANCELLED, List.of(reason.name()), note);
    tell(new MeetingDayCancelled(date, reason));
  }

  /** Refuses unless the day still takes cases. */
  void takesCases(LocalDate today) {
    if (status() != PLANNED) {
      throw MeetingCode.MEETING_DAY_NOT_OPEN.refuse(status().name());
    }
    if (!today.isBefore(date)) {
      throw MeetingCode.MEETING_DAY_PASSED.refuse();
    }
  }

  /** When a slot begins, Danish local time. */
  LocalTime startOf(int slot) {
    return startsAt.plusMinutes((long) (slot - 1) * slotMinutes);
  }

  public LocalDate date() {
    return date;
  }

  public String region() {
    return region;
  }

  String room() {
    return room;
  }

  LocalTime startsAt() {
    return startsAt;
  }

  int slotMinutes() {
    return slotMinutes;
  }

  int capacity() {
    return capacity;
  }

  Integer heldCases() {
    return heldCases;
  }

  Integer minutes() {
    return minutes;
  }
}
