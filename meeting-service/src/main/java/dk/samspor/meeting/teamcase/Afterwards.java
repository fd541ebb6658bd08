package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.decision.Decision;
import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What happens after the recommendation, each with a date that must be possible. */
@ApplicationScoped
class Afterwards {
  private final TeamCases cases;
  private final BusinessClock clock;

  Afterwards(TeamCases cases, BusinessClock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  TeamCase decide(UUID id, DecideTeamCase command) {
    boolean explained = command.deviation() != null && !command.deviation().isBlank();
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.DECIDE);
      if (command.deviates() && !explained) {
        throw MeetingCode.DEVIATION_NOT_EXPLAINED.refuse();
      }
      Refusals.whenOutside(command.date(), it.chapters().recommended.on(), clock.today());
      it.decide(new Decision(command.date(), command.deviates(), command.deviates() ? command.deviation() : null));
    });
  }

  TeamCase conclude(UUID id, ConcludeTeamCase command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.SEND_CONCLUSION);
      Refusals.whenOutside(command.sentOn(), it.chapters().decision.decidedOn(), clock.today());
      it.sendConclusion(command.sentOn(), command.coordinatingCaseWorker());
    });
  }

  TeamCase informGp(UUID id, InformGp command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.INFORM_GP);
      Refusals.whenOutside(command.on(), it.chapters().decision.decidedOn(), clock.today());
      it.informGp(new GpInformation(command.status(), command.on()));
    });
  }
}
