package dk.samspor.referral.trainingplan;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.DeskEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who has a part in a plan: home municipality, ward, GP with a copy, and the provider once it is chosen. */
final class PlanDesk {

  private PlanDesk() {}

  static List<DeskEntry> of(TrainingPlan plan) {
    List<DeskEntry> desk = new ArrayList<>();
    desk.add(new DeskEntry(Authority.municipality(plan.homeMunicipality()), Part.RECEIVER, due(plan)));
    desk.add(new DeskEntry(plan.sender(), Part.SENDER, null));
    plan.content().practice()
        .ifPresent(number -> desk.add(new DeskEntry(Authority.practice(number), Part.COPY, null)));
    plan.allocation().map(Allocation::providerId)
        .ifPresent(id -> desk.add(new DeskEntry(Authority.provider(id), Part.PROVIDER, due(plan))));
    return desk;
  }

  /** The start deadline, until training has started or is not to start. */
  private static LocalDate due(TrainingPlan plan) {
    boolean over = switch (plan.status()) {
      case CANCELLED, DECLINED, ENTERED_IN_ERROR -> true;
      case RECEIVED, RETURNED, RESUBMITTED, ACCEPTED, ALLOCATED, STARTED, COMPLETED -> false;
    };
    return plan.training().startedOn() == null && !over ? plan.content().deadlineDate() : null;
  }
}
