package dk.samspor.referral.trainingplan;

import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.trainingplan.OfferFirstContact.LateReason;
import dk.samspor.referral.trainingplan.content.PlanType;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the citizen may choose a private provider: since 2018, when training cannot be offered within the agreed days after
 * the discharge. For what municipalities offer: both general levels, and specialised rehabilitation (domain/05).
 *
 * @param from the first day of the choice, or on which it would arise; null where there is none
 */
@Schema(name = "FreeChoice")
public record FreeChoice(State state, LocalDate from) {

  /** How it stands. */
  @Schema(name = "FreeChoiceState")
  public enum State {
    /** No such rule for this discharge or kind of plan. */
    NOT_IN_FORCE,
    /** The days run, and nothing has been offered. */
    NOT_YET,
    /** The citizen may choose. */
    ARISEN,
    /** Training was offered in time, or the citizen asked for a later day. */
    OFFERED_IN_TIME
  }

  private static final FreeChoice NONE = new FreeChoice(State.NOT_IN_FORCE, null);

  /** @param days of the agreement in force at the discharge */
  static FreeChoice on(TrainingPlan plan, OptionalInt days, LocalDate today) {
    boolean counted = days.isPresent() && plan.dischargeDate() != null;
    return until(plan, counted ? plan.dischargeDate().plusDays(days.getAsInt()) : null, today);
  }

  /** @param lastDay on which an offer is in time; null where there is no such rule */
  static FreeChoice until(TrainingPlan plan, LocalDate lastDay, LocalDate today) {
    if (lastDay == null || plan.planType() == PlanType.SPECIALISED) {
      return NONE;
    }
    LocalDate offered = offered(plan.training());
    if (offered != null && (!offered.isAfter(lastDay) || plan.training().lateReason() == LateReason.POSTPONED_BY_CITIZEN)) {
      return new FreeChoice(State.OFFERED_IN_TIME, null);
    }
    boolean late = offered != null || today.isAfter(lastDay);
    return new FreeChoice(late ? State.ARISEN : State.NOT_YET, lastDay.plusDays(1));
  }

  /** A training that began without an offer on record was offered when it began at the latest. */
  private static LocalDate offered(Training training) {
    return training.firstContactOffered() != null ? training.firstContactOffered() : training.startedOn();
  }

  boolean hasArisen() {
    return state == State.ARISEN;
  }

  void requireArisen() {
    if (!hasArisen()) {
      throw ReferralCode.FREE_CHOICE_HAS_NOT_ARISEN.refuse();
    }
  }
}
