package dk.samspor.stratification.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Referral's letter that a training plan was accepted; valid, general and basic unless a test says otherwise. */
record AcceptedLetter(UUID id, UUID plan, int seq, UUID citizen, String municipality, Map<String, Object> facts) {

  static AcceptedLetter aPlan() {
    Map<String, Object> facts = new LinkedHashMap<>(Map.of("planType", "GENERAL", "brainInjury", false, "complications", "NONE",
        "functionalImpairment", "DELIMITED", "lifeAreas", List.of("PHYSICAL_ACTIVITY"), "cognitiveImpairment", "NONE",
        "coordination", "NONE", "rarity", "COMMON", "trainingNeed", "CLEAR", "ageBand", "AGE_30_64"));
    facts.put("dischargeDate", "2026-10-30");
    return new AcceptedLetter(UUID.randomUUID(), UUID.randomUUID(), 1, UUID.randomUUID(), "0461", facts);
  }

  static AcceptedLetter aPlan(Map<String, Object> facts) {
    var all = new LinkedHashMap<>(aPlan().facts);
    all.putAll(facts);
    return new AcceptedLetter(UUID.randomUUID(), UUID.randomUUID(), 1, UUID.randomUUID(), "0461", all);
  }

  AcceptedLetter with(String fact, Object value) {
    var changed = new LinkedHashMap<>(facts);
    changed.put(fact, value);
    return new AcceptedLetter(id, plan, seq, citizen, municipality, changed);
  }

  AcceptedLetter without(String... unsaid) {
    var letter = this;
    for (var fact : unsaid) letter = letter.with(fact, null);
    return letter;
  }

  AcceptedLetter to(String municipalityCode) {
    return new AcceptedLetter(id, plan, seq, citizen, municipalityCode, facts);
  }

  AcceptedLetter about(UUID someone) {
    return new AcceptedLetter(id, plan, seq, someone, municipality, facts);
  }

  /** The same plan told by another letter. */
  AcceptedLetter toldAgain() {
    return new AcceptedLetter(UUID.randomUUID(), plan, seq + 1, citizen, municipality, facts);
  }

  /** The same plan, one letter further on. */
  AcceptedLetter later() {
    return new AcceptedLetter(id, plan, seq + 1, citizen, municipality, facts);
  }

  byte[] json() {
    try {
      return new ObjectMapper().writeValueAsBytes(facts);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Referral's letter that the same plan has come, the first about it. */
  ProducerRecord<String, byte[]> receivedOn(String topic, UUID letter) {
    return next(topic, letter, "TrainingPlanReceived", "{}", seq);
  }

  /** Referral's next letter about the same plan. */
  ProducerRecord<String, byte[]> nextOn(String topic, UUID letter, String fact, String data) {
    return next(topic, letter, fact, data, seq + 1);
  }

  private ProducerRecord<String, byte[]> next(String topic, UUID letter, String fact, String data, int number) {
    var next = new ProducerRecord<>(topic, plan.toString(), data.getBytes(StandardCharsets.UTF_8));
    var attributes = attributes();
    attributes.put("id", letter.toString());
    attributes.put("type", "dk.samspor.referral." + fact + ".v1");
    attributes.put("caseseq", String.valueOf(number));
    attributes.forEach((name, value) -> next.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
    return next;
  }

  ProducerRecord<String, byte[]> on(String topic) {
    var letter = new ProducerRecord<>(topic, plan.toString(), json());
    attributes().forEach((name, value) -> letter.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
    letter.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
    return letter;
  }

  private Map<String, String> attributes() {
    var attributes = new HashMap<String, String>();
    attributes.put("specversion", "1.0");
    attributes.put("id", id.toString());
    attributes.put("source", "/referral");
    attributes.put("type", "dk.samspor.referral.TrainingPlanAccepted.v1");
    attributes.put("subject", plan.toString());
    attributes.put("time", Instant.now().toString());
    attributes.put("caseseq", String.valueOf(seq));
    attributes.put("epoch", "1");
    attributes.put("citizenid", citizen.toString());
    attributes.put("authority", municipality);
    attributes.put("region", "1083");
    attributes.put("businessdate", "2026-11-02");
    attributes.put("agreement", "0".repeat(64));
    return attributes;
  }
}
