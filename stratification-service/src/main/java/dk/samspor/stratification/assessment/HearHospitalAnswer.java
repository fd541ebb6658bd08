package dk.samspor.stratification.assessment;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The ward answered in its own system what it was asked about the level: nobody has to write it over here. */
@ApplicationScoped
class HearHospitalAnswer implements LetterHandler {

  private final Assessments assessments;
  private final AssessmentViews views;

  HearHospitalAnswer(Assessments assessments, AssessmentViews views) {
    this.assessments = assessments;
    this.views = views;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.referral.LevelChangeAnswered.v1");
  }

  @Override
  public void handle(Letter letter) {
    var answer = letter.data(HeardAnswer.class);
    assessments.current(letter.caseId(), letter.municipality()).ifPresent(id -> assessments.changeByLetter(id, it ->
        it.hearHospitalAnswer(answer, letter.businessDate(), views.model(it))));
  }
}
