package dk.samspor.reporting.rebuild;

import dk.samspor.reporting.eventstore.EventStore;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.intake.DossierLocks;
import dk.samspor.reporting.observations.ObservationStore;
import dk.samspor.reporting.observations.Readings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

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

  Rebuild(EventStore events, ObservationStore observations, DossierLocks locks, RebuildTable table) {
    this.events = events;
    this.observations = observations;
    this.locks = locks;
    this.table = table;
  }

  void run(UUID id) {
    QuarkusTransaction.requiringNew().run(table::sweep);
    int generation = QuarkusTransaction.requiringNew().call(() -> table.generation(id));
    long border = QuarkusTransaction.requiringNew().call(this::border);
    readEverything(id, generation);
    while (!QuarkusTransaction.requiringNew().call(swapped(id, generation, border))) {
      border = catchUp(id, generation, border);
    }
    QuarkusTransaction.requiringNew().run(table::sweep);
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
      QuarkusTransaction.requiringNew().run(() -> read(id, generation, now));
      dossiers = nextAfter(now.getLast());
    }
  }

  private List<UUID> nextAfter(UUID last) {
    return QuarkusTransaction.requiringNew().call(() -> table.nextDossiers(last, DOSSIERS_AT_A_TIME));
  }

  private java.util.concurrent.Callable<Boolean> swapped(UUID id, int generation, long border) {
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
    long next = QuarkusTransaction.requiringNew().call(this::border);
    List<UUID> dossiers = QuarkusTransaction.requiringNew().call(() -> table.dossiersBetween(border, next));
    for (int from = 0; from < dossiers.size(); from += DOSSIERS_AT_A_TIME) {
      List<UUID> now = dossiers.subList(from, Math.min(dossiers.size(), from + DOSSIERS_AT_A_TIME));
      QuarkusTransaction.requiringNew().run(() -> read(id, generation, now));
    }
    return next;
  }

  private void read(UUID id, int generation, List<UUID> dossiers) {
    List<StoredEvent> all = events.ofDossiers(dossiers);
    observations.remove(generation, dossiers);
    observations.write(generation, Readings.of(all));
    table.progress(id, all.size());
  }
}
