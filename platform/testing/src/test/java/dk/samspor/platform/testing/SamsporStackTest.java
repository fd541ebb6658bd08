package dk.samspor.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SamsporStackTest {

  private static final SamsporStack STACK = new SamsporStack();
  private static Map<String, String> settings;

  @BeforeAll
  static void start() {
    settings = STACK.start();
  }

  @AfterAll
  static void stop() {
    STACK.stop();
  }

  @Test
  void the_application_role_is_no_superuser_and_gets_past_no_row_level_security() throws SQLException {
    try (var connection = application(); var statement = connection.createStatement();
        var rows = statement.executeQuery(
            "SELECT current_user, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles "
                + "WHERE rolname = current_user")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("test_app");
      for (var right = 2; right <= 5; right++) assertThat(rows.getBoolean(right)).isFalse();
    }
  }

  @Test
  void the_application_role_cannot_create_tables() throws SQLException {
    try (var connection = application(); var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (id int)"))
          .isInstanceOf(SQLException.class).hasMessageContaining("permission denied for schema public");
    }
  }

  @Test
  void the_application_role_works_on_what_the_owner_makes_but_does_not_own_it() throws SQLException {
    try (var owner = owner(); var statement = owner.createStatement()) {
      statement.execute("CREATE TABLE made_by_owner (id bigserial PRIMARY KEY, text text)");
      statement.execute("CREATE SCHEMA other");
      statement.execute("CREATE TABLE other.made_by_owner (id int)");
    }
    try (var connection = application(); var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("INSERT INTO made_by_owner (text) VALUES ('a')")).isOne();
      assertThat(statement.executeUpdate("UPDATE made_by_owner SET text = 'b'")).isOne();
      assertThat(statement.executeUpdate("DELETE FROM made_by_owner")).isOne();
      assertThat(statement.executeUpdate("INSERT INTO other.made_by_owner VALUES (1)")).isOne();
      assertThatThrownBy(() -> statement.execute("DROP TABLE made_by_owner")).hasMessageContaining("must be owner");
      assertThatThrownBy(() -> statement.execute("TRUNCATE made_by_owner")).hasMessageContaining("permission denied");
    }
  }

  @Test
  void a_second_start_has_a_database_and_topics_of_its_own_on_the_same_servers() {
    var another = new SamsporStack();
    var other = another.start();
    try {
      assertThat(other.get("quarkus.datasource.jdbc.url")).isNotEqualTo(settings.get("quarkus.datasource.jdbc.url"));
      assertThat(other.get("samspor.events.topic-prefix")).isNotEqualTo(settings.get("samspor.events.topic-prefix"));
      assertThat(other.get("kafka.bootstrap.servers")).isEqualTo(settings.get("kafka.bootstrap.servers"));
    } finally {
      another.stop();
    }
  }

  @Test
  void a_record_sent_to_kafka_is_read_back() {
    var topic = settings.get("samspor.events.topic-prefix") + "smoke";
    try (var producer = new KafkaProducer<>(kafka(), new StringSerializer(), new StringSerializer());
        var consumer = new KafkaConsumer<>(kafka(), new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      producer.send(new ProducerRecord<>(topic, "case", "hello"));
      await().atMost(Duration.ofSeconds(20)).pollInSameThread().until(() -> {
        for (var read : consumer.poll(Duration.ofMillis(200))) if ("hello".equals(read.value())) return true;
        return false;
      });
    }
  }

  private static Properties kafka() {
    var properties = new Properties();
    properties.put("bootstrap.servers", settings.get("kafka.bootstrap.servers"));
    properties.put("group.id", settings.get("samspor.events.topic-prefix") + "group");
    properties.put("auto.offset.reset", "earliest");
    return properties;
  }

  private static Connection application() throws SQLException {
    return DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"),
        settings.get("quarkus.datasource.username"), settings.get("quarkus.datasource.password"));
  }

  private static Connection owner() throws SQLException {
    return DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"),
        settings.get("quarkus.flyway.username"), settings.get("quarkus.flyway.password"));
  }
}
