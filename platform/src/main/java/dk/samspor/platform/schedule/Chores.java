package dk.samspor.platform.schedule;

import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.platform.identity.CprMask;
import dk.samspor.platform.relay.Postman;
import dk.samspor.platform.request.DatabaseTrouble;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Does the chores of the service when they are due, and says how late they are. Where business time can be set from
 * outside (demo, test) none is done by itself: by real time everything of a played year would be overdue.
 */
@ApplicationScoped
class Chores {

  private static final Logger LOG = Logger.getLogger(Chores.class);
  private static final long LOOK_MILLIS = 1000;
  private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);

  private final List<Chore> all;
  private final ChoreRound round;
  private final WorkerDatabase database;
  private final Postman postman;
  private final boolean byThemselves;
  /** When each was due, on the clock of this JVM: while the thread hangs or the database is away, lateness grows all the same. */
  private final Map<String, Long> due = new ConcurrentHashMap<>();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private Thread rounds;

  Chores(@All List<Chore> all, ChoreRound round, WorkerDatabase database, Postman postman, MeterRegistry meters,
      @ConfigProperty(name = "samspor.business-time.settable", defaultValue = "false") boolean timeIsSet,
      @ConfigProperty(name = "samspor.chores.by-themselves") Optional<Boolean> byThemselves) {
    this.all = all;
    this.round = round;
    this.database = database;
    this.postman = postman;
    this.byThemselves = byThemselves.orElse(!timeIsSet);
    all.forEach(chore -> meters.gauge("samspor.chore.late.seconds",
        List.of(Tag.of("chore", chore.name())), this, chores -> chores.lateSeconds(chore)));
  }

  private double lateSeconds(Chore chore) {
    Long since = due.get(chore.name());
    return since == null ? 0 : Math.max(0, System.nanoTime() - since) / 1e9;
  }

  void start(@Observes StartupEvent started) throws SQLException {
    if (all.isEmpty()) {
      return;
    }
    try (Connection connection = database.open()) {
      for (Chore chore : all) {
        ChoreTable.enter(connection, chore.name());
      }
    }
    if (byThemselves) {
      rounds = Thread.ofPlatform().name("chores").daemon().start(this::work);
    }
  }

  void stop(@Observes ShutdownEvent ending) throws InterruptedException {
    stopping.countDown();
    if (rounds != null) {
      rounds.join(TimeUnit.SECONDS.toMillis(5));
    }
  }

  Optional<Chore> named(String name) {
    return all.stream().filter(chore -> chore.name().equals(name)).findFirst();
  }

  /** To its end, whatever it is due; how many things were done. On a thread of its own: the asking request is another's. */
  int doNow(Chore chore, Instant businessTime) {
    return CompletableFuture.supplyAsync(() -> toItsEnd(chore, businessTime), asked -> Thread.ofVirtual().start(asked)).join();
  }

  private int toItsEnd(Chore chore, Instant businessTime) {
    int done = 0;
    ChoreRound.Outcome part;
    do {
      part = round.part(chore, true, businessTime);
      done += part.did();
      tell(part);
    } while (part.did() > 0);
    return done;
  }

  private void work() {
    try {
      while (stopping.getCount() > 0) {
        looks();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** On one connection that stays open: a new one for each look would cost more than the look. */
  private void looks() throws InterruptedException {
    try (Connection connection = database.open()) {
      while (!stopping.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        look(connection);
      }
    } catch (SQLException | RuntimeException trouble) { // the database may be away: the next look tells
      LOG.warnf("the chores wait: %s", trouble);
      stopping.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void look(Connection connection) throws SQLException {
    for (var state : ChoreTable.read(connection)) {
      due.put(state.name(), System.nanoTime() - (long) (state.lateSeconds() * 1e9));
      var toDo = state.isToDo() ? named(state.name()) : Optional.<Chore>empty();
      if (toDo.isPresent()) {
        attempt(connection, toDo.get());
      }
    }
  }

  private void attempt(Connection connection, Chore chore) throws SQLException {
    try {
      ChoreRound.Outcome part;
      do {
        part = round.part(chore, false, null);
        tell(part);
      } while (part.did() > 0 && stopping.getCount() > 0);
    } catch (RuntimeException | LinkageError | AssertionError failure) {
      if (DatabaseTrouble.isAway(failure) || DatabaseTrouble.isLostRace(failure)) {
        return; // the next look does it
      }
      LOG.errorf(failure, "the chore %s failed", chore.name());
      ChoreTable.failed(connection, chore.name(), AFTER_A_FAILURE, CprMask.mask(String.valueOf(failure)));
    }
  }

  private void tell(ChoreRound.Outcome part) {
    if (part.news()) {
      postman.wake();
    }
  }
}
