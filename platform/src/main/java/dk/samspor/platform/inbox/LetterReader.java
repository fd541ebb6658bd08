package dk.samspor.platform.inbox;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.identity.CitizenId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads a CloudEvent in binary mode. */
final class LetterReader {

  private LetterReader() {}

  /** @throws RuntimeException when an attribute is missing or wrong: the record is not a letter */
  static Letter read(ConsumerRecord<String, byte[]> raw) {
    return new Letter(UUID.fromString(attribute(raw, "id")), attribute(raw, "source"), attribute(raw, "type"),
        UUID.fromString(attribute(raw, "subject")), Instant.parse(attribute(raw, "time")),
        Integer.parseInt(attribute(raw, "caseseq")), Long.parseLong(attribute(raw, "epoch")),
        new CitizenId(UUID.fromString(attribute(raw, "citizenid"))), attribute(raw, "authority"),
        attribute(raw, "region"), LocalDate.parse(attribute(raw, "businessdate")), attribute(raw, "agreement"),
        text(raw.headers().lastHeader("ce_traceparent")), raw.value());
  }

  private static String attribute(ConsumerRecord<String, byte[]> raw, String name) {
    String value = text(raw.headers().lastHeader("ce_" + name));
    if (value == null) {
      throw new IllegalArgumentException("attribute " + name + " is missing");
    }
    return value;
  }

  private static String text(Header header) {
    return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
