package dk.samspor.referral.trainingplan;

import dk.samspor.platform.cases.Cases;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.trainingplan.content.PlanContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All training plans; access, version and journal are the platform's. */
@ApplicationScoped
public class TrainingPlans extends Cases<TrainingPlan> {

  TrainingPlans() {
    super(TrainingPlan.class);
  }

  /** Keeps what a plan said before a resubmission took its place. */
  void keepEarlier(UUID id, Submission earlier) {
    getEntityManager().persist(new EarlierSubmission(id, earlier));
  }

  /** What a plan of the caller's own said in its n-th submission. */
  PlanContent contentOf(TrainingPlan plan, int submission) {
    if (submission == plan.submission().number()) {
      return plan.content();
    }
    return Optional.ofNullable(getEntityManager().find(EarlierSubmission.class, new EarlierSubmission.Key(plan.id(), submission)))
        .map(EarlierSubmission::content).orElseThrow(() -> ReferralCode.NO_SUCH_SUBMISSION.refuse());
  }
}
