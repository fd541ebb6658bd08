package dk.samspor.platform.inbox;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.relay.Postman;
import dk.samspor.platform.request.DatabaseTrouble;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Where the postman leaves the neighbours' letters. A batch is handled in one transaction; when that fails it is tried
 * letter by letter, and a letter that fails by itself goes to the dead letters with its cause. When the database is away
 * nothing is given up: the reader waits and tries again. The offset moves only after the effect is committed.
 */
@ApplicationScoped
class Doorstep {

  private static final Logger LOG = Logger.getLogger(Doorstep.class);
  private static final long FIRST_WAIT_MILLIS = 200;
  private static final long LONGEST_WAIT_MILLIS = 5000;
  private static final int MOST_LOST_RACES = 20;

  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final Postman postman;

  Doorstep(Inbox inbox, DeadLetters deadLetters, Postman postman) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.postman = postman;
  }

  @Incoming("letters")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    List<Arrived> arrived = new ArrayList<>(batch.count());
    for (ConsumerRecord<String, byte[]> raw : batch) {
      try {
        var letter = LetterReader.read(raw);
        if (inbox.reads(letter)) {
          arrived.add(new Arrived(letter, raw));
        }
      } catch (RuntimeException notALetter) {
        dead(raw, notALetter);
      }
    }
    if (!arrived.isEmpty()) {
      handle(arrived);
    }
  }

  private void handle(List<Arrived> arrived) {
    try {
      handled(arrived);
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
      if (DatabaseTrouble.isAway(failure)) {
        throw failure; // stopping while the database is away: the letters stay where they are
      }
      if (arrived.size() > 1) {
        arrived.forEach(one -> handle(List.of(one)));
      } else {
        LOG.errorf(failure, "dead letter: %s", arrived.getFirst().letter());
        dead(arrived.getFirst().raw(), failure);
      }
    }
  }

  /** The table is the truth; the topic is told after it, when the broker can take it. */
  private void dead(ConsumerRecord<String, byte[]> raw, Throwable failure) {
    untilStored(() -> deadLetters.keep(raw, failure));
    deadLetters.publish(raw, failure);
  }

  private void handled(List<Arrived> arrived) {
    untilStored(() -> {
      if (inbox.handle(arrived.stream().map(Arrived::letter).toList())) {
        postman.wake();
      }
    });
  }

  /** Waits out a database that is away and tries a lost race again; anything else is the letter's own fault. */
  private static void untilStored(Runnable work) {
    long wait = FIRST_WAIT_MILLIS;
    int lostRaces = 0;
    while (true) {
      try {
        work.run();
        return;
      } catch (RuntimeException failure) {
        boolean away = DatabaseTrouble.isAway(failure);
        boolean again = away || DatabaseTrouble.isLostRace(failure) && ++lostRaces <= MOST_LOST_RACES;
        if (!again || Thread.currentThread().isInterrupted()) {
          throw failure;
        }
        wait = away ? waitOut(wait) : yieldTo(lostRaces);
      }
    }
  }

  /** Whoever won the race is given a moment to finish. */
  private static long yieldTo(int lostRaces) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5L * lostRaces));
    return FIRST_WAIT_MILLIS;
  }

  private static long waitOut(long wait) {
    LOG.warnf("the database is away; letters wait %d ms", wait);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(wait));
    return Math.min(LONGEST_WAIT_MILLIS, wait * 2);
  }

  private record Arrived(Letter letter, ConsumerRecord<String, byte[]> raw) {}
}
