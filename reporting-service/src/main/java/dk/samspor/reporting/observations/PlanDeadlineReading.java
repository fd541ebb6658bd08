package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether training began by the plan's deadline. Counted on the deadline's own day, so that a plan that never started is a miss
 * from then on, and one that starts too late is the same miss. Before that day nobody can say: see {@link Measure#isDue}.
 */
final class PlanDeadlineReading implements Reading {

  private static final String RECEIVED = "TrainingPlanReceived";
  private static final String STARTED = "TrainingPlanStarted";
  private static final Set<String> TOLD = Set.of(RECEIVED, "TrainingPlanResubmitted", "ShortDeadlineWarned", "StartDeadlinePassed");
  /** Whoever one of these was told of by the deadline waits for no start. */
  private static final Set<String> ENDED = Set.of("TrainingPlanCompleted", "TrainingPlanCancelled", "TrainingPlanDeclined", "TrainingPlanForwarded");

  @Override
  public Set<String> hears() {
    return Set.of(RECEIVED);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    if (dossier.has("TrainingPlanEnteredInError")) {
      return Stream.empty();
    }
    return dossier.first(RECEIVED).stream().flatMap(event -> deadline(dossier).stream()
        .flatMap(deadline -> kept(dossier, deadline).stream().map(verdict -> Observation.one(Measure.PLAN_DEADLINE, event, deadline,
            Cut.at(event).placed(TrainingPlanReading.level(dossier), TrainingPlanReading.group(dossier))).judged(verdict))));
  }

  /** As it was last said: a plan that is sent again may have another. */
  private static Optional<LocalDate> deadline(Dossier dossier) {
    return TOLD.stream().flatMap(fact -> dossier.all(fact).stream()).sorted(StoredEvent.CANONICAL)
        .flatMap(event -> event.data().date("deadline").stream()).reduce((before, last) -> last);
  }

  /** Empty where nobody was to start. */
  private static Optional<Judged> kept(Dossier dossier, LocalDate deadline) {
    boolean inTime = dossier.first(STARTED).map(event -> !TeamCaseReading.day(event, "date").isAfter(deadline)).orElse(false);
    if (inTime) {
      return Optional.of(Judged.MET);
    }
    boolean ended = ENDED.stream().flatMap(fact -> dossier.all(fact).stream()).anyMatch(event -> !event.businessDate().isAfter(deadline));
    return ended || withTheHospital(dossier, deadline) ? Optional.empty() : Optional.of(Judged.NOT_MET);
  }

  /** Returned to its sender, and not sent again by the deadline. */
  private static boolean withTheHospital(Dossier dossier, LocalDate deadline) {
    return Stream.of("TrainingPlanReturned", "TrainingPlanResubmitted").flatMap(fact -> dossier.all(fact).stream())
        .filter(event -> !event.businessDate().isAfter(deadline)).sorted(StoredEvent.CANONICAL).reduce((before, last) -> last)
        .map(last -> last.fact().equals("TrainingPlanReturned")).orElse(false);
  }
}
