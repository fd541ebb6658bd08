package dk.samspor.platform.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.relay.OutTray.Row;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends rows to Kafka as CloudEvents in binary mode, and says how far it came. */
final class Mailbag implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final KafkaProducer<String, byte[]> producer;
  private final Streets streets;

  Mailbag(Broker broker, Streets streets) {
    this.streets = streets;
    this.producer = new KafkaProducer<>(broker.settings(Map.of(
        ProducerConfig.ACKS_CONFIG, "all",
        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
        ProducerConfig.LINGER_MS_CONFIG, 0,
        // together shorter than the lease, so that two relays never send at once
        ProducerConfig.MAX_BLOCK_MS_CONFIG, 1000,
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000,
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 4000)), new StringSerializer(), new ByteArraySerializer());
  }

  /**
   * Sends in order and waits. What is delivered before the first failure is delivered; what came after it is sent
   * again, and readers drop what they had.
   */
  List<Row> send(List<Row> rows, long epoch) throws InterruptedException {
    List<Row> delivered = new ArrayList<>(rows.size());
    for (List<Row> wave : waves(rows)) {
      deliver(wave, epoch, delivered);
    }
    return delivered;
  }

  /**
   * The first letters of all cases, then the second … A case has one letter under way at a time: the producer gives up
   * a letter that waited too long and may send the one behind it in the same moment, before anybody can stop it.
   */
  static Collection<List<Row>> waves(List<Row> rows) {
    Map<UUID, Integer> met = new HashMap<>();
    Map<Integer, List<Row>> waves = new TreeMap<>();
    for (Row row : rows) {
      waves.computeIfAbsent(met.merge(row.caseId(), 1, Integer::sum), first -> new ArrayList<>()).add(row);
    }
    return waves.values();
  }

  private void deliver(List<Row> wave, long epoch, List<Row> delivered) throws InterruptedException {
    var underway = underway(wave, epoch);
    for (int i = 0; i < underway.size(); i++) {
      try {
        underway.get(i).get();
      } catch (ExecutionException failed) {
        producer.close(Duration.ZERO); // aborts what waits behind it
        throw new Undelivered(delivered, failed.getCause());
      }
      delivered.add(wave.get(i));
    }
  }

  private List<Future<RecordMetadata>> underway(List<Row> rows, long epoch) {
    List<Future<RecordMetadata>> underway = new ArrayList<>(rows.size());
    for (Row row : rows) {
      var sent = producer.send(letter(row, epoch));
      underway.add(sent);
      if (sent.isDone() && sent.state() == Future.State.FAILED) {
        break; // the broker is away: each further row would wait as long again, and then overtake
      }
    }
    return underway;
  }

  private ProducerRecord<String, byte[]> letter(Row row, long epoch) {
    var letter = new ProducerRecord<>(streets.onBroker(row.topic()), row.caseId().toString(),
        row.data().getBytes(StandardCharsets.UTF_8));
    Map<String, String> headers = headers(row);
    letter.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
    headers.forEach((name, value) -> letter.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
    letter.headers().add("ce_epoch", Long.toString(epoch).getBytes(StandardCharsets.UTF_8));
    String trace = headers.get("traceparent");
    if (trace != null) {
      letter.headers().add("traceparent", trace.getBytes(StandardCharsets.UTF_8));
    }
    return letter;
  }

  /** Those that say something: one row must not stop all that is behind it. */
  static Map<String, String> headers(Row row) {
    try {
      Map<String, String> headers = JSON.readValue(row.headers(), new TypeReference<>() {});
      headers.values().removeIf(Objects::isNull);
      return headers;
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(2));
  }

  /** The broker did not take everything. */
  static final class Undelivered extends RuntimeException {
    private final transient List<Row> delivered;

    Undelivered(List<Row> delivered, Throwable cause) {
      super("the broker did not take a letter: " + cause.getMessage(), cause);
      this.delivered = delivered;
    }

    List<Row> delivered() {
      return delivered;
    }
  }
}
