package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.day.CancelMeetingDay;
import dk.samspor.meeting.day.CancelReason;
import dk.samspor.meeting.day.CoordinatorOfTheDay;
import dk.samspor.meeting.day.MeetingDay;
import dk.samspor.meeting.day.MeetingDays;
import dk.samspor.meeting.day.MoveMeetingDay;
import dk.samspor.meeting.day.Reservations;
import dk.samspor.meeting.deadline.ResumptionDue;
import dk.samspor.meeting.deadline.Terms;
import dk.samspor.meeting.submission.Reservation;
import dk.samspor.meeting.othermeeting.PlacesOfOtherMeetings;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.calendar.WorkingDays;
import dk.samspor.platform.cases.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Moves and cancels meeting days with the cases on them: what happens to the day happens to every case, or to none. */
@ApplicationScoped
class DayChanges {
  private final MeetingDays days;
  private final TeamCases cases;
  private final Reservations places;
  private final CoordinatorOfTheDay coordinator;
  private final PlacesOfOtherMeetings otherMeetings;
  private final Agreements agreements;
  private final WorkingDays calendar;
  private final BusinessClock clock;

  DayChanges(MeetingDays days, TeamCases cases, Reservations places, CoordinatorOfTheDay coordinator,
      PlacesOfOtherMeetings otherMeetings, Agreements agreements,      WorkingDays calendar, BusinessClock clock) {
    this.days = days;
    this.cases = cases;
    this.places = places;
    this.coordinator = coordinator;
    this.otherMeetings = otherMeetings;
    this.agreements = agreements;
    this.calendar = calendar;
    this.clock = clock;
  }

  MeetingDay move(UUID dayId, MoveMeetingDay command) {
    return days.change(dayId, day -> {
      places.heldStillOn(dayId);
      var waiting = waitingOn(dayId);
      day.move(command, waiting.size(), clock.today(), calendarOf(day));
      coordinator.follows(day);
      otherMeetings.follow(day, command.because());
      waiting.forEach(it -> moved(it, day, command.urgentReason()));
    });
  }

  MeetingDay cancel(UUID dayId, CancelMeetingDay command) {
    return days.change(dayId, day -> {
      places.heldStillOn(dayId);
      if (command.postponeCases()) {
        waitingOn(dayId).forEach(it -> postponed(it, command));
        otherMeetings.areCancelledWith(dayId, command.note());
      }
      day.cancel(command.reason(), command.note(), places.heldStillOn(dayId));
      coordinator.follows(day);
    });
  }

  /** Cases that wait for their meeting on that day, in the order of their places. */
  List<TeamCase> waitingOn(UUID dayId) {
    return cases.sharing(Filter.eq("meetingDay", dayId)).stream()
        .filter(it -> it.allowedActions().contains(TeamCaseAct.MOVE))
        .sorted(Comparator.comparingInt(it -> it.chapters().submission.slot())).toList();
  }

  /** Asked for by id once more: what a case tells is collected from those that are changed, not from those that are listed. */
  private void moved(TeamCase listed, MeetingDay day, String urgentReason) {
    var it = cases.get(listed.id());
    var submission = it.chapters().submission;
    var place = new Reservation(day.id(), day.date(), submission.slot(), day.startOf(submission.slot()));
    it.moveTo(submission.movedTo(place, urgentReason, termsOf(it)));
  }

  private void postponed(TeamCase listed, CancelMeetingDay command) {
    var it = cases.get(listed.id());
    it.postpone(List.of(because(command.reason())), command.note(), ResumptionDue.of(null, clock.today(),
        agreements.on(clock.today(), it.homeMunicipality()), it.chapters().awaitedUntil()));
    places.release(listed.id());
  }

  /** The agreement on the day the case was sent: a case is not judged anew because its day moves. */
  Terms termsOf(TeamCase it) {
    return Terms.of(agreements.on(it.chapters().submission.submittedOn(), it.homeMunicipality()),
        it.caseKind() == TeamCaseKind.SICKNESS_BENEFIT_CAT3, calendar);
  }

  WorkingDays calendarOf(MeetingDay day) {
    return calendar.alsoClosedOn(agreements.on(clock.today(), day.homeMunicipality()).closedDays());
  }

  private static PostponeReason because(CancelReason reason) {
    return switch (reason) {
      case COORDINATOR_PREVENTED -> PostponeReason.COORDINATOR_PREVENTED;
      case TEAM_PREVENTED -> PostponeReason.TEAM_NOT_COMPOSED;
      case NO_CASES, OTHER -> PostponeReason.OTHER;
    };
  }
}
