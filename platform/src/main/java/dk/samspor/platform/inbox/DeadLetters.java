package dk.samspor.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.identity.CprMask;
import dk.samspor.platform.relay.Broker;
import dk.samspor.platform.relay.Streets;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Letters that could not be handled, or wait behind one: kept in a table, sealed, with reason and cause. */
@ApplicationScoped
class DeadLetters {

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);

  private static final String KEEP = """
      insert into dead_letter (event_id, topic, type, case_id, case_seq, reason, cause, headers, data, again_at)
      values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, case when ? then now() end) on conflict do nothing""";

  private final WorkerDatabase database;
  private final ObjectMapper json;
  private final Streets streets;
  private final CitizenVault vault;
  private final KafkaProducer<String, byte[]> producer;

  DeadLetters(WorkerDatabase database, ObjectMapper json, Streets streets, CitizenVault vault, Broker broker) {
    this.database = database;
    this.json = json;
    this.streets = streets;
    this.vault = vault;
    this.producer = new KafkaProducer<>(broker.settings(Map.of(ProducerConfig.ACKS_CONFIG, "all",
        ProducerConfig.MAX_BLOCK_MS_CONFIG, 1000, ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000,
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 5000)), new StringSerializer(), new ByteArraySerializer());
  }

  /**
   * Came before its time, or behind one that waits; in the reader's transaction.
   *
   * @param behind whether its case was parked before
   * @param look whether the sorter is to look at once: at a new gap, and at the letter that fills one
   */
  void layAside(Connection connection, Arrived one, boolean behind, boolean look) throws SQLException {
    keep(connection, one.raw(), one.letter(), behind ? "BEHIND" : "GAP",
        behind ? "waits behind an earlier letter of its case" : "an earlier letter of its case is missing", look);
  }

  /** Its case is parked until somebody redrives it. Stored before the offset moves on. */
  void failed(Arrived one, Throwable failure) {
    alone(connection -> {
      meet(connection, one.letter());
      keep(connection, one.raw(), one.letter(), "FAILED", causeOf(failure), false);
    });
  }

  /** Something else that lay on the topic; it parks nothing. */
  void noLetter(ConsumerRecord<String, byte[]> raw, Throwable failure) {
    alone(connection -> keep(connection, raw, null, "NO_LETTER", causeOf(failure), false));
  }

  /** It has had its effect after all; how many were forgotten. */
  static int forget(Connection connection, Letter letter) throws SQLException {
    try (var forget = connection.prepareStatement("delete from dead_letter where case_id = ? and case_seq = ?")) {
      forget.setObject(1, letter.caseId());
      forget.setInt(2, letter.caseSeq());
      return forget.executeUpdate();
    }
  }

  /** Its case may never have been heard of: the transaction that met it was rolled back. */
  private static void meet(Connection connection, Letter letter) throws SQLException {
    try (var meet = connection.prepareStatement("insert into inbox (case_id, source, seq) values (?, ?, 0) on conflict do nothing")) {
      meet.setObject(1, letter.caseId());
      meet.setString(2, letter.source());
      meet.executeUpdate();
    }
  }

  private void keep(Connection connection, ConsumerRecord<String, byte[]> raw, Letter letter, String reason, String cause,
      boolean again) throws SQLException {
    var headers = RecordHeaders.of(raw);
    try (var keep = connection.prepareStatement(KEEP)) {
      keep.setObject(1, RecordHeaders.id(raw));
      keep.setString(2, raw.topic());
      keep.setString(3, headers.getOrDefault("ce_type", "unknown"));
      keep.setObject(4, letter == null ? RecordHeaders.caseId(raw) : letter.caseId());
      keep.setObject(5, letter == null ? null : letter.caseSeq(), java.sql.Types.INTEGER);
      keep.setString(6, reason);
      keep.setString(7, cause);
      keep.setString(8, CprMask.mask(written(headers)));
      keep.setBytes(9, vault.seal(raw.value() == null ? new byte[0] : raw.value()));
      keep.setBoolean(10, again);
      keep.executeUpdate();
    }
  }

  /** Tells the operators' topic which letter died of what. Its content stays in the table, sealed, for redrive. */
  void publish(ConsumerRecord<String, byte[]> raw, Throwable failure) {
    String id = RecordHeaders.id(raw).toString();
    var notice = new ProducerRecord<String, byte[]>(streets.deadLetters(), id, null);
    notice.headers().add("ce_id", id.getBytes(StandardCharsets.UTF_8));
    notice.headers().add("dead-letter-cause", causeOf(failure).getBytes(StandardCharsets.UTF_8));
    notice.headers().add("dead-letter-topic", raw.topic().getBytes(StandardCharsets.UTF_8));
    try {
      producer.send(notice, (told, undelivered) -> {
        if (undelivered != null) {
          LOG.warnf("a dead letter is in the table only: %s", undelivered.getClass().getSimpleName());
        }
      });
    } catch (KafkaException brokerAway) {
      LOG.warnf("a dead letter is in the table only: %s", brokerAway.getClass().getSimpleName());
    }
  }

  /** Class and masked message of the innermost cause. */
  static String causeOf(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return RecordHeaders.storable(innermost.getClass().getSimpleName() + ": " + CprMask.mask(String.valueOf(innermost.getMessage())));
  }

  private String written(Map<String, String> headers) {
    try {
      return json.writeValueAsString(headers);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void alone(Work work) {
    try (Connection connection = database.open()) {
      work.on(connection);
    } catch (SQLException failed) {
      throw new IllegalStateException("a dead letter could not be kept", failed);
    }
  }

  private interface Work {
    void on(Connection connection) throws SQLException;
  }

  @PreDestroy
  void close() {
    producer.close(Duration.ofSeconds(2));
  }
}
