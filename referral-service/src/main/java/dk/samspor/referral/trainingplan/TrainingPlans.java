package dk.samspor.referral.trainingplan;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.cases.Cases;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** All training plans; access, version and journal are the platform's. */
@ApplicationScoped
public class TrainingPlans extends Cases<TrainingPlan> {

  TrainingPlans() {
    super(TrainingPlan.class);
  }

  /**
   * The sender's own letter changes its plan. A letter has an id of its own that makes it repeat-safe, and no version: the ward's
   * system has not read the plan, it only knows that it came back.
   */
  TrainingPlan changeByOwnLetter(UUID id, Consumer<TrainingPlan> act) {
    TrainingPlan plan = get(id);
    act.accept(plan);
    flush();
    return plan;
  }

  /** The plans of a ward about one citizen that wait for it to send them again. */
  List<TrainingPlan> returnedTo(Authority sender, CitizenId citizen) {
    return list("sender = ?1 and citizenId = ?2 and status = 'RETURNED' order by id", sender.value(), citizen.value());
  }

  /** Keeps what a plan said before a resubmission took its place. */
  void keepEarlier(EarlierSubmission earlier) {
    getEntityManager().persist(earlier);
  }

  /** What a plan of the caller's own said in its n-th submission. */
  PlanVersion version(TrainingPlan plan, int submission) {
    if (submission == plan.submission().number()) {
      return new PlanVersion(submission, plan.content(), plan.redacted().stream().filter(PlanField::isTheWards).toList());
    }
    return Optional.ofNullable(getEntityManager().find(EarlierSubmission.class, new EarlierSubmission.Key(plan.id(), submission)))
        .map(earlier -> new PlanVersion(submission, earlier.content(), earlier.redacted()))
        .orElseThrow(() -> ReferralCode.NO_SUCH_SUBMISSION.refuse());
  }
}
