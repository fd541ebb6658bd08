package dk.samspor.platform.inbox;

import dk.samspor.platform.relay.Postman;
import dk.samspor.platform.request.DatabaseTrouble;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Frees parked cases: asks the owner's journal for the letters that are missing, and tries again what somebody asked to
 * be redriven. One letter, one transaction, in the order of the case; what fails again waits again.
 */
@ApplicationScoped
class Sorter {

  private static final Logger LOG = Logger.getLogger(Sorter.class);
  private static final long LOOK_MILLIS = 1000;
  private static final int ASK_AGAIN_SECONDS = 5;

  private final Inbox inbox;
  private final ParkedCases parked;
  private final DeadLetters deadLetters;
  private final OwnersJournal owners;
  private final Postman postman;
  private final Semaphore woken = new Semaphore(0);
  private volatile boolean stopping;
  private Thread rounds;

  Sorter(Inbox inbox, ParkedCases parked, DeadLetters deadLetters, OwnersJournal owners, Postman postman) {
    this.inbox = inbox;
    this.parked = parked;
    this.deadLetters = deadLetters;
    this.owners = owners;
    this.postman = postman;
  }

  /** A case may have been parked, or is to be redriven. */
  void wake() {
    if (woken.availablePermits() == 0) {
      woken.release();
    }
  }

  void start(@Observes StartupEvent started) {
    rounds = Thread.ofPlatform().name("sorter").daemon().start(this::work);
  }

  void stop(@Observes ShutdownEvent ending) throws InterruptedException {
    stopping = true;
    wake();
    rounds.join(TimeUnit.SECONDS.toMillis(5));
  }

  private void work() {
    while (!stopping) {
      try {
        woken.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        woken.drainPermits();
        parked.due().forEach(this::free);
      } catch (InterruptedException ended) {
        return;
      } catch (Throwable trouble) { // the database may be away: the next round tells
        LOG.warnf("the sorter starts over: %s", trouble);
      }
    }
  }

  /** As far as it goes. */
  private void free(UUID caseId) {
    boolean goesOn = true;
    while (goesOn && !stopping) {
      var front = parked.front(caseId);
      goesOn = front.isPresent() && oneStep(front.get());
    }
  }

  private boolean oneStep(ParkedCases.Front front) {
    var first = front.letter();
    if (first.caseSeq() <= front.seq()) {
      parked.drop(first);
      return true;
    }
    if (first.caseSeq() == front.seq() + 1) {
      return handled(() -> inbox.handleNext(first), first.caseId(), failure -> parked.leave(first, DeadLetters.causeOf(failure)));
    }
    var missing = missing(front);
    return !missing.isEmpty() && missing.stream().allMatch(one ->
        handled(() -> inbox.handleNext(one.letter()), first.caseId(), failure -> deadLetters.failed(one, failure)));
  }

  private List<Arrived> missing(ParkedCases.Front front) {
    var waiting = front.letter();
    try {
      var found = owners.letters(front.source(), waiting.caseId(), front.seq() + 1, waiting.caseSeq() - 1);
      if (found.isEmpty()) {
        parked.again(waiting.caseId(), ASK_AGAIN_SECONDS, "the owner's journal does not have the missing letter");
      }
      return found;
    } catch (RuntimeException ownerAway) {
      LOG.warnf("the owner of case %s cannot be asked for its missing letters: %s", waiting.caseId(), ownerAway.getMessage());
      parked.again(waiting.caseId(), ASK_AGAIN_SECONDS, "the owner cannot be asked for the missing letter");
      return List.of();
    }
  }

  private boolean handled(BooleanSupplier work, UUID caseId, Consumer<Throwable> lay) {
    try {
      if (work.getAsBoolean()) {
        postman.wake();
      }
      return true;
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
      if (DatabaseTrouble.isAway(failure) || DatabaseTrouble.isLostRace(failure)) {
        parked.again(caseId, 1, null);
      } else {
        LOG.errorf(failure, "case %s stays parked", caseId);
        lay.accept(failure);
      }
      return false;
    }
  }
}
