package dk.samspor.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Kafka, where the neighbours' letters come from. */
@ApplicationScoped
public class Street {

  private final String kafka;
  private final String prefix;

  Street(@ConfigProperty(name = "kafka.bootstrap.servers") String kafka,
      @ConfigProperty(name = "samspor.events.topic-prefix") String prefix) {
    this.kafka = kafka;
    this.prefix = prefix;
  }

  /** @param about the neighbour's case, its citizen and municipality */
  void send(String service, String topic, String fact, Letter about, String data) {
    var record = new ProducerRecord<>(prefix + topic, about.caseId, data);
    Map.ofEntries(Map.entry("specversion", "1.0"), Map.entry("id", UUID.randomUUID().toString()),
        Map.entry("source", "/" + service), Map.entry("type", "dk.samspor." + service + "." + fact + ".v1"),
        Map.entry("subject", about.caseId), Map.entry("time", Instant.now().toString()), Map.entry("caseseq", about.seq),
        Map.entry("epoch", "1"), Map.entry("citizenid", about.citizen), Map.entry("authority", about.municipality),
        Map.entry("region", about.region), Map.entry("businessdate", At.TODAY), Map.entry("agreement", "none"))
        .forEach((name, value) -> record.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
    record.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
    var settings = new Properties();
    settings.put("bootstrap.servers", kafka);
    try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(record);
    }
  }

  record Letter(String caseId, String seq, String citizen, String municipality, String region) {}
}
