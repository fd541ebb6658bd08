package dk.samspor.referral.trainingplan;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which returned plan a letter sends again. The format has no field for it: the sender names the letter that came back, or the
 * letter speaks for itself, being about the same citizen, hospital contact and municipality as the one plan that waits.
 */
@ApplicationScoped
class ReturnedPlans {

  private final TrainingPlans plans;
  private final Letters letters;
  private final CitizenCards cards;

  ReturnedPlans(TrainingPlans plans, Letters letters, CitizenCards cards) {
    this.plans = plans;
    this.letters = letters;
    this.cards = cards;
  }

  /** @param letterId of the letter that came back; null where nobody says */
  Optional<TrainingPlan> sentAgainBy(Authority sender, ReceiveTrainingPlan letter, String letterId) {
    boolean repeat = letters.find(new LetterKey(sender, letter.letterId())).isPresent();
    if (repeat) {
      return Optional.empty(); // its id tells what it became
    }
    List<TrainingPlan> waiting = cards.search(letter.citizen().cpr())
        .map(citizen -> plans.returnedTo(sender, citizen)).orElse(List.of()).stream()
        .filter(plan -> plan.homeMunicipality().equals(letter.homeMunicipality())).toList();
    return letterId == null ? theOnlyOne(waiting, letter) : Optional.of(named(waiting, new LetterKey(sender, letterId)));
  }

  /** Of two that fit neither is taken: a plan too many is seen, a plan that took another's place is not. */
  private static Optional<TrainingPlan> theOnlyOne(List<TrainingPlan> waiting, ReceiveTrainingPlan letter) {
    List<TrainingPlan> fitting = waiting.stream()
        .filter(plan -> Objects.equals(plan.content().admissionDate(), letter.plan().admissionDate())).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private TrainingPlan named(List<TrainingPlan> waiting, LetterKey key) {
    return letters.find(key).flatMap(known -> waiting.stream().filter(plan -> plan.id().equals(known.planId())).findFirst())
        .orElseThrow(() -> ReferralCode.LETTER_WAS_NOT_RETURNED.refuse());
  }
}
