package dk.samspor.meeting.day;

import dk.samspor.meeting.composition.Finding;
import dk.samspor.meeting.deadline.SubmissionDeadline;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.calendar.WorkingDays;
import dk.samspor.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Shows meeting days with what is computed about them; a page of days costs one query. */
@ApplicationScoped
public class MeetingDayViews {
  private final MeetingSlots slots;
  private final Agreements agreements;
  private final WorkingDays calendar;
  private final BusinessClock clock;

  MeetingDayViews(MeetingSlots slots, Agreements agreements, WorkingDays calendar, BusinessClock clock) {
    this.slots = slots;
    this.agreements = agreements;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** One day, after something may have happened to its places. */
  public MeetingDayView of(MeetingDay day) {
    return of(day, slots.on(day.id()).taken(), List.of());
  }

  /** A day that somebody was assigned to. */
  MeetingDayView of(CoordinatorOfTheDay.Assigned assigned) {
    return of(assigned.day(), slots.on(assigned.day().id()).taken(), assigned.findings());
  }

  /** A day that was only read. */
  public MeetingDayView asRead(MeetingDay day) {
    return of(day, day.takenWhenRead(), List.of());
  }

  Page<MeetingDayView> of(Page<MeetingDay> page) {
    return page.map(this::asRead);
  }

  private MeetingDayView of(MeetingDay it, int taken, List<Finding> findings) {
    return new MeetingDayView(it.id(), it.status(), it.homeMunicipality(), it.region(), it.date(), it.room(), it.startsAt(),
        it.slotMinutes(), it.capacity(), it.capacity() - taken, it.coordinatorName(),
        latestSubmission(it), it.heldCases(), it.minutes(), findings,
        it.allowedActions());
  }

  private LocalDate latestSubmission(MeetingDay it) {
    var agreement = agreements.on(clock.today(), it.homeMunicipality());
    return SubmissionDeadline.latest(it.date(), agreement.submissionDeadlineWorkingDays(),
        calendar.alsoClosedOn(agreement.closedDays()));
  }
}
