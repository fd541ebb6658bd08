package dk.samspor.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspor.local.KafkaNode;
import dk.samspor.local.PostgresNode;
import dk.samspor.platform.database.WorkerDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The postman on a broker and a database of his own, which this test may stop. */
class OutageTest {

  private static final String TOPIC = "samspor.test.outage";

  @TempDir
  Path directory;

  private int kafkaPort;
  private PostgresNode postgres;
  private KafkaNode kafka;
  private PGSimpleDataSource database;
  private Postman postman;

  @BeforeEach
  void start() throws Exception {
    kafkaPort = freePort();
    postgres = PostgresNode.start(directory.resolve("postgres"), freePort(), false);
    kafka = KafkaNode.start(directory.resolve("kafka"), kafkaPort, true);
    database = new PGSimpleDataSource();
    database.setUrl(postgres.jdbcUrl("postgres"));
    database.setUser("postgres");
    database.setPassword(postgres.superuserPassword());
    try (var connection = database.getConnection(); var tables = OutageTest.class.getResourceAsStream("/db/platform/V001__journal.sql")) {
      connection.createStatement().execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8)
          .replace("${application}", "public"));
    }
    postman = aPostman();
    postman.start(null);
  }

  @AfterEach
  void stop() throws Exception {
    postman.stop(null);
    kafka.close();
    postgres.close();
  }

  @Test
  void what_is_told_while_the_broker_is_away_arrives_in_order_when_it_is_back() throws Exception {
    var cases = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    tell(cases, 1, 20);
    postman.wake();
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(unsent()).isZero());

    kafka.close();
    tell(cases, 21, 60);
    postman.wake();
    assertThat(unsent()).isEqualTo(120);

    kafka = KafkaNode.start(directory.resolve("kafka"), kafkaPort, true);
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(unsent()).isZero());
    heard().forEach((key, numbers) -> assertThat(numbers).as("first arrivals of " + key).containsExactlyElementsOf(oneTo(60)));
  }

  @Test
  void another_takes_over_from_a_postman_that_died_and_his_epoch_is_newer() throws Exception {
    var oneCase = List.of(UUID.randomUUID());
    tell(oneCase, 1, 1);
    await().untilAsserted(() -> assertThat(unsent()).isZero());
    postman.stop(null);
    try (var connection = database.getConnection()) { // as a killed process leaves it: held, not given back
      connection.createStatement().execute("update relay_lease set holder = gen_random_uuid(), until = now() + interval '3 seconds'");
    }
    tell(oneCase, 2, 5);
    postman = aPostman();
    postman.start(null);
    await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(unsent()).isZero());
    try (var connection = database.getConnection(); var epoch = connection.createStatement().executeQuery("select epoch from relay_lease")) {
      epoch.next();
      assertThat(epoch.getLong(1)).isEqualTo(2);
    }
  }

  private Postman aPostman() {
    var broker = new Broker(Map.of("bootstrap.servers", "localhost:" + kafkaPort));
    var streets = new Streets(Optional.empty(), "test", Optional.of(List.of(TOPIC)), Optional.empty());
    var topics = new Topics(streets, broker, true);
    topics.ensure();
    var worker = new WorkerDatabase(database.getURL(), database.getUser(), database.getPassword(), "test");
    return new Postman(worker, streets, new Backlog(new SimpleMeterRegistry(), Duration.ofHours(24)), broker, topics);
  }

  private void tell(List<UUID> cases, int from, int to) throws SQLException {
    try (Connection connection = database.getConnection();
        var row = connection.prepareStatement("insert into outbox (event_id, topic, type, case_id, case_seq, headers, data)"
            + " values (gen_random_uuid(), '" + TOPIC + "', 'T', ?, ?, '{}', ?)")) {
      for (int seq = from; seq <= to; seq++) {
        for (UUID id : cases) {
          row.setObject(1, id);
          row.setInt(2, seq);
          row.setString(3, Integer.toString(seq));
          row.executeUpdate();
        }
      }
    }
  }

  private long unsent() throws SQLException {
    try (Connection connection = database.getConnection(); var count = connection.createStatement().executeQuery("select count(*) from outbox where sent_at is null")) {
      count.next();
      return count.getLong(1);
    }
  }

  /** Per case the numbers in the order of their first arrival; repeats are the reader's to drop. */
  private Map<String, Set<Integer>> heard() {
    Map<String, Set<Integer>> heard = new LinkedHashMap<>();
    try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", "localhost:" + kafkaPort), new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions = new ArrayList<>();
      consumer.partitionsFor(TOPIC).forEach(found -> partitions.add(new TopicPartition(found.topic(), found.partition())));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
        consumer.poll(Duration.ofMillis(500)).forEach(letter ->
            heard.computeIfAbsent(letter.key(), any -> new LinkedHashSet<>()).add(Integer.valueOf(letter.value())));
      }
    }
    assertThat(heard).hasSize(3);
    return heard;
  }

  private static List<Integer> oneTo(int last) {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 1; number <= last; number++) {
      numbers.add(number);
    }
    return numbers;
  }

  private static int freePort() throws Exception {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
