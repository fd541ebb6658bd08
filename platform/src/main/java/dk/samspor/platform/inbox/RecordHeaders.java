package dk.samspor.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record's headers as text that a database takes, whatever a stranger put on the topic. */
final class RecordHeaders {

  private static final int LONGEST_TEXT = 2000;

  private RecordHeaders() {}

  static Map<String, String> of(ConsumerRecord<String, byte[]> raw) {
    Map<String, String> headers = new TreeMap<>();
    raw.headers().forEach(header -> headers.put(storable(header.key()),
        header.value() == null ? "" : storable(new String(header.value(), StandardCharsets.UTF_8))));
    return headers;
  }

  /** A record without a proper id still gets a stable one from its place on the topic, so that a repeat stays one row. */
  static UUID id(ConsumerRecord<String, byte[]> raw) {
    try {
      return UUID.fromString(of(raw).getOrDefault("ce_id", ""));
    } catch (IllegalArgumentException noId) {
      return UUID.nameUUIDFromBytes((raw.topic() + "/" + raw.partition() + "/" + raw.offset()).getBytes(StandardCharsets.UTF_8));
    }
  }

  static UUID caseId(ConsumerRecord<String, byte[]> raw) {
    try {
      return UUID.fromString(of(raw).getOrDefault("ce_subject", ""));
    } catch (IllegalArgumentException noCase) {
      return null;
    }
  }

  /** Without zero characters, and not endless. */
  static String storable(String text) {
    String clean = text.replace('\0', '\uFFFD');
    return clean.length() > LONGEST_TEXT ? clean.substring(0, LONGEST_TEXT) : clean;
  }
}
