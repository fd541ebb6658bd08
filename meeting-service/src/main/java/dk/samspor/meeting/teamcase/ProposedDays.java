package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.day.MeetingDay;
import dk.samspor.meeting.day.MeetingDays;
import dk.samspor.meeting.day.Places;
import dk.samspor.meeting.day.Reservations;
import dk.samspor.meeting.deadline.SubmissionDeadline;
import dk.samspor.meeting.deadline.Terms;
import dk.samspor.meeting.preparation.AwaitedCertificate;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The next days with room on which a case keeps every deadline: it is sent with all its documents the agreed working days
 * before the meeting [D 5.1], so certificates that are awaited must have come by then.
 */
@ApplicationScoped
class ProposedDays {
  private static final int ENOUGH = 5;

  private final TeamCases cases;
  private final MeetingDays days;
  private final Reservations places;
  private final Agreements agreements;
  private final WorkingDays calendar;
  private final BusinessClock clock;

  ProposedDays(TeamCases cases, MeetingDays days, Reservations places, Agreements agreements, WorkingDays calendar,
      BusinessClock clock) {
    this.cases = cases;
    this.days = days;
    this.places = places;
    this.agreements = agreements;
    this.calendar = calendar;
    this.clock = clock;
  }

  List<ProposedDay> of(UUID teamCase) {
    return of(cases.get(teamCase));
  }

  List<ProposedDay> of(TeamCase it) {
    var terms = Terms.of(agreements.on(clock.today(), it.homeMunicipality()),
        it.caseKind() == TeamCaseKind.SICKNESS_BENEFIT_CAT3, calendar);
    LocalDate ready = readyToBeSent(it);
    var planned = days.plannedFrom(it.homeMunicipality(), terms.calendar().plus(ready, terms.submissionWorkingDays()));
    var taken = places.on(planned.stream().map(MeetingDay::id).toList());
    return planned.stream().filter(day -> !it.meetingDay().filter(day.id()::equals).isPresent())
        .map(day -> proposed(day, taken.getOrDefault(day.id(), Places.NONE), ready, terms))
        .filter(day -> day.free() > 0 && !day.latestSubmission().isBefore(ready)).limit(ENOUGH).toList();
  }

  /** A case that has been sent stays sent; one that has not is sent when the last awaited certificate is due, or today. */
  private LocalDate readyToBeSent(TeamCase it) {
    boolean sent = it.allowedActions().contains(TeamCaseAct.MOVE);
    var awaited = it.chapters().awaited.stream().map(AwaitedCertificate::due).filter(Objects::nonNull);
    return sent ? it.chapters().submission.submittedOn()
        : Stream.concat(Stream.of(clock.today()), awaited).max(LocalDate::compareTo).orElseThrow();
  }

  private static ProposedDay proposed(MeetingDay day, Places places, LocalDate ready, Terms terms) {
    LocalDate latest = SubmissionDeadline.latest(day.date(), terms.submissionWorkingDays(), terms.calendar());
    return new ProposedDay(day.id(), day.date(), day.startsAt(), day.room(), day.capacity() - places.taken(), latest,
        terms.calendar().between(ready, latest), day.coordinator().isPresent());
  }
}
