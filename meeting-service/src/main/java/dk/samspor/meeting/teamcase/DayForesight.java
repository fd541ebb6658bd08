package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.day.MeetingDay;
import dk.samspor.meeting.day.MeetingDays;
import dk.samspor.meeting.submission.Reservation;
import dk.samspor.meeting.othermeeting.PlacesOfOtherMeetings;
import dk.samspor.platform.identity.CitizenCard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Says what moving or cancelling a day would mean for the cases on it, before anybody does it. */
@ApplicationScoped
class DayForesight {
  private final MeetingDays days;
  private final DayChanges changes;
  private final ProposedDays proposals;
  private final PlacesOfOtherMeetings otherMeetings;
  private final TeamCaseViews views;

  DayForesight(MeetingDays days, DayChanges changes, ProposedDays proposals, PlacesOfOtherMeetings otherMeetings, TeamCaseViews views) {
    this.days = days;
    this.changes = changes;
    this.proposals = proposals;
    this.otherMeetings = otherMeetings;
    this.views = views;
  }

  DayConsequences of(UUID dayId, LocalDate to) {
    var day = days.get(dayId);
    var waiting = changes.waitingOn(dayId);
    var cards = views.cardsOf(waiting);
    var cases = waiting.stream().map(it -> to == null ? ofCancelling(it, cards.get(it.citizen()))
        : ofMoving(it, day, to, cards.get(it.citizen()))).toList();
    return new DayConsequences(day.date(), to, to == null ? null : changes.calendarOf(day).isWorkingDay(to),
        to == null && day.coordinator().isPresent(), otherMeetings.on(dayId), cases);
  }

  private Consequence ofMoving(TeamCase it, MeetingDay day, LocalDate to, CitizenCard card) {
    var moved = it.chapters().submission.movedTo(new Reservation(day.id(), to, it.chapters().submission.slot(), day.startsAt()), null,
        changes.termsOf(it));
    long late = it.chapters().awaited.stream().filter(one -> one.due() != null && one.due().isAfter(to)).count();
    return new Consequence(it.id(), it.status(), views.citizen(it, card), moved.workingDaysBefore(), moved.inTime() || moved.urgent(),
        it.status() == TeamCaseStatus.SUBMITTED ? moved.screeningDue() : null, (int) late, proposals.of(it));
  }

  private Consequence ofCancelling(TeamCase it, CitizenCard card) {
    return new Consequence(it.id(), it.status(), views.citizen(it, card), null, null, null, null, proposals.of(it));
  }
}
