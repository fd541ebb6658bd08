package dk.samspor.reporting.testing;

import static org.awaitility.Awaitility.await;

import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.reporting.eventstore.StoredEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings events as the neighbours' relays do: CloudEvents in binary mode on a real Kafka. */
@ApplicationScoped
public class Postman {

  private static final String PLANS = "samspor.referral.training-plan";
  private static final String UNITS = "samspor.referral.unit-referral";
  private static final String STAYS = "samspor.referral.hospital-stay";

  /** All letters of one case lie in one street, or the reader would wait for those it has not seen. */
  private static final Map<String, String> STREETS = Map.ofEntries(Map.entry("TrainingPlan", PLANS), Map.entry("FirstContact", PLANS),
      Map.entry("CapacityRefused", PLANS), Map.entry("LevelChangeAnswered", PLANS), Map.entry("Certificate", "samspor.referral.certificate"),
      Map.entry("Invitation", "samspor.referral.certificate"), Map.entry("Assessment", "samspor.stratification.assessment"),
      Map.entry("NeedsScreened", "samspor.stratification.needs"), Map.entry("NeedsAssess", "samspor.referral.needs"),
      Map.entry("Programme", "samspor.referral.prevention"), Map.entry("Palliative", "samspor.referral.palliative"),
      Map.entry("MeetingDay", "samspor.meeting.day"), Map.entry("CitizenMerged", "samspor.referral.citizen"),
      Map.entry("Citizen", STAYS), Map.entry("CitizenCalledIn", UNITS), Map.entry("CitizenExamined", UNITS), Map.entry("Unit", UNITS), Map.entry("Stay", STAYS), Map.entry("Epikrise", STAYS));

  private final KafkaProducer<String, byte[]> producer;
  private final WorkerDatabase database;
  private final String prefix;

  Postman(@ConfigProperty(name = "kafka.bootstrap.servers") String broker,
      @ConfigProperty(name = "samspor.events.topic-prefix") String prefix, WorkerDatabase database) {
    this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer());
    this.prefix = prefix;
    this.database = database;
  }

  /** Brings them and waits until each is in the store. */
  public void bring(Collection<StoredEvent> events) {
    events.forEach(event -> producer.send(letter(event)));
    producer.flush();
    String[] ids = events.stream().map(event -> event.id().toString()).distinct().toArray(String[]::new);
    await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20)).until(() -> stored(ids) == ids.length);
  }

  /** How many rows of the event store satisfy it. */
  public long stored(String[] ids) {
    return count("select count(*) from event where id = any(?::uuid[])", (Object) ids);
  }

  public long count(String sql, Object... ids) {
    try (var connection = database.open(); var query = connection.prepareStatement(sql)) {
      for (int i = 0; i < ids.length; i++) {
        query.setObject(i + 1, ids[i] instanceof String[] array ? connection.createArrayOf("text", array) : ids[i]);
      }
      try (var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  private ProducerRecord<String, byte[]> letter(StoredEvent event) {
    var letter = new ProducerRecord<>(prefix + topic(event), event.caseId().toString(),
        event.data().toString().getBytes(StandardCharsets.UTF_8));
    Map.of("id", event.id(), "source", event.source(), "type", event.type(), "subject", event.caseId(), "time", event.time(),
            "caseseq", event.caseSeq(), "epoch", 1, "businessdate", event.businessDate(), "agreement", event.agreement())
        .forEach((name, value) -> header(letter, name, value));
    header(letter, "specversion", "1.0");
    header(letter, "citizenid", citizenOf(event.caseId()));
    header(letter, "authority", event.municipality());
    header(letter, "region", event.region());
    return letter;
  }

  /** The id the neighbours share; what is stored must be something else. */
  public static UUID citizenOf(UUID caseId) {
    return new UUID(caseId.getMostSignificantBits(), caseId.getLeastSignificantBits() ^ 1);
  }

  private static void header(ProducerRecord<String, byte[]> letter, String name, Object value) {
    letter.headers().add("ce_" + name, value.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String topic(StoredEvent event) {
    return STREETS.entrySet().stream().filter(street -> event.fact().startsWith(street.getKey()))
        .max(java.util.Comparator.comparing(street -> street.getKey().length())).map(Map.Entry::getValue).orElse("samspor.meeting.team-case");
  }

  @PreDestroy
  void close() {
    producer.close(Duration.ofSeconds(2));
  }
}
