package dk.samspor.stratification.assessment;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import dk.samspor.stratification.library.Models;
import dk.samspor.stratification.model.ShippedModels;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Every accepted training plan, of any kind, gets an assessment, filled in as far as the plan says. */
@ApplicationScoped
class OpenAssessmentOnAccepted implements LetterHandler {

  private final Assessments assessments;
  private final Models models;

  OpenAssessmentOnAccepted(Assessments assessments, Models models) {
    this.assessments = assessments;
    this.models = models;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.referral.TrainingPlanAccepted.v1");
  }

  @Override
  public void handle(Letter letter) {
    if (!assessments.isNew(letter.caseId(), letter.municipality())) return; // one assessment per plan, however often it is told
    var model = models.inForce(ShippedModels.GOP_LEVEL, letter.businessDate(), letter.municipality())
        .orElseThrow(() -> new IllegalStateException("no model was in force on " + letter.businessDate()));
    assessments.open(new Assessment(letter.citizen(), letter.municipality(), letter.caseId(), letter.data(AcceptedPlan.class), model));
  }
}
