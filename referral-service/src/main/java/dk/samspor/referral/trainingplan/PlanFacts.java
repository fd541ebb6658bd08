package dk.samspor.referral.trainingplan;

import dk.samspor.referral.trainingplan.TrainingPlanFact.TrainingPlanAccepted;
import dk.samspor.referral.trainingplan.TrainingPlanFact.TrainingPlanReceived;
import dk.samspor.referral.trainingplan.TrainingPlanFact.TrainingPlanResubmitted;
import dk.samspor.referral.trainingplan.content.PlanContent;
import dk.samspor.referral.trainingplan.content.StratificationFacts;

/** What of a plan may be told: the larger facts, made from the plan as it stands. */
final class PlanFacts {

  private PlanFacts() {}

  static TrainingPlanReceived received(TrainingPlan plan) {
    PlanContent content = plan.content();
    return new TrainingPlanReceived(content.planType(), content.dischargeDate(), plan.receivedDate(),
        content.brainInjury(), content.deadlineDate(), plan.submission().blockingFindings(),
        plan.submission().advisoryFindings(), plan.ageBand(), plan.sender().code());
  }

  static TrainingPlanResubmitted resubmitted(TrainingPlan plan) {
    Submission submission = plan.submission();
    return new TrainingPlanResubmitted(plan.planType(), plan.dischargeDate(), submission.blockingFindings(),
        submission.advisoryFindings(), submission.number());
  }

  static TrainingPlanAccepted accepted(TrainingPlan plan) {
    PlanContent content = plan.content();
    StratificationFacts stated = content.stated();
    return new TrainingPlanAccepted(content.planType(), content.brainInjury(), stated.complications(),
        stated.functionalImpairment(), stated.lifeAreas(), stated.cognitiveImpairment(), stated.coordination(),
        stated.rarity(), stated.trainingNeed(), plan.ageBand(), content.dischargeDate());
  }
}
