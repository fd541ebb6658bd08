package dk.samspor.stratification.assessment;

import dk.samspor.platform.cases.ToldBefore;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import dk.samspor.platform.events.RedactedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Text was taken out of a plan for good: the answers that were filled in from it go too, and what was told of them. */
@ApplicationScoped
class ForgetWhatTheHospitalTookBack implements LetterHandler {

  private final Assessments assessments;
  private final AssessmentViews views;
  private final ToldBefore told;

  ForgetWhatTheHospitalTookBack(Assessments assessments, AssessmentViews views, ToldBefore told) {
    this.assessments = assessments;
    this.views = views;
    this.told = told;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.referral.TrainingPlanRedacted.v1");
  }

  @Override
  public void handle(Letter letter) {
    var inputs = letter.data(TakenOut.class).events().stream().flatMap(event -> event.fields().stream()).distinct().sorted().toList();
    if (inputs.isEmpty()) return;
    assessments.ofPlan(letter.caseId()).forEach(one -> assessments.changeByLetter(one.id(), assessment ->
        assessment.forget(inputs, views.model(assessment), told.takeOut(one.id(), inputs, Set.of()))));
  }

  /** What is needed of the fact. */
  record TakenOut(List<RedactedEvent> events) {}
}
