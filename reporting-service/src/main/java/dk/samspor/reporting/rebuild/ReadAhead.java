package dk.samspor.reporting.rebuild;

import dk.samspor.reporting.eventstore.EventStore;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Readings;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads the next dossiers while the last ones are being written: reading and writing keep a core busy each. */
final class ReadAhead implements AutoCloseable {

  private final EventStore events;
  private final Steps steps;
  private final int atATime;
  private final ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("rebuild-reads").daemon().factory());
  private Future<Dossiers> coming;

  /**
   * @param atATime events
   * @param after the last dossier that needs no reading
   */
  ReadAhead(EventStore events, Steps steps, int atATime, UUID after) {
    this.events = events;
    this.steps = steps;
    this.atATime = atATime;
    this.coming = reader.submit(() -> read(after));
  }

  /**
   * Some whole dossiers.
   *
   * @param events how many they were made of
   */
  record Dossiers(UUID last, int events, Readings.Seen seen) {}

  /** Null after the last. */
  Dossiers next() {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("the rebuild was interrupted");
    }
    try {
      Dossiers read = coming.get();
      if (read != null) {
        coming = reader.submit(() -> read(read.last()));
      }
      return read;
    } catch (ExecutionException failed) {
      throw new IllegalStateException("the events could not be read", failed.getCause());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the rebuild was interrupted", ended);
    }
  }

  private Dossiers read(UUID after) {
    List<StoredEvent> whole = steps.take(() -> wholeDossiers(after));
    return whole.isEmpty() ? null : new Dossiers(whole.getLast().dossier(), whole.size(), Readings.seen(whole));
  }

  /** A dossier longer than one reading is read by itself. */
  private List<StoredEvent> wholeDossiers(UUID after) {
    List<StoredEvent> next = events.after(after, atATime);
    if (next.size() < atATime) {
      return next;
    }
    UUID last = next.getLast().dossier(); // it may go on
    List<StoredEvent> whole = next.stream().filter(event -> !event.dossier().equals(last)).toList();
    return whole.isEmpty() ? events.ofDossiers(List.of(last)) : whole;
  }

  @Override
  public void close() {
    reader.shutdownNow();
  }
}
