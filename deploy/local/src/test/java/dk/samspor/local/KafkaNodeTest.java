package dk.samspor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaNodeTest {

  private static final TopicPartition LETTERS = new TopicPartition("letters", 0);

  @TempDir Path directory;

  /** Compressed as the services' relay compresses: the broker unpacks what it stores, so it needs the codec too. */
  @Test
  void a_compressed_message_is_still_there_after_a_restart() throws Exception {
    try (var node = start()) {
      send(node, "hello");
    }
    try (var node = start()) {
      assertThat(firstLetter(node)).isEqualTo("hello");
    }
  }

  @Test
  void a_durable_broker_flushes_every_message_and_keeps_topics_for_fourteen_days() throws Exception {
    var settings = KafkaNode.settings(directory, 19092, true);
    assertThat(settings).containsEntry("log.flush.interval.messages", "1").containsEntry("log.retention.hours", "336");
    assertThat(KafkaNode.settings(directory, 19092, false)).doesNotContainKey("log.flush.interval.messages");
  }

  private KafkaNode start() {
    return KafkaNode.start(directory.resolve("kafka"), Ports.free(), true);
  }

  private static void send(KafkaNode node, String letter) throws Exception {
    try (var producer = new KafkaProducer<>(compressing(node), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(LETTERS.topic(), LETTERS.partition(), "case", letter)).get(20, TimeUnit.SECONDS);
    }
  }

  private static String firstLetter(KafkaNode node) {
    try (var consumer = new KafkaConsumer<>(client(node), new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(LETTERS));
      consumer.seekToBeginning(List.of(LETTERS));
      return await().atMost(Duration.ofSeconds(20)).pollInSameThread().until(() -> {
        for (var letter : consumer.poll(Duration.ofMillis(200))) return letter.value();
        return null;
      }, letter -> letter != null);
    }
  }

  private static Map<String, Object> compressing(KafkaNode node) {
    return Map.of("bootstrap.servers", node.bootstrapServers(), "compression.type", "lz4");
  }

  private static Map<String, Object> client(KafkaNode node) {
    return Map.of("bootstrap.servers", node.bootstrapServers());
  }
}
