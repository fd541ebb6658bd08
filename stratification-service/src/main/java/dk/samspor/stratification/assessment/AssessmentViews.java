package dk.samspor.stratification.assessment;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.stratification.library.Models;
import dk.samspor.stratification.model.StratificationModel;
import jakarta.enterprise.context.ApplicationScoped;

/** An assessment with the model it was made with, as it stands today. */
@ApplicationScoped
class AssessmentViews {

  private final Models models;
  private final Agreements agreements;
  private final BusinessClock clock;

  AssessmentViews(Models models, Agreements agreements, BusinessClock clock) {
    this.models = models;
    this.agreements = agreements;
    this.clock = clock;
  }

  AssessmentView of(Assessment assessment) {
    var today = clock.today();
    return AssessmentView.of(assessment, model(assessment), today, agreements.on(today, assessment.homeMunicipality()));
  }

  /** The very file the assessment was opened with: a newer one changes nothing already begun. */
  StratificationModel model(Assessment assessment) {
    return models.ofFile(assessment.model.hash());
  }
}
