package dk.samspor.stratification.assessment;

import dk.samspor.platform.access.Caller;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.stratification.Person;
import dk.samspor.stratification.library.Models;
import dk.samspor.stratification.model.StratificationModel;
import jakarta.enterprise.context.ApplicationScoped;

/** An assessment with the model it was made with, as it stands today for who asks. */
@ApplicationScoped
class AssessmentViews {

  private final Models models;
  private final Agreements agreements;
  private final BusinessClock clock;
  private final Caller caller;

  AssessmentViews(Models models, Agreements agreements, BusinessClock clock, Caller caller) {
    this.models = models;
    this.agreements = agreements;
    this.clock = clock;
    this.caller = caller;
  }

  AssessmentView of(Assessment assessment) {
    var today = clock.today();
    return AssessmentView.of(assessment, model(assessment), today, agreements.on(today, assessment.homeMunicipality()), Person.of(caller));
  }

  /** The very file the assessment was opened with: a newer one changes nothing already begun. */
  StratificationModel model(Assessment assessment) {
    return models.ofFile(assessment.model.hash());
  }
}
