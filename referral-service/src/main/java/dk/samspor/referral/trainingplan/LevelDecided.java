package dk.samspor.referral.trainingplan;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Stratification decided a plan's level: it can be allocated, once it is accepted. */
@ApplicationScoped
class LevelDecided implements LetterHandler {

  /** What is read of the assessment. */
  record DecidedAssessment(UUID trainingPlan, Level level) {}

  private final TrainingPlans plans;
  private final Agreements agreements;

  LevelDecided(TrainingPlans plans, Agreements agreements) {
    this.plans = plans;
    this.agreements = agreements;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.stratification.AssessmentDecided.v1");
  }

  @Override
  public void handle(Letter letter) {
    DecidedAssessment decided = letter.data(DecidedAssessment.class);
    plans.changeByAssessment(letter, decided.trainingPlan(), plan -> plan.decideLevel(new LevelDecision(decided.level(),
        agreements.on(letter.businessDate(), plan.homeMunicipality()).levelChangeNeedsHospital(), letter.businessDate())));
  }
}
