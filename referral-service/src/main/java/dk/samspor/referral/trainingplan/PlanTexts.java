package dk.samspor.referral.trainingplan;

import dk.samspor.platform.access.Part;
import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.referral.trainingplan.TrainingPlanFact.TrainingPlanRedacted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What ward and municipality write in a plan: the fields of {@link PlanField}, and who trains. */
@ApplicationScoped
class PlanTexts {

  @Produces
  @Singleton
  CaseTexts ofAPlan() {
    CaseTexts.Declaring<TrainingPlan> texts = CaseTexts.of("TRAINING_PLAN", "training_plan", (TrainingPlan it, Redacted what) ->
        new TrainingPlanRedacted(what.reason(), what.texts(), what.events()));
    for (PlanField field : PlanField.values()) {
      field.declareIn(texts);
    }
    texts.text("PROVIDER_NAME", Part.RECEIVER).column("provider_name")
        .text("COORDINATOR", Part.RECEIVER).column("coordinator").column("coordinator_phone");
    return texts.afterwards(TrainingPlan::textsAreGone).done();
  }
}
