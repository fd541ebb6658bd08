package dk.samspor.referral.trainingplan;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
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
}
