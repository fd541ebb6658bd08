package dk.samspor.meeting.certificate;

import dk.samspor.platform.relay.Streets;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Posts letters on the real broker as the referral-service would. */
@ApplicationScoped
public class Postbox {
  private static final String CERTIFICATES = "samspor.referral.certificate";
  private static final String STAYS = "samspor.referral.hospital-stay";
  private static final String CITIZENS = "samspor.referral.citizen";

  private final KafkaProducer<String, byte[]> producer;
  private final Streets streets;

  Postbox(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap, Streets streets) {
    this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new ByteArraySerializer());
    this.streets = streets;
  }

  public void post(LetterFrom letter, String fact, String json) {
    post(CERTIFICATES, letter, fact, json);
  }

  /** Of a hospital stay of somebody nobody here knows yet, in a municipality of the region Midtjylland or another. */
  public void postStay(UUID stay, int number, String municipality, String fact, String json) {
    post(STAYS, new LetterFrom(UUID.randomUUID(), stay, number, UUID.nameUUIDFromBytes(stay.toString().getBytes(StandardCharsets.UTF_8)), municipality),
        fact, json);
  }

  /** Referral found out that two ids are one citizen; the letter's id. */
  public UUID postMerge(UUID gone, UUID stays) {
    var letter = LetterFrom.odense(UUID.randomUUID(), 1, stays);
    post(CITIZENS, letter, "CitizenMerged", "{\"gone\":\"%s\",\"stays\":\"%s\"}".formatted(gone, stays));
    return letter.certificate();
  }

  /** It became known that day that a citizen lives elsewhere; the letter's id. */
  public UUID postMove(UUID citizen, String from, String to, String date, String reason, LocalDate knownOn) {
    var letter = new LetterFrom(UUID.randomUUID(), UUID.randomUUID(), 1, citizen, to);
    post(CITIZENS, letter, "CitizenMoved", "{\"from\":\"%s\",\"to\":\"%s\",\"date\":%s,\"reason\":\"%s\",\"source\":\"TRAINING_PLAN_FORWARDED\"}"
        .formatted(from, to, date == null ? null : '"' + date + '"', reason), knownOn);
    return letter.certificate();
  }

  private void post(String topic, LetterFrom letter, String fact, String json) {
    post(topic, letter, fact, json, LocalDate.of(2015, 2, 20));
  }

  private void post(String topic, LetterFrom letter, String fact, String json, LocalDate day) {
    var record = new ProducerRecord<>(streets.onBroker(topic), letter.certificate().toString(), json.getBytes(StandardCharsets.UTF_8));
    attributes(letter, fact, day).forEach((name, value) -> record.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
    producer.send(record);
    producer.flush();
  }

  private static Map<String, String> attributes(LetterFrom letter, String fact, LocalDate day) {
    return Map.ofEntries(Map.entry("specversion", "1.0"), Map.entry("id", letter.id().toString()), Map.entry("source", "/referral"),
        Map.entry("type", "dk.samspor.referral." + fact + ".v1"), Map.entry("subject", letter.certificate().toString()),
        Map.entry("time", "2015-02-20T10:00:00Z"), Map.entry("caseseq", Integer.toString(letter.caseSeq())), Map.entry("epoch", "1"),
        Map.entry("citizenid", letter.citizen().toString()), Map.entry("authority", letter.municipality()),
        Map.entry("region", "1083"), Map.entry("businessdate", day.toString()), Map.entry("agreement", "test"));
  }

  @PreDestroy
  void close() {
    producer.close();
  }

  /** The envelope's changing parts. */
  public record LetterFrom(UUID id, UUID certificate, int caseSeq, UUID citizen, String municipality) {
    public static LetterFrom odense(UUID certificate, int caseSeq, UUID citizen) {
      return new LetterFrom(UUID.randomUUID(), certificate, caseSeq, citizen, "0461");
    }

    LetterFrom of(String otherMunicipality) {
      return new LetterFrom(id, certificate, caseSeq, citizen, otherMunicipality);
    }
  }
}
