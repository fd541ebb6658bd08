package dk.samspor.reporting.rebuild;

import dk.samspor.reporting.eventstore.EventStore;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.intake.DossierLocks;
import dk.samspor.reporting.observations.ObservationCopy;
import dk.samspor.reporting.observations.ObservationStore;
import dk.samspor.reporting.observations.Readings;
import dk.samspor.reporting.observations.ReopeningStore;
import dk.samspor.reporting.rollups.Sums;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One rebuild, from the first event to the swap. The new generation is written beside the current one in short
 * transactions; letters go on arriving in the current one. What arrived meanwhile is read in rounds that grow shorter,
 * and the last round, with the swap, is done while intake waits: so nothing falls between the generations.
 *
 * <p>How far it is, is written down with what was written: one whose service was killed goes on from there.
 */
@ApplicationScoped
class Rebuild {

  private static final int DOSSIERS_AT_A_TIME = 2_000;
  /** So many dossiers are read while intake waits: some tens of milliseconds. */
  private static final int SHORT_ENOUGH = 500;

  private final EventStore events;
  private final ObservationStore observations;
  private final ObservationCopy copy;
  private final ReopeningStore reopenings;
  private final Sums sums;
  private final DossierLocks locks;
  private final RebuildTable table;
  private final Generations generations;
  private final Steps steps;
  private final int eventsAtATime;

  /** @param eventsAtATime few enough for the young generation of a small heap: more at a time are slower */
  Rebuild(EventStore events, ObservationStore observations, ObservationCopy copy, ReopeningStore reopenings, Sums sums,
      DossierLocks locks, RebuildTable table, Generations generations, Steps steps,
      @ConfigProperty(name = "samspor.reporting.rebuild-events-at-a-time", defaultValue = "4000") int eventsAtATime) {
    this.events = events;
    this.observations = observations;
    this.copy = copy;
    this.reopenings = reopenings;
    this.sums = sums;
    this.locks = locks;
    this.table = table;
    this.generations = generations;
    this.steps = steps;
    this.eventsAtATime = eventsAtATime;
  }

  /** From its beginning, or from where it was when its service was killed. */
  void run(UUID id) {
    Progress progress = steps.take(() -> table.progress(id));
    if (!progress.hasBegun()) {
      sweep();
      steps.take(() -> begin(id, progress.generation()));
    }
    if (progress.stage() == Stage.READING) {
      readEverything(id, progress);
      steps.takeLong(() -> generations.attachObservations(progress.generation()), () -> table.enter(id, Stage.SUMMING));
    }
    if (progress.stage() != Stage.CATCHING_UP) {
      steps.takeLong(() -> sums.make(progress.generation()), () -> generations.attachSums(progress.generation()),
          () -> table.enter(id, Stage.CATCHING_UP));
    }
    catchUpAndSwap(id, progress.generation());
    sweep();
  }

  /** Every event up to the border is committed and every later one will have a higher number. */
  private Void begin(UUID id, int generation) {
    locks.keepIntakeOut();
    generations.open(generation);
    table.setBorder(id, table.newestEvent());
    return null;
  }

  private void readEverything(UUID id, Progress progress) {
    try (ReadAhead ahead = new ReadAhead(events, steps, eventsAtATime, progress.reached())) {
      for (ReadAhead.Dossiers next = ahead.next(); next != null; next = ahead.next()) {
        ReadAhead.Dossiers now = next;
        steps.take(() -> {
          copy.write(progress.generation(), now.seen().observations());
          reopenings.replace(progress.generation(), List.of(), now.seen().reopenings());
          table.reached(id, now.last(), now.events());
          return null;
        });
      }
    }
  }

  private void catchUpAndSwap(UUID id, int generation) {
    while (!steps.take(swapped(id, generation))) {
      catchUp(id, generation);
    }
  }

  private Callable<Boolean> swapped(UUID id, int generation) {
    return () -> {
      locks.keepIntakeOut();
      sums.holdAlone();
      long border = table.border(id);
      if (table.dossiersAfter(border) > SHORT_ENOUGH) {
        return false;
      }
      read(id, generation, table.dossiersBetween(border, table.newestEvent()));
      table.swap(id, generation);
      return true;
    };
  }

  private void catchUp(UUID id, int generation) {
    long border = steps.take(() -> table.border(id));
    long next = steps.take(() -> {
      locks.keepIntakeOut();
      return table.newestEvent();
    });
    List<UUID> dossiers = steps.take(() -> table.dossiersBetween(border, next));
    for (int from = 0; from < dossiers.size(); from += DOSSIERS_AT_A_TIME) {
      List<UUID> now = dossiers.subList(from, Math.min(dossiers.size(), from + DOSSIERS_AT_A_TIME));
      steps.take(() -> read(id, generation, now));
    }
    steps.take(() -> table.setBorder(id, next));
  }

  private Void read(UUID id, int generation, List<UUID> dossiers) {
    List<StoredEvent> all = events.ofDossiers(dossiers);
    Readings.Seen seen = Readings.seen(all);
    observations.replace(generation, dossiers, seen.observations());
    reopenings.replace(generation, dossiers, seen.reopenings());
    table.add(id, all.size());
    return null;
  }

  /** Tables one at a time, so that who reads them is never waited for with another one held. */
  private void sweep() {
    steps.take(() -> {
      sums.sweep();
      return null;
    });
    while (steps.take(generations::dropOne)) {
      // the next one
    }
  }
}
