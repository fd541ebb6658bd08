package dk.samspor.referral.trainingplan;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import dk.samspor.referral.trainingplan.content.PlanType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Before it decides, the municipality asks the ward whether a specialised plan should be of another kind [M, S 1.1]. */
@ApplicationScoped
class HospitalAsked implements LetterHandler {

  /** What is read of the question; older letters have no number and no last day. */
  record Asked(UUID trainingPlan, PlanType wish, ReconsiderReason reason, Integer question, LocalDate answerBy) {}

  private final TrainingPlans plans;

  HospitalAsked(TrainingPlans plans) {
    this.plans = plans;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.stratification.HospitalAskedToReconsider.v1");
  }

  @Override
  public void handle(Letter letter) {
    Asked asked = letter.data(Asked.class);
    plans.changeByAssessment(letter, asked.trainingPlan(), plan -> plan.askToReconsider(
        new HospitalQuestion(asked.question(), asked.reason(), asked.wish(), letter.businessDate(), asked.answerBy())));
  }
}
