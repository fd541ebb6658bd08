package dk.samspor.reporting.intake;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.reporting.eventstore.EventStore;
import dk.samspor.reporting.eventstore.StoredEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a neighbour took back of what it had told is forgotten here: the event stays, without those fields. */
@ApplicationScoped
class Redactions {

  private static final String FACTS = "Redacted";

  private final EventStore events;

  Redactions(EventStore events) {
    this.events = events;
  }

  /** A case's letters come in order, so that the events meant are here, or in the same batch and kept already. */
  void carryOut(List<StoredEvent> arrived) {
    List<RedactedEvent> taken = arrived.stream().filter(event -> event.fact().endsWith(FACTS)).flatMap(Redactions::taken).toList();
    if (!taken.isEmpty()) {
      events.redact(taken);
    }
  }

  private static Stream<RedactedEvent> taken(StoredEvent redacted) {
    return elements(redacted.data().json().path("events")).map(event -> new RedactedEvent(
        UUID.fromString(event.path("event").asText()), elements(event.path("fields")).map(JsonNode::asText).toList()));
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
