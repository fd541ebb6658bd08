package dk.samspor.platform.inbox;

import dk.samspor.platform.relay.Postman;
import dk.samspor.platform.request.DatabaseTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * What happens to a batch of letters: it is handled in one transaction; when that fails it is tried letter by letter, and
 * a letter that fails by itself goes to the dead letters with its cause and parks its case. When the database is away the
 * batch is given back whole.
 */
@ApplicationScoped
class Doorstep {

  private static final Logger LOG = Logger.getLogger(Doorstep.class);
  private static final int MOST_LOST_RACES = 20;

  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final Postman postman;
  private final Sorter sorter;

  Doorstep(Inbox inbox, DeadLetters deadLetters, Postman postman, Sorter sorter) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.postman = postman;
    this.sorter = sorter;
  }

  /** @throws RuntimeException when the database is away: then the batch is to be brought again */
  void take(ConsumerRecords<String, byte[]> batch) {
    List<Arrived> arrived = new ArrayList<>(batch.count());
    for (ConsumerRecord<String, byte[]> raw : batch) {
      try {
        arrived.add(new Arrived(LetterReader.read(raw), raw));
      } catch (RuntimeException notALetter) {
        deadLetters.noLetter(raw, notALetter);
        deadLetters.publish(raw, notALetter);
      }
    }
    if (!arrived.isEmpty()) {
      handle(arrived);
      sorter.wake();
    }
  }

  private void handle(List<Arrived> arrived) {
    try {
      handled(arrived);
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
      if (DatabaseTrouble.isAway(failure)) {
        throw failure;
      }
      if (arrived.size() > 1) {
        arrived.forEach(one -> handle(List.of(one)));
      } else {
        dead(arrived.getFirst(), failure);
      }
    }
  }

  /** The table is the truth; the topic is told after it, when the broker can take it. */
  private void dead(Arrived one, Throwable failure) {
    LOG.errorf(failure, "dead letter: %s", one.letter());
    deadLetters.failed(one, failure);
    deadLetters.publish(one.raw(), failure);
  }

  private void handled(List<Arrived> arrived) {
    int lostRaces = 0;
    while (true) {
      try {
        if (inbox.handle(arrived)) {
          postman.wake();
        }
        return;
      } catch (RuntimeException failure) {
        if (!DatabaseTrouble.isLostRace(failure) || ++lostRaces > MOST_LOST_RACES) {
          throw failure;
        }
        // whoever won the race is given a moment to finish
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5L * lostRaces));
      }
    }
  }
}
