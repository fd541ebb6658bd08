package dk.samspor.reporting.rebuild;

import dk.samspor.platform.database.WorkerRole;
import dk.samspor.reporting.eventstore.EventStore;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.intake.DossierLocks;
import dk.samspor.reporting.observations.ObservationCopy;
import dk.samspor.reporting.observations.ObservationStore;
import dk.samspor.reporting.observations.Readings;
import dk.samspor.reporting.rollups.Sums;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * One rebuild, from the first event to the swap. The new generation is written beside the current one in short
 * transactions; letters go on arriving in the current one. What arrived meanwhile is read in rounds that grow shorter,
 * and the last round, with the swap, is done while intake waits: so nothing falls between the generations.
 */
@ApplicationScoped
class Rebuild {

  private static final int EVENTS_AT_A_TIME = 10_000;
  private static final int DOSSIERS_AT_A_TIME = 2_000;
  /** So many dossiers are read while intake waits: some tens of milliseconds. */
  private static final int SHORT_ENOUGH = 500;
  /** The sums of ten national years take minutes; nobody waits for them. */
  private static final int SUMS_MAY_TAKE_SECONDS = 3_600;
  private static final int SHORT_STEP_SECONDS = 300;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final EventStore events;
  private final ObservationStore observations;
  private final ObservationCopy copy;
  private final Sums sums;
  private final DossierLocks locks;
  private final RebuildTable table;
  private final AgroalDataSource database;
  private final WorkerRole worker;

  Rebuild(EventStore events, ObservationStore observations, ObservationCopy copy, Sums sums, DossierLocks locks, RebuildTable table,
      AgroalDataSource database, WorkerRole worker) {
    this.events = events;
    this.observations = observations;
    this.copy = copy;
    this.sums = sums;
    this.locks = locks;
    this.table = table;
    this.database = database;
    this.worker = worker;
  }

  void run(UUID id) {
    step(this::sweep);
    int generation = asked(() -> table.generation(id));
    long border = asked(this::border);
    readEverything(id, generation);
    step(SUMS_MAY_TAKE_SECONDS, () -> sums.make(generation));
    while (!asked(swapped(id, generation, border))) {
      border = catchUp(id, generation, border);
    }
    step(this::sweep);
  }

  private void sweep() {
    table.sweep();
    sums.sweep();
  }

  /** Every event up to here is committed and every later one will have a higher number. */
  private long border() {
    locks.keepIntakeOut();
    return table.newestEvent();
  }

  private void readEverything(UUID id, int generation) {
    UUID last = BEFORE_ALL;
    while (last != null) {
      UUID after = last;
      last = asked(() -> readNext(id, generation, after));
    }
  }

  /** Reads the next whole dossiers. A dossier longer than one reading is read by itself. */
  private UUID readNext(UUID id, int generation, UUID after) {
    List<StoredEvent> next = events.after(after, EVENTS_AT_A_TIME);
    if (next.isEmpty()) {
      return null;
    }
    UUID last = next.getLast().dossier();
    if (next.size() == EVENTS_AT_A_TIME) { // the last dossier may go on
      List<StoredEvent> whole = next.stream().filter(event -> !event.dossier().equals(last)).toList();
      next = whole.isEmpty() ? events.ofDossiers(List.of(last)) : whole;
    }
    copy.write(generation, Readings.of(next));
    table.progress(id, next.size());
    return next.getLast().dossier();
  }

  private Callable<Boolean> swapped(UUID id, int generation, long border) {
    return () -> {
      locks.keepIntakeOut();
      sums.holdAlone();
      if (table.dossiersAfter(border) > SHORT_ENOUGH) {
        return false;
      }
      read(id, generation, table.dossiersBetween(border, table.newestEvent()));
      table.swap(id, generation);
      return true;
    };
  }

  private long catchUp(UUID id, int generation, long border) {
    long next = asked(this::border);
    List<UUID> dossiers = asked(() -> table.dossiersBetween(border, next));
    for (int from = 0; from < dossiers.size(); from += DOSSIERS_AT_A_TIME) {
      List<UUID> now = dossiers.subList(from, Math.min(dossiers.size(), from + DOSSIERS_AT_A_TIME));
      step(() -> read(id, generation, now));
    }
    return next;
  }

  private void read(UUID id, int generation, List<UUID> dossiers) {
    List<StoredEvent> all = events.ofDossiers(dossiers);
    observations.replace(generation, dossiers, Readings.of(all));
    table.progress(id, all.size());
  }

  private void step(Runnable work) {
    asked(() -> {
      work.run();
      return null;
    });
  }

  private void step(int seconds, Runnable work) {
    asked(seconds, () -> {
      work.run();
      return null;
    });
  }

  /** One short transaction, as the worker: a request may not read the event store. */
  private <T> T asked(Callable<T> work) {
    return asked(SHORT_STEP_SECONDS, work);
  }

  private <T> T asked(int seconds, Callable<T> work) {
    return QuarkusTransaction.requiringNew().timeout(seconds).call(() -> {
      try (var connection = database.getConnection()) {
        worker.take(connection);
      }
      return work.call();
    });
  }
}
