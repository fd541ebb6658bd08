package dk.samspor.platform.events;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.samspor.platform.identity.CitizenId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact from a neighbour, as it arrived.
 *
 * @param id the event's id (UUIDv7); a handler sees each once
 * @param source {@code /referral} …
 * @param type {@code dk.samspor.<service>.<Fact>.v1}
 * @param caseId the neighbour's case
 * @param time real time of the fact
 * @param caseSeq gapless number within the case, from 1
 * @param epoch the sending relay's fencing epoch
 * @param municipality code of the home municipality
 * @param region code of its region on the business date
 * @param businessDate legal date of the fact, Copenhagen
 * @param agreement content hash of the agreement in force
 * @param traceparent W3C trace context, or null
 * @param json the fact
 */
public record Letter(UUID id, String source, String type, UUID caseId, Instant time, int caseSeq, long epoch,
    CitizenId citizen, String municipality, String region, LocalDate businessDate, String agreement,
    String traceparent, byte[] json) {

  /** A reader takes what it needs and is not disturbed by what a newer sender adds. */
  private static final ObjectMapper TOLERANT = new ObjectMapper().registerModule(new JavaTimeModule())
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  public <T> T data(Class<T> as) {
    try {
      return TOLERANT.readValue(json, as);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the data of " + type + " is not what its schema says", unreadable);
    }
  }

  public String dataAsText() {
    return new String(json, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return type + " " + id + " of case " + caseId;
  }
}
