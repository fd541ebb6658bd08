package dk.samspor.reporting.observations;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A palliative referral: at which level, with the door kept open or not, and how soon help began [C, D item 2]. */
final class PalliativeReading implements Reading {

  private static final String REFERRED = "PalliativeReferred";
  private static final String STARTED = "PalliativeStarted";

  @Override
  public Set<String> hears() {
    return Set.of(REFERRED, STARTED);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    return Stream.concat(
        dossier.first(REFERRED).stream().map(event -> Observation.one(Measure.PALLIATIVE_REFERRED, event, cut(dossier, event))
            .judged(event.data().flag("openAdmission").map(Judged::of).orElse(Judged.NOT_JUDGED))),
        dossier.first(STARTED).stream().map(event -> started(dossier, event)));
  }

  private static Observation started(Dossier dossier, StoredEvent event) {
    var day = TeamCaseReading.day(event, "date");
    return Observation.one(Measure.PALLIATIVE_STARTED, event, day, cut(dossier, event))
        .valued(dossier.first(REFERRED).map(from -> (int) DAYS.between(from.businessDate(), day)).orElse(null));
  }

  private static Cut cut(Dossier dossier, StoredEvent event) {
    return Cut.at(event).kind(dossier.said(List.of(REFERRED), told -> told.data().text("level")).orElse(null));
  }
}
