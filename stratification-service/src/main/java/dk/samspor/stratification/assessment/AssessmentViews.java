package dk.samspor.stratification.assessment;

import dk.samspor.stratification.library.Models;
import dk.samspor.stratification.model.StratificationModel;
import jakarta.enterprise.context.ApplicationScoped;

/** An assessment with the model it was made with. */
@ApplicationScoped
class AssessmentViews {

  private final Models models;

  AssessmentViews(Models models) {
    this.models = models;
  }

  AssessmentView of(Assessment assessment) {
    return AssessmentView.of(assessment, model(assessment));
  }

  /** The very file the assessment was opened with: a newer one changes nothing already begun. */
  StratificationModel model(Assessment assessment) {
    return models.ofFile(assessment.model.hash());
  }
}
