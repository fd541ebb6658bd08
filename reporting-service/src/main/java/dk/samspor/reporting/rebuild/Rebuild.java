package dk.samspor.reporting.rebuild;

import dk.samspor.platform.database.WorkerRole;
import dk.samspor.reporting.eventstore.EventStore;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.intake.DossierLocks;
import dk.samspor.reporting.observations.ObservationStore;
import dk.samspor.reporting.observations.Readings;
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

  private static final int DOSSIERS_AT_A_TIME = 2_000;
  /** So many dossiers are read while intake waits: some tens of milliseconds. */
  private static final int SHORT_ENOUGH = 500;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final EventStore events;
  private final ObservationStore observations;
  private final DossierLocks locks;
  private final RebuildTable table;
  private final AgroalDataSource database;
  private final WorkerRole worker;

  Rebuild(EventStore events, ObservationStore observations, DossierLocks locks, RebuildTable table,
      AgroalDataSource database, WorkerRole worker) {
    this.events = events;
    this.observations = observations;
    this.locks = locks;
    this.table = table;
    this.database = database;
    this.worker = worker;
  }

  void run(UUID id) {
    step(table::sweep);
    int generation = asked(() -> table.generation(id));
    long border = asked(this::border);
    readEverything(id, generation);
    while (!asked(swapped(id, generation, border))) {
      border = catchUp(id, generation, border);
    }
    step(table::sweep);
  }

  /** Every event up to here is committed and every later one will have a higher number. */
  private long border() {
    locks.keepIntakeOut();
    return table.newestEvent();
  }

  private void readEverything(UUID id, int generation) {
    List<UUID> dossiers = nextAfter(BEFORE_ALL);
    while (!dossiers.isEmpty()) {
      List<UUID> now = dossiers;
      step(() -> read(id, generation, now));
      dossiers = nextAfter(now.getLast());
    }
  }

  private List<UUID> nextAfter(UUID last) {
    return asked(() -> table.nextDossiers(last, DOSSIERS_AT_A_TIME));
  }

  private Callable<Boolean> swapped(UUID id, int generation, long border) {
    return () -> {
      locks.keepIntakeOut();
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
    observations.remove(generation, dossiers);
    observations.write(generation, Readings.of(all));
    table.progress(id, all.size());
  }

  private void step(Runnable work) {
    asked(() -> {
      work.run();
      return null;
    });
  }

  /** One short transaction, as the worker: a request may not read the event store. */
  private <T> T asked(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(() -> {
      try (var connection = database.getConnection()) {
        worker.take(connection);
      }
      return work.call();
    });
  }
}
