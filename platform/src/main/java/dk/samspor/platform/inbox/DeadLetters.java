package dk.samspor.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.identity.CprMask;
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
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Letters that could not be handled: kept in a table, and on the dead-letter topic, with the cause. */
@ApplicationScoped
class DeadLetters {

  private static final String KEEP = """
      insert into dead_letter (event_id, topic, type, case_id, cause, headers, data)
      values (:id, :topic, :type, :caseId, :cause, cast(:headers as jsonb), :data)
      on conflict (event_id) do nothing
      """;

  private final EntityManager entities;
  private final ObjectMapper json;
  private final Streets streets;
  private final KafkaProducer<String, byte[]> producer;

  DeadLetters(EntityManager entities, ObjectMapper json, Streets streets,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
    this.entities = entities;
    this.json = json;
    this.streets = streets;
    this.producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
        ProducerConfig.ACKS_CONFIG, "all"), new StringSerializer(), new ByteArraySerializer());
  }

  /** Stored before it is published, and published before the offset moves on. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void keep(ConsumerRecord<String, byte[]> raw, Throwable failure) {
    var headers = headers(raw);
    String cause = causeOf(failure);
    entities.createNativeQuery(KEEP)
        .setParameter("id", idOf(raw, headers))
        .setParameter("topic", raw.topic())
        .setParameter("type", headers.getOrDefault("ce_type", "unknown"))
        .setParameter("caseId", caseOf(headers))
        .setParameter("cause", cause)
        .setParameter("headers", written(headers))
        .setParameter("data", raw.value() == null ? "" : CprMask.mask(new String(raw.value(), StandardCharsets.UTF_8)))
        .executeUpdate();
    publish(raw, cause);
  }

  private void publish(ConsumerRecord<String, byte[]> raw, String cause) {
    var letter = new ProducerRecord<>(streets.deadLetters(), raw.key(), raw.value());
    raw.headers().forEach(letter.headers()::add);
    letter.headers().add("dead-letter-cause", cause.getBytes(StandardCharsets.UTF_8));
    letter.headers().add("dead-letter-topic", raw.topic().getBytes(StandardCharsets.UTF_8));
    try {
      producer.send(letter).get();
    } catch (ExecutionException undelivered) {
      throw new IllegalStateException("the dead letter could not be published", undelivered);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  /** Class and masked message of the innermost cause. */
  private static String causeOf(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return innermost.getClass().getSimpleName() + ": " + CprMask.mask(String.valueOf(innermost.getMessage()));
  }

  private static Map<String, String> headers(ConsumerRecord<String, byte[]> raw) {
    Map<String, String> headers = new TreeMap<>();
    raw.headers().forEach(header -> headers.put(header.key(),
        header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
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
