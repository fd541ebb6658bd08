package dk.samspor.referral.trainingplan;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.referral.trainingplan.content.PlanType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who has a part in a plan: home municipality, ward, GP with a copy, and the provider once it is chosen. */
final class PlanDesk {

  private PlanDesk() {}

  static List<DeskEntry> of(TrainingPlan plan) {
    List<DeskEntry> desk = new ArrayList<>();
    desk.add(new DeskEntry(Authority.municipality(plan.homeMunicipality()), Part.RECEIVER, due(plan)));
    desk.add(new DeskEntry(plan.sender(), Part.SENDER, answerDue(plan)));
    plan.content().practice()
        .ifPresent(number -> desk.add(new DeskEntry(Authority.practice(number), Part.COPY, null)));
    plan.allocation().map(Allocation::providerId)
        .ifPresent(id -> desk.add(new DeskEntry(Authority.provider(id), Part.PROVIDER, due(plan))));
    return desk;
  }

  /** By when the ward is to answer what the municipality asked it; null where it is not asked. */
  private static LocalDate answerDue(TrainingPlan plan) {
    boolean canAnswer = plan.allowedActions().contains(TrainingPlan.Act.ANSWER_LEVEL_CHANGE);
    return plan.levels().open().filter(asked -> canAnswer && asked.question() != null).map(asked -> asked.question().due()).orElse(null);
  }

  /** By when training is to start, or a start to be offered, until it has started or is not to start. */
  private static LocalDate due(TrainingPlan plan) {
    boolean over = switch (plan.status()) {
      case CANCELLED, DECLINED, ENTERED_IN_ERROR -> true;
      case RECEIVED, RETURNED, RESUBMITTED, ACCEPTED, ALLOCATED, STARTED, COMPLETED -> false;
    };
    return plan.training().startedOn() == null && !over ? earlier(plan.content().deadlineDate(), offerDue(plan)) : null;
  }

  /** After it the citizen may choose a private provider; the hospital's own training knows no such choice [D 1]. */
  private static LocalDate offerDue(TrainingPlan plan) {
    boolean offered = plan.training().firstContactOffered() != null;
    return offered || plan.planType() == PlanType.SPECIALISED ? null : plan.startDays().offerBy();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one == null || other != null && other.isBefore(one) ? other : one;
  }
}
