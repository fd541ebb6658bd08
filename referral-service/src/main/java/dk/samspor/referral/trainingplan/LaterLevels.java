package dk.samspor.referral.trainingplan;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Stratification found another level after training began, or proposes one that is the hospital's to agree to [M]. */
@ApplicationScoped
class LaterLevels implements LetterHandler {

  private static final String PROPOSED = "dk.samspor.stratification.LevelChangeProposed.v1";

  /** What is read of the assessment; a proposal says {@code to} and its number, the others {@code level}. */
  record ChangedLevel(UUID trainingPlan, Level level, Level to, Integer question) {}

  private final TrainingPlans plans;

  LaterLevels(TrainingPlans plans) {
    this.plans = plans;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.stratification.AssessmentRestratified.v1", "dk.samspor.stratification.AssessmentLevelChanged.v1", PROPOSED);
  }

  @Override
  public void handle(Letter letter) {
    ChangedLevel changed = letter.data(ChangedLevel.class);
    plans.changeByAssessment(letter, changed.trainingPlan(), plan -> {
      if (letter.type().equals(PROPOSED)) {
        plan.proposeLevel(changed.to(), HospitalQuestion.aboutALevel(changed.question(), letter.businessDate()));
      } else {
        plan.changeLevel(changed.level(), letter.businessDate());
      }
    });
  }
}
