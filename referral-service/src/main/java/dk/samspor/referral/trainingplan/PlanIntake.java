package dk.samspor.referral.trainingplan;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.identity.Citizen;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.parties.Municipality;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The one way in for a training plan, whatever dialect it was written in. Runs inside an {@code @Access} call. */
@ApplicationScoped
public class PlanIntake {

  private final TrainingPlans plans;
  private final Letters letters;
  private final Parties parties;
  private final CitizenCards cards;
  private final ShortDeadline shortDeadline;
  private final BusinessClock clock;

  PlanIntake(TrainingPlans plans, Letters letters, Parties parties, CitizenCards cards, ShortDeadline shortDeadline,
      BusinessClock clock) {
    this.plans = plans;
    this.letters = letters;
    this.parties = parties;
    this.cards = cards;
    this.shortDeadline = shortDeadline;
    this.clock = clock;
  }

  /**
   * Stores a new plan, complete or not; an exact repeat gets the plan it made the first time.
   *
   * @param original the message it arrived in; null for JSON
   */
  public Received receive(Authority sender, ReceiveTrainingPlan command, Original original) {
    UUID id = Case.freshId();
    Optional<UUID> first = letters.register(new LetterKey(sender, command.letterId()), contentOf(command), original, id);
    return first.map(earlier -> new Received(plans.get(earlier), true))
        .orElseGet(() -> new Received(plans.open(fresh(id, sender, command)), false));
  }

  /** @param repeated whether the letter had been here before */
  public record Received(TrainingPlan plan, boolean repeated) {}

  /** A returned plan comes again; the letter's id must be a new one. */
  TrainingPlan resubmit(UUID id, ResubmitTrainingPlan command) {
    PlanDates.check(command.plan(), clock.today());
    return plans.change(id, plan -> {
      LetterKey key = new LetterKey(plan.sender(), command.letterId());
      if (letters.register(key, ContentJson.write(command.plan()), null, plan.id()).isPresent()) {
        throw ReferralCode.LETTER_ID_REUSED.refuse();
      }
      Submission earlier = plan.submission();
      plan.resubmit(command);
      plans.keepEarlier(plan.id(), earlier);
      shortDeadline.warn(plan, clock.today());
    });
  }

  private TrainingPlan fresh(UUID id, Authority sender, ReceiveTrainingPlan command) {
    LocalDate today = clock.today();
    Municipality home = parties.findMunicipality(command.homeMunicipality()).orElseThrow(() -> PlatformCode.INVALID_REQUEST
        .refuse(Violation.of("homeMunicipality", PlatformCode.UNKNOWN_MUNICIPALITY)));
    LocalDate birthDate = command.citizen().cpr().birthDate();
    PlanDates.check(command.plan(), birthDate, today);
    TrainingPlan plan = new TrainingPlan(id, register(command), home.code(), sender, command,
        AgeBand.of(birthDate, today), today);
    shortDeadline.warn(plan, today);
    return plan;
  }

  private CitizenId register(ReceiveTrainingPlan command) {
    Citizen citizen = Citizen.of(command.citizen().cpr(), command.citizen().name());
    return cards.register(command.plan().practice().map(citizen::withPractice).orElse(citizen));
  }

  /** What the letter says, for telling a repeat; with the real number, which JSON otherwise masks. Only ever hashed. */
  private static String contentOf(ReceiveTrainingPlan command) {
    return String.join("\n", List.of(command.citizen().cpr().digits(), command.citizen().name(),
        command.homeMunicipality(), ContentJson.write(command.plan())));
  }
}
