package dk.samspor.referral.trainingplan;

import dk.samspor.platform.access.Part;
import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Kept;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.referral.document.DocumentsInstead;
import dk.samspor.referral.trainingplan.TrainingPlanFact.TrainingPlanRedacted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What ward and municipality write in a plan: the fields of {@link PlanField}, and what belongs to no version of it. */
@ApplicationScoped
class PlanTexts {

  @Produces
  @Singleton
  CaseTexts ofAPlan(DocumentsInstead documents) {
    CaseTexts.Declaring<TrainingPlan> texts = CaseTexts.of("TRAINING_PLAN", "training_plan", (TrainingPlan it, Redacted what) ->
        new TrainingPlanRedacted(what.reason(), what.texts(), what.events()));
    for (PlanField field : PlanField.values()) {
      field.declareIn(texts);
    }
    texts.text("OTHER_COPIES", Part.SENDER).kept(Kept.jsonWithout("training_plan", "id", "content", "copies.others[]"),
            Kept.jsonWithout("earlier_submission", "plan_id", "content", "copies.others[]"), new LettersAsTheyCame())
        .text("PROVIDER_NAME", Part.RECEIVER).column("provider_name").column("seller")
        .text("COORDINATOR", Part.RECEIVER).column("coordinator").column("coordinator_phone")
        .text("DOCUMENTS", Part.SENDER, Part.RECEIVER, Part.PROVIDER, Part.COPY, Part.HOME).kept(documents);
    return texts.afterwards(TrainingPlan::textsAreGone).done();
  }
}
