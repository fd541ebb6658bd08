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
import dk.samspor.referral.trainingplan.Letters.Registered;
import dk.samspor.referral.trainingplan.content.PlanContent;
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
  private final ReturnedPlans returnedPlans;
  private final StartWatch startWatch;
  private final BusinessClock clock;

  PlanIntake(TrainingPlans plans, Letters letters, Parties parties, CitizenCards cards, ReturnedPlans returnedPlans,
      StartWatch startWatch, BusinessClock clock) {
    this.plans = plans;
    this.letters = letters;
    this.parties = parties;
    this.cards = cards;
    this.returnedPlans = returnedPlans;
    this.startWatch = startWatch;
    this.clock = clock;
  }

  /** Stores a new plan, complete or not; an exact repeat gets the plan it made the first time. */
  public Received receive(Authority sender, ReceiveTrainingPlan command) {
    return receive(sender, command, null);
  }

  /**
   * A letter: a new plan, or a returned one sent again. The ward's system may know only that its letter came back.
   *
   * @param resubmits the sender's id of the letter this one is sent instead of; null where the letter itself must tell
   */
  public Received receiveLetter(Authority sender, ReceiveTrainingPlan command, Original original, String resubmits) {
    Optional<TrainingPlan> returned = returnedPlans.sentAgainBy(sender, command, resubmits);
    return returned.isPresent() ? resubmit(returned.get(), command, original) : receive(sender, command, original);
  }

  private Received receive(Authority sender, ReceiveTrainingPlan command, Original original) {
    UUID id = Case.freshId();
    Optional<Registered> first = letters.register(new LetterKey(sender, command.letterId()), contentOf(command), original, new Registered(id, 1));
    return first.map(this::again).orElseGet(() -> new Received(plans.open(fresh(id, sender, command)), 1, false));
  }

  /**
   * @param submission which of the plan's submissions the letter is
   * @param repeated whether the letter had been here before
   */
  public record Received(TrainingPlan plan, int submission, boolean repeated) {}

  private Received again(Registered earlier) {
    return new Received(plans.get(earlier.planId()), earlier.submission(), true);
  }

  private Received resubmit(TrainingPlan returned, ReceiveTrainingPlan command, Original original) {
    var becomes = new Registered(returned.id(), returned.submission().number() + 1);
    LetterKey key = new LetterKey(returned.sender(), command.letterId());
    Optional<Registered> first = letters.register(key, contentOf(command), original, becomes);
    if (first.isPresent()) {
      return again(first.get());
    }
    PlanDates.check(command.plan(), clock.today());
    var resubmission = new ResubmitTrainingPlan(command.letterId(), command.plan());
    return new Received(plans.changeByOwnLetter(returned.id(), plan -> takeAgain(plan, resubmission)), becomes.submission(), false);
  }

  /** A returned plan comes again; the letter's id must be a new one. */
  TrainingPlan resubmit(UUID id, ResubmitTrainingPlan command) {
    PlanDates.check(command.plan(), clock.today());
    return plans.change(id, plan -> {
      LetterKey key = new LetterKey(plan.sender(), command.letterId());
      var becomes = new Registered(plan.id(), plan.submission().number() + 1);
      if (letters.register(key, ContentJson.write(command.plan()), null, becomes).isPresent()) {
        throw ReferralCode.LETTER_ID_REUSED.refuse();
      }
      takeAgain(plan, command);
    });
  }

  private void takeAgain(TrainingPlan plan, ResubmitTrainingPlan command) {
    EarlierSubmission earlier = EarlierSubmission.of(plan);
    plan.resubmit(command);
    plans.keepEarlier(earlier);
    startWatch.begin(plan, clock.today());
  }

  /** A plan of the caller's own as it would be sent on: its newest submission. */
  public PlanLetter letterOf(UUID id) {
    TrainingPlan plan = plans.get(id);
    return new PlanLetter(plan.id(), plan.submission().number(), plan.letterId(), plan.sender(), plan.homeMunicipality(), plan.citizen(),
        plan.receivedDate(), plan.content());
  }

  /** @param submission number of the newest one, whose content it is */
  public record PlanLetter(UUID planId, int submission, String letterId, Authority sender, String homeMunicipality, CitizenId citizen,
      LocalDate received, PlanContent content) {
    @Override
    public String toString() {
      return "PlanLetter[" + planId + "]";
    }
  }

  /** Refuses what would not be taken; stores nothing. */
  public void check(ReceiveTrainingPlan command) {
    homeOf(command);
    PlanDates.check(command.plan(), command.citizen().cpr().birthDate(), clock.today());
  }

  /** What became of a letter of the sender's own. */
  public Optional<Fate> fateOf(Authority sender, String letterId) {
    return letters.find(new LetterKey(sender, letterId)).map(letter -> Fate.of(plans.get(letter.planId()), letter.submission()));
  }

  /** @param newest whether no later letter has taken its place */
  public record Fate(UUID planId, int submission, boolean newest, TrainingPlan.Status status, String municipality, LocalDate returnedOn,
      List<ReturnReason> returnReasons, String returnText) {

    static Fate of(TrainingPlan plan, int submission) {
      Optional<Returned> returned = plan.returned();
      return new Fate(plan.id(), submission, submission == plan.submission().number(), plan.status(), plan.homeMunicipality(),
          returned.map(Returned::date).orElse(null), returned.map(Returned::reasons).orElse(List.of()), returned.map(Returned::text).orElse(null));
    }

    @Override
    public String toString() {
      return "Fate[" + planId + "]";
    }
  }

  private TrainingPlan fresh(UUID id, Authority sender, ReceiveTrainingPlan command) {
    LocalDate today = clock.today();
    Municipality home = homeOf(command);
    LocalDate birthDate = command.citizen().cpr().birthDate();
    PlanDates.check(command.plan(), birthDate, today);
    TrainingPlan plan = new TrainingPlan(id, register(command), home.code(), sender, command,
        AgeBand.of(birthDate, today), today);
    startWatch.begin(plan, today);
    return plan;
  }

  private Municipality homeOf(ReceiveTrainingPlan command) {
    return parties.findMunicipality(command.homeMunicipality()).orElseThrow(() -> PlatformCode.INVALID_REQUEST
        .refuse(Violation.of("homeMunicipality", PlatformCode.UNKNOWN_MUNICIPALITY)));
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
