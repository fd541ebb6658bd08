package dk.samspor.referral.ggop;

import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.parties.Municipality;
import dk.samspor.platform.parties.Parties;
import dk.samspor.referral.trainingplan.PlanIntake;
import dk.samspor.referral.trainingplan.PlanIntake.PlanLetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes plans as G-GOP letters. Inside an {@code @Access} call. */
@ApplicationScoped
class GgopExport {

  private final PlanIntake plans;
  private final GgopLetters letters;
  private final CitizenCards cards;
  private final Parties parties;

  GgopExport(PlanIntake plans, GgopLetters letters, CitizenCards cards, Parties parties) {
    this.plans = plans;
    this.letters = letters;
    this.cards = cards;
    this.parties = parties;
  }

  byte[] of(UUID planId) {
    PlanLetter plan = plans.letterOf(planId);
    return FormWriter.write(letters.find(planId, plan.submission()).orElseGet(() -> {
      Municipality home = parties.municipality(plan.homeMunicipality());
      return new GgopComposer(plan, cards.find(plan.citizen()).orElseThrow(), home.name()).letter();
    }));
  }
}
