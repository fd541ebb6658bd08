package dk.samspor.referral.ggop;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.referral.ActingFor;
import dk.samspor.referral.trainingplan.PlanIntake;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds a letter of the sender's own; anybody else's does not exist. */
@ApplicationScoped
class GgopStatuses {

  private final PlanIntake intake;
  private final ActingFor actingFor;

  GgopStatuses(PlanIntake intake, ActingFor actingFor) {
    this.intake = intake;
    this.actingFor = actingFor;
  }

  LetterStatus of(AskForStatus asked) {
    Authority sender = actingFor.one("hospital", asked.sender());
    PlanIntake.Fate fate = intake.fateOf(sender, asked.letterId()).orElseThrow(PlatformCode.NOT_FOUND::refuse);
    return new LetterStatus(asked.letterId(), fate.planId(), fate.submission(), fate.newest(), fate.status(), fate.municipality(),
        fate.returnedOn(), fate.returnReasons(), fate.returnText());
  }
}
