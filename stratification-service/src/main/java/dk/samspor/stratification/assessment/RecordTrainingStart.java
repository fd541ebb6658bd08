package dk.samspor.stratification.assessment;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/** Training has begun: from here the days of restratification are counted [M]. */
@ApplicationScoped
class RecordTrainingStart implements LetterHandler {

  private final Assessments assessments;

  RecordTrainingStart(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.referral.TrainingPlanStarted.v1");
  }

  /** A plan without an assessment here has nothing to count. */
  @Override
  public void handle(Letter letter) {
    var day = letter.data(Started.class).date();
    assessments.current(letter.caseId(), letter.municipality()).ifPresent(id ->
        assessments.changeByLetter(id, assessment -> assessment.trainingStarted(day == null ? letter.businessDate() : day)));
  }

  /** What is needed of the fact. */
  record Started(LocalDate date) {}
}
