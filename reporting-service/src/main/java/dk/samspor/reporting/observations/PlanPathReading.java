package dk.samspor.reporting.observations;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A training plan's way: how long each stretch took, what sent it back, where it ended [M, S]. */
final class PlanPathReading implements Reading {

  private static final String RECEIVED = "TrainingPlanReceived";
  private static final String STARTED = "TrainingPlanStarted";
  private static final String ALLOCATED = "TrainingPlanAllocated";
  private static final Set<String> RESTRATIFIED = Set.of("AssessmentRestratified");
  /** Later it is a change of level [M]. */
  private static final int RESTRATIFICATION_DAYS = 14;

  @Override
  public Set<String> hears() {
    return Set.of(RECEIVED, STARTED, ALLOCATED, "TrainingPlanReturned", "AssessmentLevelChanged");
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    if (dossier.has("TrainingPlanEnteredInError")) {
      return Stream.empty();
    }
    List<Observation> seen = new ArrayList<>();
    dossier.first(RECEIVED).ifPresent(event -> stretches(dossier, event, seen));
    dossier.first(STARTED).ifPresent(event -> started(dossier, event, seen));
    dossier.all("TrainingPlanReturned").forEach(event -> returned(event, cut(dossier, event), seen));
    dossier.all("AssessmentLevelChanged").forEach(event -> seen.add(Observation.one(Measure.PLAN_LEVEL_CHANGED, event,
        cut(dossier, event).kind(event.data().text("level").orElse(null)))));
    List<StoredEvent> allocated = dossier.all(ALLOCATED);
    if (!allocated.isEmpty()) {
      StoredEvent last = allocated.getLast();
      seen.add(Observation.one(Measure.PLAN_ALLOCATED, last, cut(dossier, last)
          .kind(last.data().text("providerKind").orElse(null)).detail(last.data().text("purchaseForm").orElse(null))));
    }
    return seen.stream();
  }

  private static void stretches(Dossier dossier, StoredEvent received, List<Observation> seen) {
    LocalDate came = TrainingPlanReading.receivedOn(received);
    received.data().date("dischargeDate").ifPresent(discharged -> seen.add(Observation.one(Measure.PLAN_RECEIPT_TIME, received,
        came, cut(dossier, received)).valued(days(discharged, came))));
    TrainingPlanReading.placement(dossier).ifPresent(placed -> seen.add(Observation.one(Measure.PLAN_STRATIFICATION_TIME, placed,
        cut(dossier, placed)).valued(days(came, placed.businessDate()))));
  }

  private static void started(Dossier dossier, StoredEvent event, List<Observation> seen) {
    LocalDate day = TeamCaseReading.day(event, "date");
    Optional<LocalDate> came = dossier.first(RECEIVED).map(TrainingPlanReading::receivedOn);
    seen.add(Observation.one(Measure.PLAN_STARTED, event, day, cut(dossier, event))
        .valued(came.map(from -> days(from, day)).orElse(null)));
    seen.add(Observation.one(Measure.PLAN_RESTRATIFICATION, event, day, cut(dossier, event))
        .judged(Judged.of(restratifiedWithin(dossier, day))));
  }

  private static boolean restratifiedWithin(Dossier dossier, LocalDate start) {
    return RESTRATIFIED.stream().flatMap(fact -> dossier.all(fact).stream())
        .anyMatch(event -> !event.businessDate().isAfter(start.plusDays(RESTRATIFICATION_DAYS)));
  }

  private static void returned(StoredEvent event, Cut cut, List<Observation> seen) {
    seen.add(Observation.one(Measure.PLAN_RETURNED, event, cut));
    event.data().texts("reasons").forEach(reason -> seen.add(Observation.one(Measure.PLAN_RETURN_REASON, event, cut.kind(reason))));
  }

  private static Cut cut(Dossier dossier, StoredEvent event) {
    return Cut.at(event).placed(TrainingPlanReading.level(dossier), TrainingPlanReading.group(dossier));
  }

  private static int days(LocalDate from, LocalDate to) {
    return (int) DAYS.between(from, to);
  }
}
