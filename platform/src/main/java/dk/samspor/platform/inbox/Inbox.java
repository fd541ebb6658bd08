package dk.samspor.platform.inbox;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Purpose;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.database.WorkerRole;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterBatchHandler;
import dk.samspor.platform.events.LetterHandler;
import dk.samspor.platform.observability.Tracing;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Handles letters inside one transaction: inbox rows, effects, journal. A letter that was here before does nothing. */
@ApplicationScoped
class Inbox {

  private static final String RECEIVE = """
      insert into inbox (event_id, type, case_id, case_seq)
      select * from unnest(cast(:ids as uuid[]), cast(:types as text[]), cast(:cases as uuid[]), cast(:seqs as int[]))
      on conflict (event_id) do nothing
      returning event_id
      """;

  private final EntityManager entities;
  private final Caller caller;
  private final Circumstances circumstances;
  private final Journal journal;
  private final WorkerRole worker;
  private final Map<String, List<LetterHandler>> handlers = new HashMap<>();
  private final List<LetterBatchHandler> batchHandlers;

  Inbox(EntityManager entities, Caller caller, Circumstances circumstances, Journal journal, WorkerRole worker,
      @All List<LetterHandler> handlers, @All List<LetterBatchHandler> batchHandlers) {
    this.entities = entities;
    this.caller = caller;
    this.circumstances = circumstances;
    this.journal = journal;
    this.worker = worker;
    this.batchHandlers = batchHandlers;
    handlers.forEach(handler -> handler.types()
        .forEach(type -> this.handlers.computeIfAbsent(type, any -> new ArrayList<>()).add(handler)));
  }

  /** A letter nobody in this house reads needs no row and no transaction. */
  boolean reads(Letter letter) {
    return !batchHandlers.isEmpty() || handlers.containsKey(letter.type());
  }

  /** All or nothing. True when the neighbours are to be told something. */
  @ActivateRequestContext
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean handle(List<Letter> letters) {
    entities.unwrap(Session.class).doWork(worker::take);
    var fresh = receive(letters);
    if (fresh.isEmpty()) {
      return false;
    }
    try {
      batchHandlers.forEach(handler -> handler.handle(fresh));
      fresh.forEach(this::handleOne);
      return journal.write(null);
    } catch (RuntimeException | Error failure) {
      journal.discard(); // what was rolled back must not be told by the next try
      throw failure;
    }
  }

  private void handleOne(Letter letter) {
    var interested = handlers.getOrDefault(letter.type(), List.of());
    if (interested.isEmpty()) {
      return;
    }
    try (var trace = Tracing.continuing(letter.traceparent())) {
      caller.is("service:" + letter.source().substring(1), Set.of(Role.SERVICE),
          List.of(Authority.municipality(letter.municipality())), Purpose.CASE_HANDLING);
      circumstances.letter(letter.type(), letter.businessDate().atTime(12, 0).atZone(BusinessClock.COPENHAGEN).toInstant());
      interested.forEach(handler -> handler.handle(letter));
      journal.close("OK");
    }
  }

  @SuppressWarnings("unchecked")
  private List<Letter> receive(List<Letter> letters) {
    Set<UUID> accepted = new HashSet<>((List<UUID>) entities.createNativeQuery(RECEIVE)
        .setParameter("ids", array(letters.stream().map(Letter::id).distinct().toList()))
        .setParameter("types", array(distinct(letters).stream().map(Letter::type).toList()))
        .setParameter("cases", array(distinct(letters).stream().map(Letter::caseId).toList()))
        .setParameter("seqs", array(distinct(letters).stream().map(Letter::caseSeq).toList()))
        .getResultList());
    return letters.stream().filter(letter -> accepted.remove(letter.id())).toList();
  }

  private static List<Letter> distinct(List<Letter> letters) {
    Set<UUID> met = new HashSet<>();
    return letters.stream().filter(letter -> met.add(letter.id())).toList();
  }

  /** Types and ids hold no character that an array literal would need to quote. */
  private static String array(List<?> values) {
    return "{" + String.join(",", values.stream().map(Object::toString).toList()) + "}";
  }
}
