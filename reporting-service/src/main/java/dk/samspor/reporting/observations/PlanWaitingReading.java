package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Training plans as a waiting list: referred, examined, called in, started, and still waiting, by the kind of unit that
 * trains and the citizen's age [D status report]. Whoever still waits is counted where she was referred.
 */
final class PlanWaitingReading implements Reading {

  private static final String RECEIVED = "TrainingPlanReceived";
  private static final String STARTED = "TrainingPlanStarted";
  private static final String OFFERED = "FirstContactOffered";
  private static final String REFUSED = "CapacityRefused";
  /** Whoever one of these was told of waits no longer. */
  private static final Set<String> ENDED = Set.of(STARTED, "TrainingPlanCompleted", "TrainingPlanCancelled", "TrainingPlanDeclined",
      "TrainingPlanForwarded");
  private static final int DAYS_OF_A_WEEK = 7;

  @Override
  public Set<String> hears() {
    return Set.of(RECEIVED, STARTED, OFFERED, REFUSED);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    if (dossier.has("TrainingPlanEnteredInError")) {
      return Stream.empty();
    }
    List<Observation> seen = new ArrayList<>();
    dossier.first(RECEIVED).ifPresent(event -> {
      LocalDate came = TrainingPlanReading.receivedOn(event);
      seen.add(at("REFERRED", dossier, event, came));
      if (!dossier.hasAny(ENDED)) {
        seen.add(at("WAITING", dossier, event, came));
      }
    });
    TrainingPlanReading.placement(dossier).ifPresent(event -> seen.add(at("EXAMINED", dossier, event, event.businessDate())));
    dossier.first(OFFERED).ifPresent(event -> seen.add(at("CALLED_IN", dossier, event, TeamCaseReading.day(event, "date"))));
    dossier.first(STARTED).ifPresent(event -> seen.add(at("STARTED", dossier, event, TeamCaseReading.day(event, "date"))));
    dossier.all(REFUSED).forEach(event -> event.data().number("waitingDays").ifPresent(days -> seen.add(
        Observation.one(Measure.ESTIMATED_WAIT, event, cut(dossier, event)).valued(weeks(days)))));
    return seen.stream();
  }

  private static Observation at(String place, Dossier dossier, StoredEvent event, LocalDate day) {
    return Observation.one(Measure.WAITING_LIST, event, day, cut(dossier, event).kind(place));
  }

  /** Half-up, as every figure. */
  private static int weeks(int days) {
    return Math.round((float) days / DAYS_OF_A_WEEK);
  }

  private static Cut cut(Dossier dossier, StoredEvent event) {
    return Cut.at(event).detail(dossier.said(List.of(RECEIVED), told -> told.data().text("ageBand")).orElse(null))
        .unit(dossier.all("TrainingPlanAllocated").stream().reduce((earlier, later) -> later)
            .flatMap(last -> last.data().text("providerKind")).orElse(null));
  }
}
