package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.decision.CoordinatingCaseWorker;
import dk.samspor.meeting.decision.Decision;
import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.followup.AdviceTerms;
import dk.samspor.meeting.followup.GoalProgress;
import dk.samspor.meeting.followup.GpContact;
import dk.samspor.meeting.followup.InterventionState;
import dk.samspor.meeting.followup.RunningAdvice;
import dk.samspor.meeting.recommendation.Goal;
import dk.samspor.meeting.recommendation.Intervention;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What happens after the recommendation, each with a date that must be possible. */
@ApplicationScoped
class Afterwards {
  private final TeamCases cases;
  private final Agreements agreements;
  private final BusinessClock clock;

  Afterwards(TeamCases cases, Agreements agreements, BusinessClock clock) {
    this.cases = cases;
    this.agreements = agreements;
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
      Refusals.whenPassed(command.followUpOn(), clock.today());
      it.sendConclusion(command.sentOn(), it.coordinatorToldOf(command.coordinatingCaseWorker()), command.followUpOn());
    });
  }

  TeamCase nameCoordinatingCaseWorker(UUID id, NameCoordinatingCaseWorker command) {
    return cases.change(id, it ->
        it.nameCoordinatingCaseWorker(CoordinatingCaseWorker.named(command.name(), command.person(), clock.today())));
  }

  TeamCase informGp(UUID id, InformGp command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.INFORM_GP);
      Refusals.whenOutside(command.on(), it.chapters().decision.decidedOn(), clock.today());
      it.informGp(new GpInformation(command.status(), command.on()));
    });
  }

  TeamCase followUp(UUID id, FollowUp command) {
    Refusals.whenPassed(command.next(), clock.today());
    return cases.change(id, it -> it.followUp(command.note(), command.next()));
  }

  TeamCase agreeGpContact(UUID id, AgreeGpContact command) {
    Refusals.whenPassed(command.due(), clock.today());
    return cases.change(id, it -> it.agreeGpContact(GpContact.agreed(clock.today(), command.due(), command.about())));
  }

  TeamCase callOffGpContact(UUID id, CallOffGpContact command) {
    return cases.change(id, it -> it.callOffGpContact(clock.today(), command.because()));
  }

  TeamCase gpContactMade(UUID id, RecordGpContact command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.RECORD_GP_CONTACT);
      var agreed = it.chapters().gpContact;
      Refusals.whenOutside(command.on(), agreed == null ? command.on() : agreed.agreedOn(), clock.today());
      it.gpContactMade(command.on(), command.outcome());
    });
  }

  TeamCase followIntervention(UUID id, FollowIntervention command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.FOLLOW_INTERVENTION);
      Refusals.whenOutside(command.on(), it.chapters().decision.decidedOn(), clock.today());
      var recommended = numbered(it.chapters().recommended.recommendation().interventions(), Intervention::number, command.intervention());
      it.interventionIs(new InterventionState(command.intervention(), recommended.area(), command.barrier() == null
          ? InterventionState.Status.STARTED : InterventionState.Status.NOT_STARTED, command.on(), command.barrier(), command.note()));
    });
  }

  TeamCase followGoal(UUID id, FollowGoal command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.FOLLOW_GOAL);
      Refusals.whenOutside(command.on(), it.chapters().decision.decidedOn(), clock.today());
      var goal = numbered(it.chapters().recommended.recommendation().goals(), Goal::number, command.goal());
      it.goalIs(new GoalProgress(command.goal(), goal.area(), command.progress(), command.on(), command.note()));
    });
  }

  TeamCase askAdvice(UUID id, AskAdvice command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.ASK_ADVICE);
      AdviceTerms.requireGiven(agreements.on(clock.today(), it.homeMunicipality()), it.chapters().treatedOn(), clock.today());
      it.askAdvice(RunningAdvice.asked(clock.today(), command.question(), command.consentToDoctor()));
    });
  }

  TeamCase giveAdvice(UUID id, GiveRunningAdvice command) {
    return cases.change(id, it -> it.giveAdvice(clock.today(), command.category(), command.talksWith(), command.statement()));
  }

  /** By the number it has kept through corrections, not by its place. */
  private static <T> T numbered(List<T> all, Function<T, Integer> numberOf, int number) {
    return all.stream().filter(one -> numberOf.apply(one) == number).findFirst().orElseThrow(() ->
        MeetingCode.RECOMMENDATION_HAS_FEWER.refuse(all.stream().map(numberOf).map(String::valueOf).collect(Collectors.joining(", "))));
  }
}
