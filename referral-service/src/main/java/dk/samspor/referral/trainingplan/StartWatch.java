package dk.samspor.referral.trainingplan;

import dk.samspor.platform.agreements.Agreements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.OptionalInt;

/** By when a plan's start is to be offered: noted when the plan comes, so that a chore and a worklist need not work it out. */
@ApplicationScoped
class StartWatch {

  private final Agreements agreements;
  private final ShortDeadline shortDeadline;

  StartWatch(Agreements agreements, ShortDeadline shortDeadline) {
    this.agreements = agreements;
    this.shortDeadline = shortDeadline;
  }

  /** A plan came, or came again with other days. */
  void begin(TrainingPlan plan, LocalDate today) {
    noteLastDay(plan);
    shortDeadline.warn(plan, today);
  }

  /** By the agreement in force at the discharge where the citizen lives: another one's where the plan was forwarded [D 1, D 5]. */
  void noteLastDay(TrainingPlan plan) {
    LocalDate discharge = plan.dischargeDate();
    OptionalInt days = discharge == null ? OptionalInt.empty() : agreements.on(discharge, plan.homeMunicipality()).freeChoiceAfterDays();
    plan.isToBeOfferedBy(days.isPresent() ? discharge.plusDays(days.getAsInt()) : null);
  }
}
