package dk.samspor.platform.inbox;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.identity.CitizenId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads a CloudEvent in binary mode. */
final class LetterReader {

  private LetterReader() {}

  /** @throws RuntimeException when an attribute is missing or wrong: the record is not a letter */
  static Letter read(ConsumerRecord<String, byte[]> raw) {
    return read(name -> text(raw.headers().lastHeader("ce_" + name)), raw.value());
  }

  /** @param attributes CloudEvents attributes by name; null for one that is missing */
  static Letter read(UnaryOperator<String> attributes, byte[] data) {
    UnaryOperator<String> needed = name -> {
      String value = attributes.apply(name);
      if (value == null) {
        throw new IllegalArgumentException("attribute " + name + " is missing");
      }
      return value;
    };
    return new Letter(UUID.fromString(needed.apply("id")), needed.apply("source"), needed.apply("type"),
        UUID.fromString(needed.apply("subject")), Instant.parse(needed.apply("time")),
        Integer.parseInt(needed.apply("caseseq")), Long.parseLong(needed.apply("epoch")),
        new CitizenId(UUID.fromString(needed.apply("citizenid"))), needed.apply("authority"),
        needed.apply("region"), LocalDate.parse(needed.apply("businessdate")), needed.apply("agreement"),
        attributes.apply("traceparent"), data);
  }

  private static String text(Header header) {
    return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
