package dk.samspor.platform.inbox;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.idOf;
import static dk.samspor.platform.house.House.odense;
import static dk.samspor.platform.house.House.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspor.platform.house.Books;
import dk.samspor.platform.house.House;
import dk.samspor.platform.relay.Streets;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LettersTest {

  @Inject
  Books books;

  @Inject
  Streets streets;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  @Test
  void what_a_case_tells_is_told_in_order_and_heard_once() {
    var id = UUID.fromString(idOf(sent()));
    odense().header("If-Match", "\"0\"").header("Samspor-Business-Time", "2015-03-02")
        .post(PARCELS + "/" + id + "/open").then().statusCode(200);
    await().untilAsserted(() -> assertThat(books.rows(
        "select case_seq, type, business_date from doorbell where case_id = ?1 order by case_seq", id)).hasSize(2));
    var last = (Object[]) books.rows("select case_seq, type, business_date from doorbell where case_id = ?1 order by case_seq", id).getLast();
    assertThat(last).containsExactly(2, "dk.samspor.house.ParcelOpened.v1", java.time.LocalDate.of(2015, 3, 2));
    await().untilAsserted(() -> assertThat(books.count("outbox where case_id = ?1 and sent_at is null", id)).isZero());
  }

  @Test
  void a_letter_carries_its_envelope_and_no_personal_number() {
    var id = idOf(sent());
    var letter = await().until(() -> heard("samspor.house.parcel").stream().filter(raw -> raw.key().equals(id)).findFirst(),
        java.util.Optional::isPresent).orElseThrow();
    assertThat(header(letter, "ce_type")).isEqualTo("dk.samspor.house.ParcelSent.v1");
    assertThat(header(letter, "ce_source")).isEqualTo("/house");
    assertThat(header(letter, "ce_caseseq")).isEqualTo("1");
    assertThat(header(letter, "ce_epoch")).isEqualTo("1");
    assertThat(header(letter, "ce_authority")).isEqualTo("0461");
    assertThat(header(letter, "ce_region")).isEqualTo("1083");
    assertThat(header(letter, "ce_agreement")).isNotBlank();
    assertThat(header(letter, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    assertThat(new String(letter.value(), StandardCharsets.UTF_8)).contains("\"weight\":5").doesNotContain(House.CPR);
  }

  @Test
  void a_letter_that_comes_twice_has_its_effect_once() throws Exception {
    var event = UUID.randomUUID();
    var marker = UUID.randomUUID();
    post(letter(event, UUID.randomUUID(), "Rang"), letter(event, UUID.randomUUID(), "Rang"));
    post(letter(event, UUID.randomUUID(), "Rang"), letter(marker, UUID.randomUUID(), "Rang"));
    await().untilAsserted(() -> assertThat(books.count("doorbell where event_id = ?1", marker)).isEqualTo(1));
    await().untilAsserted(() -> assertThat(books.count("doorbell where event_id = ?1", event)).isEqualTo(1));
    assertThat(books.count("dead_letter where event_id = ?1", event)).isZero();
  }

  @Test
  void a_malformed_trace_does_not_cost_the_letter() throws Exception {
    var id = UUID.randomUUID();
    var odd = letter(id, UUID.randomUUID(), "Rang");
    odd.headers().add("ce_traceparent", ("00-" + "a".repeat(32) + "-" + "b".repeat(16) + "-zz").getBytes(StandardCharsets.UTF_8));
    post(odd);
    await().untilAsserted(() -> assertThat(books.count("doorbell where event_id = ?1", id)).isEqualTo(1));
  }

  @Test
  void one_bad_letter_goes_to_the_dead_letters_and_the_others_have_their_effect() throws Exception {
    var bad = UUID.randomUUID();
    var sameCase = UUID.randomUUID();
    var good = List.of(UUID.randomUUID(), UUID.randomUUID());
    post(letter(good.get(0), sameCase, "Rang"), letter(bad, sameCase, "Bang"), letter(good.get(1), sameCase, "Rang"));
    await().untilAsserted(() -> assertThat(books.count("dead_letter where event_id = ?1", bad)).isEqualTo(1));
    await().untilAsserted(() -> assertThat(books.count("doorbell where event_id in (?1, ?2)", good.get(0), good.get(1))).isEqualTo(2));
    assertThat(books.count("doorbell where event_id = ?1", bad)).isZero();
    assertThat((String) books.rows("select cause from dead_letter where event_id = ?1", bad).getFirst())
        .contains("IllegalStateException", "no such door").doesNotContain("010190");
    await().untilAsserted(() -> assertThat(heard("samspor.house.dead-letter")).anyMatch(raw -> header(raw, "ce_id").equals(bad.toString())));
  }

  @Test
  void something_that_is_no_letter_does_not_stop_the_street() throws Exception {
    var after = UUID.randomUUID();
    var noise = new ProducerRecord<String, byte[]>(streets.onBroker("samspor.neighbour.street"), "noise", new byte[] {0, 1, 2, 0});
    noise.headers().add("ce_type", "with\u0000zero".getBytes(StandardCharsets.UTF_8));
    var bare = new ProducerRecord<String, byte[]>(streets.onBroker("samspor.neighbour.street"), "noise", null);
    post(noise, bare, letter(after, UUID.randomUUID(), "Rang"));
    await().untilAsserted(() -> assertThat(books.count("doorbell where event_id = ?1", after)).isEqualTo(1));
    await().untilAsserted(() -> assertThat(books.count("dead_letter where cause like '%attribute id is missing%'")).isPositive());
  }

  private ProducerRecord<String, byte[]> letter(UUID event, UUID caseId, String fact) {
    var letter = new ProducerRecord<>(streets.onBroker("samspor.neighbour.street"), caseId.toString(), "{}".getBytes(StandardCharsets.UTF_8));
    Map.of("id", event.toString(), "source", "/neighbour", "type", "dk.samspor.neighbour." + fact + ".v1",
        "subject", caseId.toString(), "time", "2026-01-01T10:00:00Z", "caseseq", "1", "epoch", "1")
        .forEach((name, value) -> letter.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
    Map.of("citizenid", UUID.randomUUID().toString(), "authority", "0461", "region", "1083", "businessdate", "2026-01-01", "agreement", "x")
        .forEach((name, value) -> letter.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
    return letter;
  }

  @SafeVarargs
  private void post(ProducerRecord<String, byte[]>... letters) throws Exception {
    try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", bootstrap), new StringSerializer(), new ByteArraySerializer())) {
      for (var letter : letters) {
        producer.send(letter).get();
      }
    }
  }

  private List<ConsumerRecord<String, byte[]>> heard(String topic) {
    try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", bootstrap, "group.id", UUID.randomUUID().toString(),
        "auto.offset.reset", "earliest"), new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions = consumer.partitionsFor(streets.onBroker(topic)).stream()
          .map(p -> new org.apache.kafka.common.TopicPartition(p.topic(), p.partition())).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
      for (var batch = consumer.poll(Duration.ofSeconds(1)); !batch.isEmpty(); batch = consumer.poll(Duration.ofMillis(200))) {
        batch.forEach(all::add);
      }
      return all;
    }
  }

  private static String header(ConsumerRecord<String, byte[]> raw, String name) {
    var header = raw.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
