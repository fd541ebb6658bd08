package dk.samspor.referral;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The neighbour: sends its letters over Kafka, as the real one does, and waits for their effect. */
@ApplicationScoped
public class Stratification {

  private final Books books;
  private final String kafka;
  private final String prefix;

  Stratification(Books books, @ConfigProperty(name = "kafka.bootstrap.servers") String kafka,
      @ConfigProperty(name = "samspor.events.topic-prefix") String prefix) {
    this.books = books;
    this.kafka = kafka;
    this.prefix = prefix;
  }

  public void decides(String plan, String level) {
    send(plan, level);
    await().atMost(Duration.ofSeconds(20)).until(() -> level.equals(
        books.one("select coalesce(level, '') from training_plan where id = cast(?1 as uuid)", plan)));
  }

  /** The letter is noted in the history; the level stays what it was. */
  public void decidesWithoutEffect(String plan, String level) {
    send(plan, level);
    await().atMost(Duration.ofSeconds(20)).until(() -> 1L == ((Number) books.one(
        "select count(*) from history where case_id = cast(?1 as uuid) and act = 'DECIDE_LEVEL'"
            + " and 'NEEDS_HOSPITAL_AGREEMENT' = any(reasons)", plan)).longValue());
  }

  private void send(String plan, String level) {
    String assessment = UUID.randomUUID().toString();
    var letter = new ProducerRecord<>(prefix + "samspor.stratification.assessment", assessment,
        "{\"trainingPlan\":\"" + plan + "\",\"level\":\"" + level + "\",\"model\":\"gop\",\"overridden\":false}");
    Map.ofEntries(Map.entry("specversion", "1.0"), Map.entry("id", UUID.randomUUID().toString()),
        Map.entry("source", "/stratification"), Map.entry("type", "dk.samspor.stratification.AssessmentDecided.v1"),
        Map.entry("subject", assessment), Map.entry("time", Instant.now().toString()), Map.entry("caseseq", "1"),
        Map.entry("epoch", "1"), Map.entry("citizenid", UUID.randomUUID().toString()), Map.entry("authority", "0461"),
        Map.entry("region", "1083"), Map.entry("businessdate", At.TODAY), Map.entry("agreement", "none"))
        .forEach((name, value) -> letter.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
    letter.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
    var settings = new Properties();
    settings.put("bootstrap.servers", kafka);
    try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(letter);
    }
  }
}
