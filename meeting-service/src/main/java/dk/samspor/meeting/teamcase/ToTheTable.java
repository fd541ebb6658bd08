package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.day.Reservations;
import dk.samspor.meeting.deadline.Terms;
import dk.samspor.meeting.submission.Submission;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;

/** A case's way to its meeting day and off it again: what needs the calendar, the agreement and the day's places. */
@ApplicationScoped
class ToTheTable {
  private final TeamCases cases;
  private final Reservations days;
  private final Agreements agreements;
  private final WorkingDays calendar;
  private final BusinessClock clock;

  ToTheTable(TeamCases cases, Reservations days, Agreements agreements, WorkingDays calendar, BusinessClock clock) {
    this.cases = cases;
    this.days = days;
    this.agreements = agreements;
    this.calendar = calendar;
    this.clock = clock;
  }

  TeamCase submit(UUID id, SubmitTeamCase command) {
    return cases.change(id, it -> {
      it.readyToSubmit();
      var terms = termsToday(it);
      var reserved = days.reserve(command.meetingDay(), id, it.homeMunicipality());
      it.submit(Submission.of(reserved, clock.today(), command.urgentReason(), terms), terms.processKind(), terms.region());
    });
  }

  TeamCase screen(UUID id, ScreenTeamCase command) {
    return cases.change(id, it -> it.screen(command.outcome(), command.note(), clock.today(), termsToday(it).calendar()));
  }

  TeamCase schedule(UUID id) {
    return cases.change(id, it -> it.schedule(clock.today()));
  }

  /** Postponed, returned, withdrawn or not appeared: whichever it was, the place is free for another citizen. */
  TeamCase takeOff(UUID id, Consumer<TeamCase> act) {
    return cases.change(id, it -> {
      act.accept(it);
      days.release(id);
    });
  }

  TeamCase noShow(UUID id) {
    return takeOff(id, it -> it.recordNoShow(clock.today()));
  }

  private Terms termsToday(TeamCase it) {
    return Terms.of(agreements.on(clock.today(), it.homeMunicipality()),
        it.caseKind() == TeamCaseKind.SICKNESS_BENEFIT_CAT3, calendar);
  }
}
