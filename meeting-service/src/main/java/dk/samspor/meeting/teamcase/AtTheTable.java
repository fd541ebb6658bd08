package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.composition.Composition;
import dk.samspor.meeting.day.Reservations;
import dk.samspor.meeting.day.SlotOutcome;
import dk.samspor.meeting.deadline.ConclusionDue;
import dk.samspor.meeting.recommendation.Recommendation;
import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The meeting, or in a hearing the coordinator's statement, and the recommendation that comes of it. */
@ApplicationScoped
class AtTheTable {
  private final TeamCases cases;
  private final Reservations days;
  private final Agreements agreements;
  private final BusinessClock clock;

  AtTheTable(TeamCases cases, Reservations days, Agreements agreements, BusinessClock clock) {
    this.cases = cases;
    this.days = days;
    this.agreements = agreements;
    this.clock = clock;
  }

  TeamCase hold(UUID id, HoldTeamCase command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.HOLD);
      LocalDate meeting = it.chapters().submission.meetingDate();
      var agreement = agreementOn(meeting, it);
      var team = new Composition(meeting, it.citizenFacts().atTheTable(), command.participants(),
          agreement.educationRequiredUnderAge());
      it.hold(team, clock.today(), ConclusionDue.of(meeting, agreement).orElse(null));
      days.used(id, SlotOutcome.HELD);
    });
  }

  TeamCase giveStatement(UUID id, GiveStatement command) {
    return cases.change(id, it -> it.giveStatement(new Statement(clock.today(), command.text())));
  }

  TeamCase recommend(UUID id, Recommendation recommendation) {
    return cases.change(id, it -> {
      LocalDate today = clock.today();
      it.recommend(recommendation, today, ConclusionDue.of(today, agreementOn(today, it)).orElse(null));
      if (it.isHearing()) {
        days.used(id, SlotOutcome.HEARD);
      }
    });
  }

  private Agreement agreementOn(LocalDate date, TeamCase it) {
    return agreements.on(date, it.homeMunicipality());
  }
}
