package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.billing.Billing;
import dk.samspor.meeting.composition.Composition;
import dk.samspor.meeting.composition.Participant;
import dk.samspor.meeting.day.Reservations;
import dk.samspor.meeting.day.SlotOutcome;
import dk.samspor.meeting.deadline.ConclusionDue;
import dk.samspor.meeting.deadline.ResumptionDue;
import dk.samspor.meeting.recommendation.Recommendation;
import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The meeting, or in a hearing the coordinator's statement, and the recommendation that comes of it. */
@ApplicationScoped
class AtTheTable {
  private final TeamCases cases;
  private final Reservations days;
  private final Drafts drafts;
  private final Corrections corrections;
  private final Billing billing;
  private final Agreements agreements;
  private final BusinessClock clock;

  AtTheTable(TeamCases cases, Reservations days, Drafts drafts, Corrections corrections, Billing billing, Agreements agreements,
      BusinessClock clock) {
    this.cases = cases;
    this.days = days;
    this.drafts = drafts;
    this.corrections = corrections;
    this.billing = billing;
    this.agreements = agreements;
    this.clock = clock;
  }

  TeamCase hold(UUID id, HoldTeamCase command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.HOLD);
      LocalDate meeting = it.chapters().submission.meetingDate();
      it.hold(composition(it, command.participants()), clock.today(), ConclusionDue.of(meeting, agreementOn(meeting, it)).orElse(null));
      days.used(id, SlotOutcome.HELD);
      billing.caseHeld(id, it.homeMunicipality(), meeting);
    });
  }

  TeamCase planTeam(UUID id, PlanTeam command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.PLAN_TEAM);
      it.planTeam(composition(it, command.participants()));
    });
  }

  TeamCase sendPapers(UUID id, SendPapers command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.SEND_PAPERS);
      Refusals.whenOutside(command.on(), it.chapters().submission.submittedOn(), clock.today());
      it.sendPapers(new PapersSent(command.on(), command.to()));
    });
  }

  TeamCase writeMinutes(UUID id, WriteMinutes command) {
    if (command.endsBeforeItBegins()) {
      throw MeetingCode.MEETING_ENDS_BEFORE_IT_BEGINS.refuse();
    }
    return cases.change(id, it -> it.writeMinutes(command.asMinutes(clock.today())));
  }

  TeamCase correct(UUID id, CorrectRecommendation command) {
    return cases.change(id, it -> {
      it.correct(command.recommendation(), command.whatChanged(), clock.today());
      corrections.areToldOf(it);
    });
  }

  private Composition composition(TeamCase it, List<Participant> participants) {
    LocalDate meeting = it.chapters().submission.meetingDate();
    return new Composition(meeting, it.citizenFacts().atTheTable(), participants,
        agreementOn(meeting, it).educationRequiredUnderAge());
  }

  TeamCase giveStatement(UUID id, GiveStatement command) {
    return cases.change(id, it -> it.giveStatement(Statement.given(clock.today(), command.text())));
  }

  TeamCase recommend(UUID id, Recommendation recommendation) {
    return cases.change(id, it -> {
      LocalDate today = clock.today();
      var agreement = agreementOn(today, it);
      it.recommend(recommendation, today, ConclusionDue.of(today, agreement).orElse(null),
          ResumptionDue.of(null, today, agreement, it.chapters().awaitedUntil()));
      if (it.isHearing()) {
        days.used(id, SlotOutcome.HEARD);
        billing.caseHeard(id, it.homeMunicipality(), today);
      }
      drafts.forget(id);
    });
  }

  private Agreement agreementOn(LocalDate date, TeamCase it) {
    return agreements.on(date, it.homeMunicipality());
  }
}
