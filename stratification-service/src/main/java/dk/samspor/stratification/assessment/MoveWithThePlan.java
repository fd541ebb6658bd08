package dk.samspor.stratification.assessment;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** A plan was forwarded: the assessment is closed where it was, and the municipality that has the plan now gets its own. */
@ApplicationScoped
class MoveWithThePlan implements LetterHandler {

  private final Assessments assessments;
  private final NewAssessments opening;

  MoveWithThePlan(Assessments assessments, NewAssessments opening) {
    this.assessments = assessments;
    this.opening = opening;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.referral.TrainingPlanForwarded.v1");
  }

  /** A plan forwarded before it was accepted has no assessment yet: the new municipality's acceptance opens one. */
  @Override
  public void handle(Letter letter) {
    var to = letter.data(Forwarded.class).to();
    assessments.ofPlan(letter.caseId()).stream()
        .filter(one -> !one.homeMunicipality().equals(to) && one.allowedActions().contains(Assessment.Act.CLOSE))
        .forEach(one -> opening.whereThePlanWent(
            assessments.changeByLetter(one.id(), it -> it.close(Closing.PLAN_FORWARDED)), to, letter));
  }

  /** What is needed of the fact. */
  record Forwarded(String to) {}
}
