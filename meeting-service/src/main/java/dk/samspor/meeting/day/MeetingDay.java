package dk.samspor.meeting.day;

import static dk.samspor.meeting.day.MeetingDay.Act.*;
import static dk.samspor.meeting.day.MeetingDay.Status.*;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.coordinator.Candidate;
import dk.samspor.meeting.day.MeetingDayFact.MeetingDayCancelled;
import dk.samspor.meeting.day.MeetingDayFact.MeetingDayHeld;
import dk.samspor.meeting.day.MeetingDayFact.MeetingDayMoved;
import dk.samspor.meeting.day.MeetingDayFact.MeetingDayPlanned;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.calendar.WorkingDays;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.DeskEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which a municipality's rehabilitation team treats several cases, with the region's coordinator. */
@Entity
@Table(name = "meeting_day")
public class MeetingDay extends MeetingDaySheet {

  /** Where a meeting day is. */
  @Schema(name = "MeetingDayStatus")
  public enum Status { PLANNED, HELD, CANCELLED }

  /** What can be done with it. */
  @Schema(name = "MeetingDayAct")
  public enum Act { HOLD, CANCEL, MOVE, ASSIGN_COORDINATOR, RELEASE_COORDINATOR }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(PLANNED, HOLD, CANCEL, MOVE, ASSIGN_COORDINATOR, RELEASE_COORDINATOR)
      .in(HELD)
      .in(CANCELLED)
      .done();

  protected MeetingDay() {}

  MeetingDay(String municipality, String region, PlanMeetingDay plan, LocalDate today, WorkingDays calendar) {
    super(municipality, region, plan);
    requirePossible(today, calendar);
    began("PLAN");
    tell(new MeetingDayPlanned(date(), capacity()));
  }

  @Override protected Acts<Status, Act> acts() {
    return ACTS;
  }

  /** The municipality waits for the day; the region, while nobody is assigned to it, for a coordinator. */
  @Override protected Collection<DeskEntry> desk() {
    LocalDate due = status() == PLANNED ? date() : null;
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, due),
        new DeskEntry(Authority.region(region()), Part.REGION, coordinator().isPresent() ? null : due));
  }

  /** The day is over; it counts the cases whose meeting took place on it. */
  void hold(LocalDate today, Places places, Integer minutes) {
    require(HOLD);
    if (today.isBefore(date())) {
      throw MeetingCode.MEETING_DAY_NOT_REACHED.refuse(date());
    }
    if (places.waiting() > 0) {
      throw MeetingCode.MEETING_DAY_HAS_CASES.refuse(places.waiting());
    }
    if (places.held() + places.heard() + places.other() == 0) {
      throw MeetingCode.MEETING_DAY_WITHOUT_MEETINGS.refuse();
    }
    act(HOLD, HELD);
    tookPlace(places.held(), minutes);
    if (places.held() > 0) { // a day of hearings only is no meeting day: it would pull the cases per day down
      tell(new MeetingDayHeld(date(), places.held(), minutes));
    }
  }

  public void cancel(CancelReason reason, String note, Places places) {
    require(CANCEL);
    if (places.taken() > 0) {
      throw MeetingCode.MEETING_DAY_HAS_CASES.refuse(places.taken());
    }
    act(CANCEL, CANCELLED, List.of(reason.name()), note);
    tell(new MeetingDayCancelled(date(), reason));
  }

  /** To another date or time; who had a place keeps it. The cases are told by who knows them. */
  public void move(MoveMeetingDay to, int cases, LocalDate today, WorkingDays calendar) {
    require(MOVE);
    LocalDate from = date();
    if (to.changesNothing(date(), startsAt(), room())) {
      throw MeetingCode.MEETING_DAY_SAME_TIME.refuse();
    }
    takesPlace(to.date(), to.startsAt(startsAt()), to.room(room()));
    requirePossible(today, calendar);
    act(MOVE, PLANNED, List.of(), to.because());
    tell(new MeetingDayMoved(from, date(), cases));
  }

  void assign(Candidate chosen) {
    act(ASSIGN_COORDINATOR, PLANNED);
    isAttendedBy(chosen);
  }

  void releaseCoordinator(String because) {
    act(RELEASE_COORDINATOR, PLANNED, List.of(), because);
    isAttendedBy(null);
  }

  private void requirePossible(LocalDate today, WorkingDays calendar) {
    if (date().isBefore(today)) {
      throw MeetingCode.MEETING_DAY_PASSED.refuse();
    }
    if (!calendar.isWorkingDay(date())) {
      throw MeetingCode.MEETING_DAY_NOT_A_WORKING_DAY.refuse();
    }
    if (PlanMeetingDay.endsPastMidnight(startsAt(), capacity(), slotMinutes())) {
      throw MeetingCode.MEETING_DAY_PAST_MIDNIGHT.refuse();
    }
  }

  /** Refuses unless the day still takes cases. */
  void takesCases(LocalDate today) {
    if (status() != PLANNED) {
      throw MeetingCode.MEETING_DAY_NOT_OPEN.refuse(status().name());
    }
    if (!today.isBefore(date())) {
      throw MeetingCode.MEETING_DAY_PASSED.refuse();
    }
  }
}
