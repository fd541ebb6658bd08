package dk.samspor.platform.house;

import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import java.time.LocalDate;
import java.util.List;

@Topic("samspor.house.parcel")
public sealed interface ParcelFact extends Fact {
  record ParcelSent(int weight, LocalDate on) implements ParcelFact {}

  record ParcelOpened() implements ParcelFact {}

  record ParcelRedacted(RedactionReason reason, List<String> texts, List<RedactedEvent> events) implements ParcelFact {}
}
