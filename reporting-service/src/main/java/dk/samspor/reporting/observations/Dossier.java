package dk.samspor.reporting.observations;

import static java.util.stream.Collectors.groupingBy;

import dk.samspor.reporting.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** All events of one file, in canonical order. The same events give the same dossier however they arrived. */
final class Dossier {

  private final Map<String, List<StoredEvent>> byFact;

  Dossier(Collection<StoredEvent> anyOrder) {
    Set<UUID> seen = new HashSet<>();
    byFact = anyOrder.stream().filter(event -> seen.add(event.id())).sorted(StoredEvent.CANONICAL)
        .collect(groupingBy(StoredEvent::fact));
  }

  private Dossier(Map<String, List<StoredEvent>> byFact) {
    this.byFact = byFact;
  }

  /** As it was known at the end of a day. */
  Dossier toldBy(LocalDate day) {
    Map<String, List<StoredEvent>> known = new HashMap<>();
    byFact.forEach((fact, events) -> {
      List<StoredEvent> early = events.stream().filter(event -> !event.businessDate().isAfter(day)).toList();
      if (!early.isEmpty()) {
        known.put(fact, early);
      }
    });
    return new Dossier(known);
  }

  List<StoredEvent> all(String fact) {
    return byFact.getOrDefault(fact, List.of());
  }

  Optional<StoredEvent> first(String fact) {
    return all(fact).stream().findFirst();
  }

  boolean has(String fact) {
    return byFact.containsKey(fact);
  }

  /** Whether a reading that listens for these facts hears anything. */
  boolean hasAny(Set<String> facts) {
    return byFact.keySet().stream().anyMatch(facts::contains);
  }

  /** What the first of the facts that says it says, in the order the facts are named. */
  <T> Optional<T> said(List<String> facts, Function<StoredEvent, Optional<T>> field) {
    return facts.stream().flatMap(fact -> all(fact).stream()).flatMap(event -> field.apply(event).stream()).findFirst();
  }
}
