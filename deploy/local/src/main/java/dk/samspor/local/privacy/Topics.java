package dk.samspor.local.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Everything on every topic, dead letters too: keys, headers and values as they lie there. */
record Topics(String bootstrap) {

  /** Marks what the search itself put on a topic, and so does not look at. */
  private static final String PROVOCATION = "samspor-provocation";

  void search(Search search, List<Mark> marks) throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
        var reader = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrap), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      var partitions = admin.listTopics().names().get().stream()
          .flatMap(topic -> reader.partitionsFor(topic).stream()).map(info -> new TopicPartition(info.topic(), info.partition())).toList();
      var ends = reader.endOffsets(partitions);
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      while (partitions.stream().anyMatch(partition -> reader.position(partition) < ends.get(partition))) {
        reader.poll(Duration.ofMillis(500)).forEach(letter -> look(search, letter, marks));
      }
    }
  }

  private static void look(Search search, ConsumerRecord<byte[], byte[]> letter, List<Mark> marks) {
    if (letter.headers().lastHeader(PROVOCATION) != null) return;
    search.look("topics", letter.topic(), letter.key(), marks);
    search.look("topics", letter.topic(), letter.value(), marks);
    letter.headers().forEach(header -> {
      search.look("topics", letter.topic() + " header " + header.key(), header.value(), marks);
      search.look("topics", letter.topic() + " header name", header.key(), marks);
    });
  }

  /** Letters nobody can read, with the number where a sender's fault may put it: they become dead letters. */
  List<UUID> provoke(String topic, String number, String name) throws ExecutionException, InterruptedException {
    try (var post = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap), new ByteArraySerializer(), new ByteArraySerializer())) {
      var ids = List.of(UUID.randomUUID(), UUID.randomUUID());
      post.send(letter(topic, ids.get(0), "{\"planType\": \"%s\", \"name\": \"%s\"".formatted(number, name), UUID.randomUUID().toString())).get();
      post.send(letter(topic, ids.get(1), "{}", number)).get(); // no case has such an id
      return ids;
    }
  }

  private static ProducerRecord<byte[], byte[]> letter(String topic, UUID id, String data, String subject) {
    var letter = new ProducerRecord<>(topic, utf8(subject), utf8(data));
    letter.headers().add(PROVOCATION, new byte[0]);
    Stream.of("id=" + id, "specversion=1.0", "source=/referral", "type=dk.samspor.referral.TrainingPlanAccepted.v1", "subject=" + subject,
        "time=2015-03-02T10:00:00Z", "caseseq=1", "epoch=1", "citizenid=" + UUID.randomUUID(), "authority=0461", "region=1083",
        "businessdate=2015-03-02", "agreement=x").map(pair -> pair.split("=", 2))
        .forEach(pair -> letter.headers().add("ce_" + pair[0], utf8(pair[1])));
    return letter;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
