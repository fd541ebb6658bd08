package dk.samspor.platform.events;

import java.util.Map;
import java.util.UUID;

/**
 * A fact on its way to the out-tray: one row of the outbox.
 *
 * @param headers CloudEvents attributes by their names without the {@code ce_} prefix, none of them null; the relay adds the epoch
 */
public record OutgoingEvent(UUID id, String topic, String type, UUID caseId, int caseSeq, Map<String, String> headers,
    String data) {

  /** One without a value would be stored, and then stop everything behind it at the broker's door. */
  public OutgoingEvent {
    headers = Map.copyOf(headers);
  }
}
