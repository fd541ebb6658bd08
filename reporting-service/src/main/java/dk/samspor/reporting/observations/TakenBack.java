package dk.samspor.reporting.observations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.reporting.eventstore.EventData;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Hindsight.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a redaction may have changed. The fields that were taken out of an event are gone for good, and nobody can say any more
 * what was counted with them. So whatever rests on such an event counts as changed by its redaction, where the readings ask for
 * a field that was taken.
 */
final class TakenBack {

  private static final String FACTS = "Redacted";

  private TakenBack() {}

  static boolean isRedaction(StoredEvent event) {
    return event.fact().endsWith(FACTS);
  }

  /** What was changed after its month closed, and by which redaction: the last one. */
  static Map<Content, StoredEvent> of(List<StoredEvent> told, Function<Collection<StoredEvent>, Map<Content, Integer>> read) {
    Map<Content, StoredEvent> changed = new LinkedHashMap<>();
    for (int n = 0; n < told.size(); n++) {
      StoredEvent redaction = told.get(n);
      if (isRedaction(redaction)) {
        for (JsonNode taken : redaction.data().items("events")) {
          resting(told, n, taken, read).stream().filter(content -> content.closing().isBefore(redaction.businessDate()))
              .forEach(content -> changed.put(content, redaction));
        }
      }
    }
    return changed;
  }

  private static List<Content> resting(List<StoredEvent> told, int before, JsonNode taken, Function<Collection<StoredEvent>, Map<Content, Integer>> read) {
    List<StoredEvent> events = new ArrayList<>(told.subList(0, before));
    for (int n = 0; n < before; n++) {
      StoredEvent event = events.get(n);
      if (event.id().toString().equals(taken.path("event").asText())) {
        Watched data = new Watched(event.data().json());
        events.set(n, event.with(new EventData(data)));
        Map<Content, Integer> with = read.apply(events);
        events.remove(n);
        return data.wasAskedFor(taken.path("fields")) ? lost(with, read.apply(events)) : List.of();
      }
    }
    return List.of();
  }

  private static List<Content> lost(Map<Content, Integer> with, Map<Content, Integer> without) {
    return with.entrySet().stream().filter(entry -> without.getOrDefault(entry.getKey(), 0) < entry.getValue()).map(Map.Entry::getKey).toList();
  }

  /** Remembers which of its fields somebody asked for. */
  private static final class Watched extends ObjectNode {

    private final transient Set<String> asked = new HashSet<>();

    Watched(JsonNode data) {
      super(JsonNodeFactory.instance);
      data.fields().forEachRemaining(field -> set(field.getKey(), field.getValue()));
    }

    @Override
    public JsonNode path(String field) {
      asked.add(field);
      return super.path(field);
    }

    boolean wasAskedFor(JsonNode fields) {
      for (JsonNode field : fields) {
        if (asked.contains(field.asText())) {
          return true;
        }
      }
      return false;
    }
  }
}
