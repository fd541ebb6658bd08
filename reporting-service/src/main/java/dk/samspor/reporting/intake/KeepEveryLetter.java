package dk.samspor.reporting.intake;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterBatchHandler;
import dk.samspor.reporting.eventstore.CitizenPseudonym;
import dk.samspor.reporting.eventstore.EventData;
import dk.samspor.reporting.eventstore.EventStore;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation;
import dk.samspor.reporting.observations.ObservationStore;
import dk.samspor.reporting.observations.Readings;
import dk.samspor.reporting.observations.ReopeningStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Stores a batch of letters and reads the dossiers they belong to anew. Seven statements however many letters there are,
 * so that a plan is in the figures milliseconds after it was committed in referral.
 */
@ApplicationScoped
class KeepEveryLetter implements LetterBatchHandler {

  private final EventStore events;
  private final ObservationStore observations;
  private final ReopeningStore reopenings;
  private final DossierLocks locks;
  private final CitizenPseudonym pseudonym;
  private final MergedCitizens merged;
  private final Redactions redactions;

  KeepEveryLetter(EventStore events, ObservationStore observations, ReopeningStore reopenings, DossierLocks locks,
      CitizenPseudonym pseudonym, MergedCitizens merged, Redactions redactions) {
    this.events = events;
    this.observations = observations;
    this.reopenings = reopenings;
    this.locks = locks;
    this.pseudonym = pseudonym;
    this.merged = merged;
    this.redactions = redactions;
  }

  @Override
  public void handle(List<Letter> letters) {
    List<StoredEvent> arrived = letters.stream().map(this::stored).toList();
    Set<UUID> dossiers = new HashSet<>();
    arrived.forEach(event -> dossiers.add(event.dossier()));
    locks.holdForThisTransaction(dossiers);
    events.append(arrived);
    merged.note(arrived);
    redactions.carryOut(arrived);
    readAnew(dossiers);
  }

  /** Most events change no observation: what is already right is left alone. */
  private void readAnew(Set<UUID> dossiers) {
    int generation = observations.currentGeneration();
    Set<Observation> before = Set.copyOf(observations.ofDossiers(generation, dossiers));
    Readings.Seen seen = Readings.seen(events.ofDossiers(dossiers));
    Set<Observation> now = Set.copyOf(seen.observations());
    Set<UUID> changed = new HashSet<>();
    before.stream().filter(one -> !now.contains(one)).forEach(one -> changed.add(one.dossier()));
    now.stream().filter(one -> !before.contains(one)).forEach(one -> changed.add(one.dossier()));
    if (!changed.isEmpty()) {
      observations.replace(generation, changed, now.stream().filter(one -> changed.contains(one.dossier())).toList());
    }
    reopenings.replace(generation, dossiers, seen.reopenings());
  }

  private StoredEvent stored(Letter letter) {
    var told = new StoredEvent(letter.id(), letter.type(), letter.source(), letter.caseId(), letter.caseSeq(), letter.time(),
        letter.businessDate(), letter.municipality(), letter.region(),
        letter.citizen() == null ? null : pseudonym.of(letter.citizen().value()), letter.agreement(),
        EventData.parse(letter.dataAsText()));
    return told.with(merged.storable(told.fact(), told.data()));
  }
}
