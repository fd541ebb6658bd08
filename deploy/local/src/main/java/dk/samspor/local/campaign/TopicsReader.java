package dk.samspor.local.campaign;

import dk.samspor.local.campaign.Books.Sent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads everything on the services' topics, from the first letter to the last. */
record TopicsReader(String bootstrapServers) {

  /** Not the dead letters: they stand in a table of their own. */
  private static final Pattern FACTS = Pattern.compile("samspor\\..*(?<!\\.dead-letter)");

  List<Sent> read() {
    try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", bootstrapServers,
        "auto.offset.reset", "earliest", "enable.auto.commit", "false"), new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions = consumer.listTopics().entrySet().stream().filter(topic -> FACTS.matcher(topic.getKey()).matches())
          .flatMap(topic -> topic.getValue().stream()).map(info -> new TopicPartition(info.topic(), info.partition())).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return toTheEnd(consumer, consumer.endOffsets(partitions));
    }
  }

  private static List<Sent> toTheEnd(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
    var sent = new ArrayList<Sent>();
    while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(Duration.ofMillis(500)).forEach(letter -> sent.add(read(letter)));
    }
    return sent;
  }

  private static Sent read(ConsumerRecord<String, byte[]> letter) {
    return new Sent(UUID.fromString(header(letter, "ce_id")), UUID.fromString(letter.key()), Integer.parseInt(header(letter, "ce_caseseq")));
  }

  private static String header(ConsumerRecord<String, byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
