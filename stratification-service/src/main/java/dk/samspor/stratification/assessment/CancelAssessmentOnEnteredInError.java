package dk.samspor.stratification.assessment;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The ward took a plan back that it should never have sent: nobody is to assess from it. */
@ApplicationScoped
class CancelAssessmentOnEnteredInError implements LetterHandler {

  private final Assessments assessments;

  CancelAssessmentOnEnteredInError(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.referral.TrainingPlanEnteredInError.v1");
  }

  /** In every municipality the plan has been to; a plan that was never accepted has none. */
  @Override
  public void handle(Letter letter) {
    var reason = letter.data(TakenBack.class).reason();
    assessments.ofPlan(letter.caseId()).stream().filter(one -> one.allowedActions().contains(Assessment.Act.CANCEL))
        .forEach(one -> assessments.changeByLetter(one.id(), it -> it.cancel(reason == null ? "ENTERED_IN_ERROR" : reason)));
  }

  /** What is needed of the fact. */
  record TakenBack(String reason) {}
}
