package dk.samspor.reporting.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.reporting.eventstore.EventData;
import dk.samspor.reporting.eventstore.StoredEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Events of one place, as the neighbours tell them: ids are counted, so that the same test makes the same events. */
public final class Events {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String municipality;
  private final String region;
  private final java.util.Random ids;
  private final Map<UUID, Integer> seqs = new HashMap<>();

  private Events(String municipality, String region, java.util.Random ids) {
    this.municipality = municipality;
    this.region = region;
    this.ids = ids;
  }

  public static Events in(String municipality, String region, long seed) {
    return new Events(municipality, region, new java.util.Random(seed));
  }

  public UUID id() {
    return new UUID(ids.nextLong() & ~0xF000L | 0x7000L, ids.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
  }

  public StoredEvent referral(String fact, UUID of, String day, Object... data) {
    return event("referral", fact, of, day, data);
  }

  public StoredEvent stratification(String fact, UUID of, String day, Object... data) {
    return event("stratification", fact, of, day, data);
  }

  public StoredEvent meeting(String fact, UUID of, String day, Object... data) {
    return event("meeting", fact, of, day, data);
  }

  private StoredEvent event(String service, String fact, UUID of, String day, Object... data) {
    LocalDate date = LocalDate.parse(day);
    return new StoredEvent(id(), "dk.samspor." + service + "." + fact + ".v1", "/" + service, of,
        seqs.merge(of, 1, Integer::sum), date.atTime(11, 0).toInstant(ZoneOffset.UTC), date, municipality, region,
        new UUID(of.getLeastSignificantBits(), 1), "0123456789ab", data(data));
  }

  private static EventData data(Object... pairs) {
    ObjectNode node = JSON.createObjectNode();
    for (int i = 0; i < pairs.length; i += 2) {
      node.set((String) pairs[i], JSON.valueToTree(pairs[i + 1]));
    }
    return new EventData(node);
  }
}
