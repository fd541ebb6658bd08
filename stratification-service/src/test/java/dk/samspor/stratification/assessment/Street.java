package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.AcceptedLetter.aPlan;
import static org.awaitility.Awaitility.await;

import dk.samspor.platform.database.WorkerRole;
import dk.samspor.platform.relay.Streets;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** The street outside the service, for tests: puts letters in, waits for them to be taken, reads what is told. */
@ApplicationScoped
class Street {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Streets streets;
  private final EntityManager entities;
  private final WorkerRole worker;
  private final String bootstrap;
  private final KafkaProducer<String, byte[]> post;

  Street(Streets streets, EntityManager entities, WorkerRole worker, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
    this.streets = streets;
    this.entities = entities;
    this.worker = worker;
    this.bootstrap = bootstrap;
    this.post = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap, "acks", "all"), new StringSerializer(), new ByteArraySerializer());
  }

  void send(AcceptedLetter... letters) {
    for (var letter : letters) post.send(letter.on(streets.onBroker("samspor.referral.training-plan")));
    post.flush();
  }

  /** Sends and waits until every letter has had its effect or was laid aside. */
  void deliver(AcceptedLetter... letters) {
    send(letters);
    for (var letter : letters)
      await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> taken(letter));
  }

  /** The ward takes a plan back. */
  void deliverTakenBack(AcceptedLetter plan) {
    deliverNext(plan, "TrainingPlanEnteredInError", "{\"reason\":\"WRONG_CITIZEN\"}");
  }

  /** The ward takes out of a plan what these fields of its letter were made from. */
  void deliverRedacted(AcceptedLetter plan, String... fields) {
    deliverNext(plan, "TrainingPlanRedacted", "{\"reason\":\"NOT_NECESSARY\",\"events\":[{\"event\":\"%s\",\"fields\":[\"%s\"]}]}"
        .formatted(plan.id(), String.join("\",\"", fields)));
  }

  /** Another municipality has the plan from now on; further letters about it are that one's. */
  AcceptedLetter deliverForwarded(AcceptedLetter plan, String to) {
    var there = plan.to(to);
    deliverNext(there, "TrainingPlanForwarded", "{\"to\":\"" + to + "\",\"reason\":\"MOVED\"}");
    return there.later();
  }

  /** The plan ends before its level is used: TrainingPlanCancelled or TrainingPlanDeclined. */
  void deliverEnd(AcceptedLetter plan, String fact) {
    deliverNext(plan, fact, "{}");
  }

  /** The ward's answer to another level, given in referral. */
  AcceptedLetter deliverHospitalAnswer(AcceptedLetter plan, String level, boolean agreed) {
    return deliverHospitalAnswer(plan, "{\"level\":\"" + level + "\",\"agreed\":" + agreed + "}");
  }

  /** The ward's answer in the letter's own words. */
  AcceptedLetter deliverHospitalAnswer(AcceptedLetter plan, String json) {
    deliverNext(plan, "LevelChangeAnswered", json);
    return plan.later();
  }

  /** A letter of any kind about a citizen of Odense, from any of referral's aggregates. */
  void deliverAbout(UUID citizen, String topic, UUID subject, int seq, String fact, String json) {
    var plan = new AcceptedLetter(UUID.randomUUID(), subject, seq - 1, citizen, "0461", Map.of());
    var letter = UUID.randomUUID();
    post.send(plan.nextOn(streets.onBroker(topic), letter, fact, json));
    post.flush();
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> taken(subject, seq) || dead(letter));
  }

  /** A plan was forwarded because the citizen lives elsewhere; the letter is the new municipality's. */
  void deliverMove(UUID citizen, UUID move, String to, String json) {
    var told = new AcceptedLetter(UUID.randomUUID(), move, 0, citizen, to, Map.of());
    var letter = UUID.randomUUID();
    post.send(told.nextOn(streets.onBroker("samspor.referral.citizen"), letter, "CitizenMoved", json));
    post.flush();
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> taken(move, 1) || dead(letter));
  }

  private void deliverNext(AcceptedLetter plan, String fact, String json) {
    var letter = UUID.randomUUID();
    post.send(plan.nextOn(streets.onBroker("samspor.referral.training-plan"), letter, fact, json));
    post.flush();
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> taken(plan.plan(), plan.seq() + 1) || dead(letter));
  }

  /** A plan has come from a ward; nobody has accepted it yet. */
  void deliverReceived(AcceptedLetter plan) {
    var letter = UUID.randomUUID();
    post.send(plan.receivedOn(streets.onBroker("samspor.referral.training-plan"), letter));
    post.flush();
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> taken(plan.plan(), plan.seq()) || dead(letter));
  }

  /** Training has begun. */
  void deliverStart(AcceptedLetter plan, String day) {
    deliverNext(plan, "TrainingPlanStarted", "{\"date\":\"" + day + "\"}");
  }

  /** Referral tells that two ids are one citizen. */
  void deliverMerge(UUID gone, UUID stays) {
    var letter = aPlan().about(stays).on(streets.onBroker("samspor.referral.citizen"));
    var merged = new ProducerRecord<>(letter.topic(), letter.key(),
        "{\"gone\":\"%s\",\"stays\":\"%s\"}".formatted(gone, stays).getBytes(StandardCharsets.UTF_8));
    letter.headers().forEach(merged.headers()::add);
    merged.headers().remove("ce_type").add("ce_type", "dk.samspor.referral.CitizenMerged.v1".getBytes(StandardCharsets.UTF_8));
    post.send(merged);
    post.flush();
    await().atMost(PATIENCE).until(() -> count("select count(*) from citizen_alias where from_id = :id", gone) == 1);
  }

  /** As if an older release had let this file through. */
  @Transactional
  void replaceModel(UUID version, byte[] dmn, String hash) {
    everything().createNativeQuery("update model_version set dmn = :dmn, hash = :hash where id = :id")
        .setParameter("dmn", dmn).setParameter("hash", hash).setParameter("id", version).executeUpdate();
  }

  @Transactional
  void replaceFile(UUID version, byte[] dmn) {
    everything().createNativeQuery("update model_version set dmn = :dmn where id = :id").setParameter("dmn", dmn).setParameter("id", version).executeUpdate();
  }

  @Transactional
  UUID citizenOf(UUID plan) {
    return (UUID) everything().createNativeQuery("select citizen_id from assessment where training_plan = :id", UUID.class)
        .setParameter("id", plan).getSingleResult();
  }

  boolean taken(AcceptedLetter letter) {
    return taken(letter.plan(), letter.seq()) || dead(letter.id());
  }

  private boolean taken(UUID plan, int seq) {
    return count("select count(*) from inbox where case_id = :id and seq >= " + seq, plan) > 0;
  }

  @Transactional
  boolean dead(UUID letter) {
    return count("select count(*) from dead_letter where event_id = :id", letter) == 1;
  }

  @Transactional
  long assessmentsOf(UUID plan) {
    return count("select count(*) from assessment where training_plan = :id", plan);
  }

  @Transactional
  long count(String sql, UUID id) {
    return ((Number) everything().createNativeQuery(sql).setParameter("id", id).getSingleResult()).longValue();
  }

  /** What the service has told about one case, in order, once there are so many facts. */
  List<ConsumerRecord<String, String>> toldAbout(UUID assessment, int facts) {
    return toldAbout("samspor.stratification.assessment", assessment, facts);
  }

  /** The same on another topic. */
  List<ConsumerRecord<String, String>> toldAbout(String name, UUID assessment, int facts) {
    try (var reader = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new StringDeserializer())) {
      var topic = streets.onBroker(name);
      var partitions = reader.partitionsFor(topic).stream().map(info -> new TopicPartition(topic, info.partition())).toList();
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      var told = new ArrayList<ConsumerRecord<String, String>>();
      await().atMost(PATIENCE).pollInSameThread().pollInterval(Duration.ofMillis(1)).until(() -> {
        reader.poll(Duration.ofMillis(100)).forEach(record -> { if (record.key().equals(assessment.toString())) told.add(record); });
        return told.size() >= facts;
      });
      return told;
    }
  }

  @PreDestroy
  void close() {
    post.close(Duration.ofSeconds(1));
  }

  /** The tables as they are, and not as one caller sees them. */
  EntityManager everything() {
    entities.unwrap(Session.class).doWork(worker::take);
    return entities;
  }
}
