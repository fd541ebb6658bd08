package dk.samspor.stratification.assessment;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** The ward withdrew the plan, or the citizen said no: nobody is asked to find its level any more. */
@ApplicationScoped
class CloseWhenThePlanEnds implements LetterHandler {

  private static final Map<String, Closing> ENDINGS = Map.of("dk.samspor.referral.TrainingPlanCancelled.v1", Closing.PLAN_CANCELLED,
      "dk.samspor.referral.TrainingPlanDeclined.v1", Closing.PLAN_DECLINED);

  private final Assessments assessments;

  CloseWhenThePlanEnds(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public Set<String> types() {
    return ENDINGS.keySet();
  }

  @Override
  public void handle(Letter letter) {
    assessments.ofPlan(letter.caseId()).stream().filter(one -> one.allowedActions().contains(Assessment.Act.CLOSE))
        .forEach(one -> assessments.changeByLetter(one.id(), it -> it.close(ENDINGS.get(letter.type()))));
  }
}
