package dk.samspor.referral.trainingplan;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.cases.Cases;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.trainingplan.content.PlanType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** All training plans; access, version and journal are the platform's. */
@ApplicationScoped
public class TrainingPlans extends Cases<TrainingPlan> {

  private static final int AT_A_TIME = 100;

  private static final String AWAITS_A_START = "training.firstContactOffered is null and training.startedOn is null"
      + " and status in ('RECEIVED', 'RETURNED', 'RESUBMITTED', 'ACCEPTED', 'ALLOCATED')";

  private static final Logger LOG = Logger.getLogger(TrainingPlans.class);

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

  /**
   * A letter about the level of a plan, from the municipality that has the plan now. An assessment opened by hand may be about a plan
   * that came on paper, and a municipality that forwarded the plan, or only knows its number, has no part in it: nothing happens.
   */
  void changeByAssessment(Letter letter, UUID plan, Consumer<TrainingPlan> act) {
    if (find(plan).filter(known -> known.homeMunicipality().equals(letter.municipality())).isPresent()) {
      changeByLetter(plan, act);
    } else {
      LOG.infof("no plan of municipality %s: %s", letter.municipality(), letter);
    }
  }

  /** The plans of a ward about one citizen that wait for it to send them again. */
  List<TrainingPlan> returnedTo(Authority sender, CitizenId citizen) {
    return list("sender = ?1 and citizenId = ?2 and status = 'RETURNED' order by id", sender.value(), citizen.value());
  }

  /** For the chore: the start deadline is before that day, nothing was offered, and that deadline was not told of. */
  List<TrainingPlan> withDeadlineBefore(LocalDate day) {
    return find(AWAITS_A_START + " and submission.deadline < ?1"
        + " and (startDays.deadlinePassed is null or startDays.deadlinePassed <= submission.deadline) order by submission.deadline", day)
        .page(0, AT_A_TIME).list();
  }

  /** For the chore: a start was to be offered before that day and was not; the hospital's own training knows no free choice. */
  List<TrainingPlan> toBeOfferedBefore(LocalDate day) {
    return find(AWAITS_A_START + " and startDays.offerBy < ?1 and startDays.freeChoiceFrom is null"
        + " and (level.agreedKind <> ?2 or level.agreedKind is null and (submission.planType is null or submission.planType <> ?3))"
        + " order by startDays.offerBy", day, PlanType.SPECIALISED, PlanType.SPECIALISED.name())
        .page(0, AT_A_TIME).list();
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
