package dk.samspor.referral.trainingplan;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.HomeMunicipality;
import dk.samspor.referral.NotInFuture;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.citizen.CitizenFact.CitizenMoved;
import dk.samspor.referral.citizen.CitizenMoves;
import dk.samspor.referral.trainingplan.ForwardTrainingPlan.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A plan goes to the municipality whose citizen it is about: whoever else has cases about her is told that she is another's. */
@ApplicationScoped
class Forwarding {

  private final TrainingPlans plans;
  private final CitizenMoves moves;
  private final StartWatch startWatch;
  private final HomeMunicipality homes;
  private final BusinessClock clock;

  Forwarding(TrainingPlans plans, CitizenMoves moves, StartWatch startWatch, HomeMunicipality homes, BusinessClock clock) {
    this.plans = plans;
    this.moves = moves;
    this.startWatch = startWatch;
    this.homes = homes;
    this.clock = clock;
  }

  TrainingPlan forward(UUID id, ForwardTrainingPlan command) {
    return plans.change(id, plan -> {
      String from = plan.homeMunicipality();
      String to = homes.of(command.municipality(), "municipality");
      checkDay(command);
      plan.forward(command, to);
      startWatch.noteLastDay(plan);
      moves.known(plan.citizen(), new CitizenMoved(from, to, command.movedOn(), CitizenMoved.Reason.valueOf(command.reason().name()),
          CitizenMoved.Source.TRAINING_PLAN_FORWARDED));
    });
  }

  private void checkDay(ForwardTrainingPlan command) {
    if (command.movedOn() == null) {
      return;
    }
    if (command.reason() != Reason.MOVED) {
      throw ReferralCode.NOBODY_MOVED.refuse(Violation.of("movedOn", ReferralCode.NOBODY_MOVED));
    }
    NotInFuture.require("movedOn", command.movedOn(), clock.today());
  }
}
