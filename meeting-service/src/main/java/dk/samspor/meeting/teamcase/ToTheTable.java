package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.day.Reservations;
import dk.samspor.meeting.deadline.ResumptionDue;
import dk.samspor.meeting.deadline.Terms;
import dk.samspor.meeting.letter.OutTray;
import dk.samspor.meeting.submission.ScreeningAnswer;
import dk.samspor.meeting.submission.ScreeningEffort;
import dk.samspor.meeting.submission.ScreeningNoteRequired;
import dk.samspor.meeting.submission.Submission;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.agreements.ScreeningForm;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** A case's way to its meeting day and off it again: what needs the calendar, the agreement and the day's places. */
@ApplicationScoped
class ToTheTable {
  private final TeamCases cases;
  private final Reservations days;
  private final OutTray letters;
  private final Agreements agreements;
  private final WorkingDays calendar;
  private final BusinessClock clock;
  private final Caller caller;

  ToTheTable(TeamCases cases, Reservations days, OutTray letters, Agreements agreements, WorkingDays calendar,
      BusinessClock clock, Caller caller) {
    this.cases = cases;
    this.days = days;
    this.letters = letters;
    this.agreements = agreements;
    this.calendar = calendar;
    this.clock = clock;
    this.caller = caller;
  }

  TeamCase submit(UUID id, SubmitTeamCase command) {
    return cases.change(id, it -> {
      it.readyToSubmit();
      var terms = termsToday(it);
      Refusals.whenTooLong(it.chapters().pages(), terms.hardPageLimit(), command.longBecause());
      var reserved = days.reserve(command.meetingDay(), id, it.homeMunicipality());
      it.submit(Submission.of(reserved, clock.today(), command.urgentReason(), command.longBecause(), terms), terms.processKind(), terms.region());
    });
  }

  /** All or nothing: a case that finds no room keeps the place it has. */
  TeamCase move(UUID id, MoveTeamCase command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.MOVE);
      days.release(id);
      var reserved = days.reserve(command.meetingDay(), id, it.homeMunicipality());
      var sentOn = it.chapters().submission.submittedOn();
      it.moveTo(it.chapters().submission.movedTo(reserved, command.urgentReason(), terms(it, sentOn)));
    });
  }

  TeamCase screen(UUID id, ScreenTeamCase command) {
    return cases.change(id, it -> {
      var agreement = agreements.on(clock.today(), it.homeMunicipality());
      var effort = ScreeningEffort.of(caller.subject(), command.read(), command.minutesSpent(), agreement);
      it.readyToScreen();
      ScreeningNoteRequired.check(agreement, it.caseKind() == TeamCaseKind.SICKNESS_BENEFIT_CAT3, command.outcome(),
          command.note(), effort.read());
      it.screen(command.outcome(), command.note(), effort, command.clinicalExamination(), clock.today(), termsToday(it).calendar());
    });
  }

  /** Where it is agreed, the municipal doctor's note stands in for the coordinator's answer [D table 9]. */
  TeamCase doctorsNote(UUID id, WriteDoctorsNote command) {
    return cases.change(id, it -> {
      it.readyToScreen();
      var agreement = agreements.on(clock.today(), it.homeMunicipality());
      if (agreement.screeningForm() != ScreeningForm.MUNICIPAL_DOCTOR_NOTE) {
        throw MeetingCode.DOCTORS_NOTE_NOT_AGREED.refuse();
      }
      it.screen(command.sufficient() ? ScreeningAnswer.SUFFICIENT : ScreeningAnswer.INSUFFICIENT, command.note(),
          ScreeningEffort.of(command.doctor(), null, null, agreement), false, clock.today(), termsToday(it).calendar());
    });
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

  TeamCase postpone(UUID id, PostponeTeamCase command) {
    return takeOff(id, it -> it.postpone(command.reasons(), command.note(), resumption(it, command.resumeBy())));
  }

  TeamCase returnToCaseWorker(UUID id, ReturnTeamCase command) {
    return takeOff(id, it -> it.returnToCaseWorker(command.reasons(), command.note(), resumption(it, command.resumeBy())));
  }

  TeamCase noShow(UUID id) {
    return takeOff(id, it -> it.recordNoShow(clock.today(), resumption(it, null)));
  }

  /** A letter that tells how the case ended is not sent when it has not. */
  TeamCase reopen(UUID id, ReopenTeamCase command) {
    return cases.change(id, it -> {
      it.reopen(command.reason(), command.note());
      letters.callBack(id);
    });
  }

  private LocalDate resumption(TeamCase it, LocalDate named) {
    Refusals.whenPassed(named, clock.today());
    return ResumptionDue.of(named, clock.today(), agreements.on(clock.today(), it.homeMunicipality()), it.chapters().awaitedUntil());
  }

  private Terms termsToday(TeamCase it) {
    return terms(it, clock.today());
  }

  private Terms terms(TeamCase it, LocalDate sentOn) {
    return Terms.of(agreements.on(sentOn, it.homeMunicipality()), it.caseKind() == TeamCaseKind.SICKNESS_BENEFIT_CAT3, calendar);
  }
}
