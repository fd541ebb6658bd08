package dk.samspor.platform.house;

import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.Topic;
import java.time.LocalDate;

@Topic("samspor.house.parcel")
public sealed interface ParcelFact extends Fact {
  record ParcelSent(int weight, LocalDate on) implements ParcelFact {}

  record ParcelOpened() implements ParcelFact {}
}
