package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A training plan and what stratification decided about it [M, S 1.1]. */
final class TrainingPlanReading implements Reading {

  private static final String RECEIVED = "TrainingPlanReceived";
  private static final String DECIDED = "AssessmentDecided";
  private static final String RETURNED = "TrainingPlanReturned";
  private static final String ERROR = "TrainingPlanEnteredInError";

  /** A decision that says it is the first placement beats one that does not say, beats one that says it is not. */
  private static final Comparator<StoredEvent> FIRST_PLACEMENT_FIRST = Comparator
      .comparingInt(decision -> decision.data().flag("firstPlacement").map(first -> first ? 0 : 2).orElse(1));

  @Override
  public Set<String> hears() {
    return Set.of(RECEIVED, DECIDED);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    if (dossier.has(ERROR)) {
      return Stream.empty();
    }
    String level = level(dossier);
    String group = group(dossier);
    return Stream.concat(
        dossier.first(RECEIVED).stream().flatMap(event -> Stream.of(received(event, level, group), everReturned(dossier, event, level, group))),
        placement(dossier).stream().map(event -> placed(event, level, group)));
  }

  /** The decision that placed the plan first. */
  static Optional<StoredEvent> placement(Dossier dossier) {
    return dossier.all(DECIDED).stream().min(FIRST_PLACEMENT_FIRST);
  }

  static String level(Dossier dossier) {
    return placement(dossier).flatMap(event -> event.data().text("level")).orElse(Observation.UNKNOWN);
  }

  static LocalDate receivedOn(StoredEvent received) {
    return received.data().date("receivedDate").orElse(received.businessDate());
  }

  private static Observation received(StoredEvent event, String level, String group) {
    return Observation.one(Measure.PLAN_RECEIVED, event, receivedOn(event),
        Cut.at(event).placed(level, group).kind(event.data().text("planType").orElse(null))
            .unit(event.data().text("sender").orElse(null)));
  }

  /** By itself, so that a return changes no count of plans received. */
  private static Observation everReturned(Dossier dossier, StoredEvent event, String level, String group) {
    return Observation.one(Measure.PLAN_EVER_RETURNED, event, receivedOn(event), Cut.at(event).placed(level, group))
        .judged(Judged.of(dossier.has(RETURNED)));
  }

  private static Observation placed(StoredEvent event, String level, String group) {
    return Observation.one(Measure.FIRST_PLACEMENT, event, event.businessDate(), Cut.at(event).placed(level, group));
  }

  /**
   * Acquired brain injury is counted separately, since another distribution is expected there [M]. The therapist's word
   * goes before the plan's own; where neither said, the plan counts as one without.
   */
  static String group(Dossier dossier) {
    return dossier.said(List.of(DECIDED, "TrainingPlanAccepted", RECEIVED), event -> event.data().flag("brainInjury"))
        .filter(injured -> injured).map(injured -> "BRAIN_INJURY").orElse("OTHER");
  }
}
