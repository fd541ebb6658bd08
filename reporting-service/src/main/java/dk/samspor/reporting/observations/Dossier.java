package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All events about one thing, in their canonical order whatever order they came in. */
final class Dossier {

  private final List<StoredEvent> events;

  Dossier(Collection<StoredEvent> anyOrder) {
    events = anyOrder.stream().distinct().sorted(StoredEvent.CANONICAL).toList();
  }

  List<StoredEvent> all(String fact) {
    return events.stream().filter(event -> event.fact().equals(fact)).toList();
  }

  Optional<StoredEvent> first(String fact) {
    return all(fact).stream().findFirst();
  }

  boolean has(String fact) {
    return first(fact).isPresent();
  }

  /** What the first of the facts that says it says, in the order the facts are named. */
  <T> Optional<T> said(List<String> facts, Function<StoredEvent, Optional<T>> field) {
    return facts.stream().flatMap(fact -> all(fact).stream()).flatMap(event -> field.apply(event).stream()).findFirst();
  }
}
