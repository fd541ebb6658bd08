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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Handles letters inside one transaction: place in the case, effects, journal. A letter has its effect when it is the
 * next of its case: a repeat does nothing, and one that comes too early waits for the one that is missing.
 */
@ApplicationScoped
class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final EntityManager entities;
  private final Caller caller;
  private final Circumstances circumstances;
  private final Journal journal;
  private final WorkerRole worker;
  private final DeadLetters deadLetters;
  private final Map<String, List<LetterHandler>> handlers = new HashMap<>();
  private final List<LetterBatchHandler> batchHandlers;

  Inbox(EntityManager entities, Caller caller, Circumstances circumstances, Journal journal, WorkerRole worker,
      DeadLetters deadLetters, @All List<LetterHandler> handlers, @All List<LetterBatchHandler> batchHandlers) {
    this.entities = entities;
    this.caller = caller;
    this.circumstances = circumstances;
    this.journal = journal;
    this.worker = worker;
    this.deadLetters = deadLetters;
    this.batchHandlers = batchHandlers;
    handlers.forEach(handler -> handler.types()
        .forEach(type -> this.handlers.computeIfAbsent(type, any -> new ArrayList<>()).add(handler)));
  }

  /** All or nothing. True when the neighbours are to be told something. */
  @ActivateRequestContext
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean handle(List<Arrived> arrived) {
    var letters = arrived.stream().map(Arrived::letter).toList();
    return entities.unwrap(Session.class).doReturningWork(connection -> {
      var positions = Positions.lock(connection, worker, letters);
      var fresh = fresh(connection, positions, arrived);
      return effects(positions, fresh);
    });
  }

  /**
   * The letter that a parked case waits for, from the dead letters or from its owner's journal. Nothing happens when it
   * is not the next one after all. True when the neighbours are to be told something.
   */
  @ActivateRequestContext
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean handleNext(Letter letter) {
    return entities.unwrap(Session.class).doReturningWork(connection -> {
      var positions = Positions.lock(connection, worker, List.of(letter));
      if (letter.caseSeq() != positions.of(letter.caseId()) + 1) {
        return false;
      }
      positions.advance(letter);
      deadLetters.forget(connection, letter);
      return effects(positions, List.of(letter));
    });
  }

  private boolean effects(Positions positions, List<Letter> fresh) throws SQLException {
    try {
      if (!fresh.isEmpty()) {
        batchHandlers.forEach(handler -> handler.handle(fresh));
        fresh.forEach(this::handleOne);
      }
      positions.store();
      return journal.write(null);
    } catch (RuntimeException | Error failure) {
      journal.discard(); // what was rolled back must not be told by the next try
      throw failure;
    }
  }

  private List<Letter> fresh(Connection connection, Positions positions, List<Arrived> arrived) throws SQLException {
    positions.readEpochs(arrived.stream().map(Inbox::partition).distinct().toList());
    List<Letter> fresh = new ArrayList<>(arrived.size());
    for (Arrived one : arrived) {
      var letter = one.letter();
      if (positions.isOfAReplacedRelay(partition(one), letter.epoch())) {
        LOG.warnf("refused, from a relay that has been replaced: %s", letter);
      } else if (letter.caseSeq() > positions.of(letter.caseId())) {
        take(connection, positions, one, fresh);
      }
    }
    return fresh;
  }

  /** The next letter of its case has its effect; another waits until the case is in order again. */
  private void take(Connection connection, Positions positions, Arrived one, List<Letter> fresh) throws SQLException {
    var letter = one.letter();
    boolean parked = positions.parked(letter.caseId());
    boolean next = letter.caseSeq() == positions.of(letter.caseId()) + 1;
    if (next && !parked) {
      positions.advance(letter);
      fresh.add(letter);
    } else {
      deadLetters.layAside(connection, one, parked, next || !parked);
      positions.park(letter.caseId());
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

  private static TopicPartition partition(Arrived one) {
    return new TopicPartition(one.raw().topic(), one.raw().partition());
  }
}
