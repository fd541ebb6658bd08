package dk.samspor.platform.inbox;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.idOf;
import static dk.samspor.platform.house.House.odense;
import static dk.samspor.platform.house.House.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import dk.samspor.platform.house.Books;
import dk.samspor.platform.house.Doorbell;
import dk.samspor.platform.house.House;
import dk.samspor.platform.relay.Streets;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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
import org.apache.kafka.common.header.Header;
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
    var twice = letter(event, UUID.randomUUID(), "Rang");
    post(twice, twice);
    post(twice, letter(marker, UUID.randomUUID(), "Rang"));
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
  void one_bad_letter_goes_to_the_dead_letters_and_parks_its_case_and_no_other() throws Exception {
    var parked = UUID.randomUUID();
    var other = UUID.randomUUID();
    var bad = letter(UUID.randomUUID(), parked, "Bang", 2, 1);
    post(letter(UUID.randomUUID(), parked, "Rang", 1, 1), bad, letter(UUID.randomUUID(), other, "Rang", 1, 1),
        letter(UUID.randomUUID(), parked, "Rang", 3, 1), letter(UUID.randomUUID(), other, "Rang", 2, 1));
    await().untilAsserted(() -> assertThat(rung(other)).containsExactly(1, 2));
    await().untilAsserted(() -> assertThat(books.rows("select reason from dead_letter where case_id = ?1 order by case_seq", parked))
        .asList().containsExactly("FAILED", "BEHIND"));
    assertThat(rung(parked)).containsExactly(1);
    assertThat((String) books.rows("select cause from dead_letter where case_id = ?1 order by case_seq", parked).getFirst())
        .contains("IllegalStateException", "no such door").doesNotContain("010190");
    await().untilAsserted(() -> assertThat(heard("samspor.house.dead-letter"))
        .anyMatch(raw -> header(raw, "ce_id").equals(header(bad, "ce_id"))));
  }

  @Test
  void a_parked_case_is_freed_in_order_when_somebody_redrives_it() throws Exception {
    var parked = UUID.randomUUID();
    Doorbell.BROKEN.set(true);
    post(letter(UUID.randomUUID(), parked, "Fixable", 1, 1), letter(UUID.randomUUID(), parked, "Rang", 2, 1));
    await().untilAsserted(() -> administrator().get("/api/v1/parked-cases").then().statusCode(200)
        .body("find { it.caseId == '" + parked + "' }.letters", is(2)));
    redrive(parked).then().statusCode(202);
    await().untilAsserted(() -> assertThat(books.count("dead_letter where case_id = ?1 and again_at is null", parked)).isEqualTo(2));
    assertThat(rung(parked)).isEmpty();
    Doorbell.BROKEN.set(false);
    redrive(parked).then().statusCode(202);
    await().untilAsserted(() -> assertThat(rung(parked)).containsExactly(1, 2));
    redrive(parked).then().statusCode(404);
    assertThat(books.count("dead_letter where case_id = ?1", parked)).isZero();
  }

  @Test
  void a_letter_that_got_lost_is_fetched_from_its_owners_journal() throws Exception {
    var id = UUID.fromString(idOf(sent())); // told by this house itself, and heard
    await().untilAsserted(() -> assertThat(rung(id)).containsExactly(1));
    odense().header("If-Match", "\"0\"").post(PARCELS + "/" + id + "/open").then().statusCode(200);
    await().untilAsserted(() -> assertThat(rung(id)).containsExactly(1, 2));
    books.change("delete from doorbell where case_id = '" + id + "'");
    books.change("delete from inbox where case_id = '" + id + "'"); // as if it had never heard of the case
    post(letter("samspor.house.parcel", UUID.randomUUID(), id, "/house", "dk.samspor.house.ParcelOpened.v1", 3, 1));
    await().untilAsserted(() -> assertThat(rung(id)).containsExactly(1, 2, 3));
    assertThat(books.count("dead_letter where case_id = ?1", id)).isZero();
  }

  @Test
  void letters_that_overtook_each_other_have_their_effect_in_order() throws Exception {
    var id = UUID.randomUUID();
    post(letter(UUID.randomUUID(), id, "Rang", 3, 1), letter(UUID.randomUUID(), id, "Rang", 2, 1));
    await().untilAsserted(() -> assertThat(books.count("dead_letter where case_id = ?1", id)).isEqualTo(2));
    post(letter(UUID.randomUUID(), id, "Rang", 1, 1));
    await().untilAsserted(() -> assertThat(rung(id)).containsExactly(1, 2, 3));
    assertThat(books.count("dead_letter where case_id = ?1", id)).isZero();
  }

  @Test
  void what_a_replaced_relay_still_sends_is_refused() throws Exception {
    var id = UUID.randomUUID();
    post(letter(UUID.randomUUID(), id, "Rang", 1, 7), letter(UUID.randomUUID(), id, "Rang", 2, 6),
        letter(UUID.randomUUID(), id, "Rang", 2, 7));
    await().untilAsserted(() -> assertThat(rung(id)).containsExactly(1, 2));
    assertThat(books.count("dead_letter where case_id = ?1", id)).isZero();
    books.change("delete from inbox_epoch");
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

  private List<Integer> rung(UUID caseId) {
    return books.rows("select case_seq from doorbell where case_id = ?1 order by case_seq", caseId).stream()
        .map(Integer.class::cast).toList();
  }

  private static RequestSpecification administrator() {
    return As.caller(Tokens.person("operator", "national", "ADMINISTRATOR"));
  }

  private static Response redrive(UUID caseId) {
    return administrator().post("/api/v1/parked-cases/" + caseId + "/redrive");
  }

  private ProducerRecord<String, byte[]> letter(UUID event, UUID caseId, String fact) {
    return letter(event, caseId, fact, 1, 1);
  }

  private ProducerRecord<String, byte[]> letter(UUID event, UUID caseId, String fact, int seq, int epoch) {
    return letter("samspor.neighbour.street", event, caseId, "/neighbour", "dk.samspor.neighbour." + fact + ".v1", seq, epoch);
  }

  private ProducerRecord<String, byte[]> letter(String street, UUID event, UUID caseId, String source, String type, int seq, int epoch) {
    var letter = new ProducerRecord<>(streets.onBroker(street), caseId.toString(), "{}".getBytes(StandardCharsets.UTF_8));
    Map.of("id", event.toString(), "source", source, "type", type, "subject", caseId.toString(),
        "time", "2026-01-01T10:00:00Z", "caseseq", String.valueOf(seq), "epoch", String.valueOf(epoch))
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
    return text(raw.headers().lastHeader(name));
  }

  private static String header(ProducerRecord<String, byte[]> letter, String name) {
    return text(letter.headers().lastHeader(name));
  }

  private static String text(Header header) {
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
