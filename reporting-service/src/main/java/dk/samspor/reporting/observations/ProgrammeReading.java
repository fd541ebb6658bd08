package dk.samspor.reporting.observations;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A referral to a prevention programme: who sent it, how long it waited, whether it was gone through [R 3.1, 3.4]. */
final class ProgrammeReading implements Reading {

  private static final String REFERRED = "ProgrammeReferred";
  private static final String STARTED = "ProgrammeStarted";
  private static final String COMPLETED = "ProgrammeCompleted";
  private static final String RETURNED = "ProgrammeReturned";

  @Override
  public Set<String> hears() {
    return Set.of(REFERRED, STARTED, COMPLETED, RETURNED);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    List<Observation> seen = new ArrayList<>();
    dossier.first(REFERRED).ifPresent(event -> referred(dossier, event, seen));
    dossier.first(STARTED).ifPresent(event -> seen.add(started(dossier, event)));
    dossier.first(COMPLETED).ifPresent(event -> seen.add(Observation.one(Measure.PROGRAMME_COMPLETED, event,
        TeamCaseReading.day(event, "date"), cut(dossier, event))
        .judged(event.data().flag("wentThroughAll").map(Judged::of).orElse(Judged.NOT_JUDGED))));
    dossier.all(RETURNED).forEach(event -> event.data().texts("reasons").forEach(reason ->
        seen.add(Observation.one(Measure.PROGRAMME_RETURNED, event, Cut.at(event).kind(reason)))));
    return seen.stream();
  }

  /** A referral from general practice is one of the practice's too. */
  private static void referred(Dossier dossier, StoredEvent event, List<Observation> seen) {
    boolean hospital = event.data().flag("fromHospital").orElse(false);
    Cut cut = cut(dossier, event).unit(event.data().text("practice").orElse(null));
    seen.add(Observation.one(Measure.PROGRAMME_REFERRED, event, cut.detail(hospital ? "HOSPITAL" : "PRACTICE")));
    if (!hospital) {
      seen.add(Observation.one(Measure.PRACTICE_REFERRAL, event, cut));
    }
  }

  private static Observation started(Dossier dossier, StoredEvent event) {
    var day = TeamCaseReading.day(event, "date");
    return Observation.one(Measure.PROGRAMME_STARTED, event, day, cut(dossier, event))
        .valued(dossier.first(REFERRED).map(from -> (int) DAYS.between(from.businessDate(), day)).orElse(null));
  }

  private static Cut cut(Dossier dossier, StoredEvent event) {
    return Cut.at(event).kind(dossier.said(List.of(REFERRED), told -> told.data().text("programme")).orElse(null));
  }
}
