package dk.samspor.referral.trainingplan;

import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.identity.CitizenCard;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.Cpr;
import dk.samspor.referral.trainingplan.TrainingPlanView.AllocationView;
import dk.samspor.referral.trainingplan.TrainingPlanView.CitizenView;
import dk.samspor.referral.trainingplan.TrainingPlanView.DeadlineWarningView;
import dk.samspor.referral.trainingplan.TrainingPlanView.FirstContactView;
import dk.samspor.referral.trainingplan.TrainingPlanView.HomeDutiesView;
import dk.samspor.referral.trainingplan.TrainingPlanView.LevelChangeView;
import dk.samspor.referral.trainingplan.TrainingPlanView.ReturnedView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What of a plan is shown to whom. */
@ApplicationScoped
class PlanViews {

  /** Who treats or works on the citizen needs the number; a copy does not [D 5]. */
  private static final Set<Part> SEE_THE_NUMBER = EnumSet.of(Part.RECEIVER, Part.SENDER, Part.PROVIDER);

  private final Caller caller;
  private final CitizenCards cards;
  private final Agreements agreements;
  private final BusinessClock clock;

  PlanViews(Caller caller, CitizenCards cards, Agreements agreements, BusinessClock clock) {
    this.caller = caller;
    this.cards = cards;
    this.agreements = agreements;
    this.clock = clock;
  }

  /** By the agreement in force at the discharge [D 1, D 5]. */
  FreeChoice freeChoice(TrainingPlan plan) {
    OptionalInt days = plan.dischargeDate() == null ? OptionalInt.empty()
        : agreements.on(plan.dischargeDate(), plan.homeMunicipality()).freeChoiceAfterDays();
    return FreeChoice.on(plan, days, clock.today());
  }

  TrainingPlanView whole(TrainingPlan plan) {
    CitizenCard card = cards.find(plan.citizen()).orElseThrow();
    return whole(plan, card.name(), card.cpr());
  }

  /** The sender gets back what it sent; the card need not be read again. */
  TrainingPlanView justReceived(TrainingPlan plan, ReceiveTrainingPlan.GivenCitizen citizen) {
    return whole(plan, citizen.name(), citizen.cpr());
  }

  private TrainingPlanView whole(TrainingPlan plan, String name, Cpr cpr) {
    Training training = plan.training();
    return new TrainingPlanView(plan.id(), plan.status(), actions(plan), plan.letterId(), plan.sender().value(),
        plan.homeMunicipality(), plan.receivedDate(), citizen(plan, name, cpr), plan.submission().number(), plan.content(),
        plan.completeness().findings(), returned(plan), plan.levels().level(), allocation(plan),
        training.firstContactOffered() == null ? null
            : new FirstContactView(training.firstContactOffered(), training.lateReason()),
        training.startedOn(), training.completedOn(), plan.redacted(),
        plan.levels().change() == null ? null : LevelChangeView.of(plan.levels().change()),
        plan.deadlineWarning().map(warned -> new DeadlineWarningView(warned.on(), warned.workingDaysLeft())).orElse(null),
        freeChoice(plan), homeDuties(plan), plan.planType());
  }

  TrainingPlanLine line(TrainingPlan plan) {
    Submission submission = plan.submission();
    return new TrainingPlanLine(plan.id(), plan.status(), actions(plan), plan.letterId(), plan.sender().value(),
        plan.homeMunicipality(), plan.planType(), plan.levels().level(), plan.receivedDate(),
        submission.dischargeDate(), submission.deadline(), submission.blockingFindings(), submission.advisoryFindings());
  }

  /** Without what only a neighbour's letter can do, and without a first offer where there is one already. */
  private static Set<TrainingPlan.Act> actions(TrainingPlan plan) {
    Set<TrainingPlan.Act> actions = EnumSet.noneOf(TrainingPlan.Act.class);
    actions.addAll(plan.allowedActions());
    actions.removeAll(EnumSet.of(TrainingPlan.Act.DECIDE_LEVEL, TrainingPlan.Act.ASK_HOSPITAL));
    if (plan.levels().open().isEmpty()) {
      actions.remove(TrainingPlan.Act.ANSWER_LEVEL_CHANGE);
    }
    if (plan.training().firstContactOffered() != null) {
      actions.remove(TrainingPlan.Act.OFFER_FIRST_CONTACT);
    }
    return actions;
  }

  private CitizenView citizen(TrainingPlan plan, String name, Cpr cpr) {
    boolean number = plan.desk().stream()
        .anyMatch(entry -> SEE_THE_NUMBER.contains(entry.part()) && caller.actsFor(entry.authority()));
    return new CitizenView(plan.citizen().value(), name, number ? cpr.digits() : null);
  }

  private static ReturnedView returned(TrainingPlan plan) {
    return plan.returned().map(last -> new ReturnedView(last.date(), last.reasons(), last.text())).orElse(null);
  }

  private static AllocationView allocation(TrainingPlan plan) {
    return plan.allocation().map(chosen -> new AllocationView(chosen.providerKind(), chosen.providerName(),
        chosen.providerId(), chosen.purchaseForm(), chosen.seller(), chosen.choice(), chosen.therapist(), chosen.qualified(),
        chosen.qualified() == null ? List.of() : chosen.qualified().findings())).orElse(null);
  }

  private static HomeDutiesView homeDuties(TrainingPlan plan) {
    HomeDuties taken = plan.homeDuties().orElse(null);
    return taken == null ? new HomeDutiesView(HomeDuties.openOn(plan), null, null, null)
        : new HomeDutiesView(HomeDuties.openOn(plan), taken.coordinator(), taken.phone(), taken.transport());
  }
}
