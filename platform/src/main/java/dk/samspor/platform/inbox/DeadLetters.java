package dk.samspor.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.database.WorkerRole;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.identity.CprMask;
import dk.samspor.platform.relay.Broker;
import dk.samspor.platform.relay.Streets;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Letters that could not be handled: kept in a table, and on the dead-letter topic, with the cause. */
@ApplicationScoped
class DeadLetters {

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);
  private static final int LONGEST_TEXT = 2000;

  private static final String KEEP = """
      insert into dead_letter (event_id, topic, type, case_id, cause, headers, data)
      values (:id, :topic, :type, :caseId, :cause, cast(:headers as jsonb), :data)
      on conflict (event_id) do nothing
      """;

  private final EntityManager entities;
  private final ObjectMapper json;
  private final Streets streets;
  private final CitizenVault vault;
  private final WorkerRole worker;
  private final KafkaProducer<String, byte[]> producer;

  DeadLetters(EntityManager entities, ObjectMapper json, Streets streets, CitizenVault vault, WorkerRole worker,
      Broker broker) {
    this.entities = entities;
    this.json = json;
    this.streets = streets;
    this.vault = vault;
    this.worker = worker;
    this.producer = new KafkaProducer<>(broker.settings(Map.of(ProducerConfig.ACKS_CONFIG, "all",
        ProducerConfig.MAX_BLOCK_MS_CONFIG, 1000, ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000,
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 5000)), new StringSerializer(), new ByteArraySerializer());
  }

  /** Stored before the offset moves on. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void keep(ConsumerRecord<String, byte[]> raw, Throwable failure) {
    var headers = headers(raw);
    entities.unwrap(Session.class).doWork(worker::take);
    entities.createNativeQuery(KEEP)
        .setParameter("id", idOf(raw, headers))
        .setParameter("topic", raw.topic())
        .setParameter("type", headers.getOrDefault("ce_type", "unknown"))
        .setParameter("caseId", caseOf(headers))
        .setParameter("cause", causeOf(failure))
        .setParameter("headers", CprMask.mask(written(headers)))
        .setParameter("data", vault.seal(raw.value() == null ? new byte[0] : raw.value()))
        .executeUpdate();
  }

  /** Tells the operators' topic which letter died of what. Its content stays in the table, sealed, for redrive. */
  void publish(ConsumerRecord<String, byte[]> raw, Throwable failure) {
    var headers = headers(raw);
    var notice = new ProducerRecord<String, byte[]>(streets.deadLetters(), idOf(raw, headers).toString(), null);
    notice.headers().add("ce_id", idOf(raw, headers).toString().getBytes(StandardCharsets.UTF_8));
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
  private static String causeOf(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return storable(innermost.getClass().getSimpleName() + ": " + CprMask.mask(String.valueOf(innermost.getMessage())));
  }

  private static Map<String, String> headers(ConsumerRecord<String, byte[]> raw) {
    Map<String, String> headers = new TreeMap<>();
    raw.headers().forEach(header -> headers.put(storable(header.key()),
        header.value() == null ? "" : storable(new String(header.value(), StandardCharsets.UTF_8))));
    return headers;
  }

  /** A record without a proper id still gets a stable one from its place on the topic, so that a repeat stays one row. */
  private static UUID idOf(ConsumerRecord<String, byte[]> raw, Map<String, String> headers) {
    try {
      return UUID.fromString(headers.getOrDefault("ce_id", ""));
    } catch (IllegalArgumentException noId) {
      return UUID.nameUUIDFromBytes((raw.topic() + "/" + raw.partition() + "/" + raw.offset()).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static UUID caseOf(Map<String, String> headers) {
    try {
      return UUID.fromString(headers.getOrDefault("ce_subject", ""));
    } catch (IllegalArgumentException noCase) {
      return null;
    }
  }

  /** What a stranger put on the topic may be anything: without zero characters, and not endless. */
  private static String storable(String text) {
    String clean = text.replace('\0', '\uFFFD');
    return clean.length() > LONGEST_TEXT ? clean.substring(0, LONGEST_TEXT) : clean;
  }

  private String written(Map<String, String> headers) {
    try {
      return json.writeValueAsString(headers);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @PreDestroy
  void close() {
    producer.close(Duration.ofSeconds(2));
  }
}
