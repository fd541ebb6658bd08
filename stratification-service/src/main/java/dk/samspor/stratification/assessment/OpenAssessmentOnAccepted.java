package dk.samspor.stratification.assessment;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Every accepted training plan, of any kind, gets an assessment, filled in as far as the plan says. */
@ApplicationScoped
class OpenAssessmentOnAccepted implements LetterHandler {

  private final NewAssessments opening;

  OpenAssessmentOnAccepted(NewAssessments opening) {
    this.opening = opening;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.referral.TrainingPlanAccepted.v1");
  }

  @Override
  public void handle(Letter letter) {
    opening.byLetter(letter, letter.data(AcceptedPlan.class));
  }
}
