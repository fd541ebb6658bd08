package dk.samspor.platform.inbox;

import dk.samspor.platform.relay.Broker;
import dk.samspor.platform.relay.Streets;
import dk.samspor.platform.request.DatabaseTrouble;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Fetches the neighbours' letters, batch by batch. The offset moves only after the effect is committed, and some batches
 * later: what was had already is dropped by its place in the case, so that nothing depends on the offset but how much is
 * read again. While the database is away nothing is given up: the reader goes back to where the batch began, rests, and
 * keeps its place in the group meanwhile.
 */
@ApplicationScoped
class LetterBox {

  private static final Logger LOG = Logger.getLogger(LetterBox.class);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration FIRST_REST = Duration.ofMillis(200);
  private static final Duration LONGEST_REST = Duration.ofSeconds(5);
  /** The broker writes every offset to its disk: one for every batch would keep it busier than the letters do. */
  private static final long NOTE_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  private final Streets streets;
  private final Broker broker;
  private final Doorstep doorstep;
  private volatile boolean stopping;
  private volatile double behind;
  private volatile KafkaConsumer<String, byte[]> reader;
  private Duration rest = FIRST_REST;
  private final Map<TopicPartition, OffsetAndMetadata> unnoted = new HashMap<>();
  private long notedAt = System.nanoTime();
  private Thread rounds;

  LetterBox(Streets streets, Broker broker, Doorstep doorstep, MeterRegistry meters) {
    this.streets = streets;
    this.broker = broker;
    this.doorstep = doorstep;
    meters.gauge("samspor.inbox.behind", this, box -> box.behind);
  }

  void start(@Observes StartupEvent started) {
    if (!streets.reads().isEmpty()) {
      rounds = Thread.ofPlatform().name("letter-box").daemon().start(this::work);
    }
  }

  void stop(@Observes ShutdownEvent ending) throws InterruptedException {
    stopping = true;
    var open = reader;
    if (open != null) {
      open.wakeup();
    }
    if (rounds != null) {
      rounds.join(TimeUnit.SECONDS.toMillis(5));
    }
  }

  /** False when the reading has ended though the service goes on. */
  boolean alive() {
    return rounds == null || rounds.isAlive();
  }

  private void work() {
    while (!stopping) {
      try (var consumer = consumer()) {
        reader = consumer;
        consumer.subscribe(streets.reads(), new BeforeOthersRead(consumer));
        read(consumer);
      } catch (Throwable trouble) { // an Error too: a round that ended unseen would never read again
        LOG.warnf("the letter box starts over: %s", trouble);
        LockSupport.parkNanos(LOOK.toNanos());
      }
    }
  }

  private void read(KafkaConsumer<String, byte[]> consumer) {
    try {
      while (!stopping) {
        deliver(consumer, consumer.poll(LOOK));
        if (System.nanoTime() - notedAt >= NOTE_EVERY_NANOS) {
          note(consumer);
        }
      }
    } catch (WakeupException stopped) {
      LOG.debug("the letter box was woken to stop");
    }
    note(consumer);
  }

  private void deliver(KafkaConsumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> batch) {
    behind = consumer.assignment().stream().mapToLong(place -> consumer.currentLag(place).orElse(0)).sum();
    if (batch.isEmpty()) {
      return;
    }
    try {
      doorstep.take(batch);
    } catch (RuntimeException failure) {
      if (!DatabaseTrouble.isAway(failure)) {
        throw failure;
      }
      LOG.warnf("the database is away; letters wait %d ms", rest.toMillis());
      goBack(consumer, batch);
      rest(consumer);
      return;
    }
    rest = FIRST_REST;
    unnoted.putAll(batch.nextOffsets()); // and not wherever the reader stands: what it has fetched may yet fail
  }

  /** When the place in the group was lost, the letters come again, here or elsewhere, and do nothing. */
  private void note(KafkaConsumer<String, byte[]> consumer) {
    if (unnoted.isEmpty()) {
      return;
    }
    var places = Map.copyOf(unnoted);
    unnoted.clear();
    notedAt = System.nanoTime();
    try {
      consumer.commitSync(places);
    } catch (WakeupException stopping) {
      consumer.commitSync(places); // what was read has had its effect: say so before leaving
    } catch (KafkaException lostPlace) {
      LOG.warnf("what was read could not be noted: %s", lostPlace.getClass().getSimpleName());
    }
  }

  private static void goBack(KafkaConsumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> batch) {
    for (TopicPartition place : batch.partitions()) {
      if (consumer.assignment().contains(place)) {
        consumer.seek(place, batch.records(place).getFirst().offset());
      }
    }
  }

  private void rest(KafkaConsumer<String, byte[]> consumer) {
    long until = System.nanoTime() + rest.toNanos();
    while (!stopping && System.nanoTime() < until) {
      consumer.pause(consumer.assignment()); // also what a rebalance has just brought
      goBack(consumer, consumer.poll(Duration.ofMillis(100)));
    }
    consumer.resume(consumer.paused());
    rest = rest.multipliedBy(2).compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest.multipliedBy(2);
  }

  private KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(broker.settings(Map.of(
        ConsumerConfig.GROUP_ID_CONFIG, streets.group(),
        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
        // a killed reader keeps its place in the group for so long, and its partitions are read by nobody; usual: 45 s
        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000,
        ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500)), new StringDeserializer(), new ByteArrayDeserializer());
  }

  /** Who takes over begins where this one ended. */
  private final class BeforeOthersRead implements ConsumerRebalanceListener {

    private final KafkaConsumer<String, byte[]> consumer;

    private BeforeOthersRead(KafkaConsumer<String, byte[]> consumer) {
      this.consumer = consumer;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> places) {
      note(consumer);
    }

    /** Somebody else has read on meanwhile. */
    @Override
    public void onPartitionsLost(Collection<TopicPartition> places) {
      unnoted.clear();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> places) {} // each from where it was noted
  }
}
