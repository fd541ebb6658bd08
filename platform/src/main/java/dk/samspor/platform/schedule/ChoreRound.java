package dk.samspor.platform.schedule;

import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Purpose;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.database.WorkerRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** One part of a chore in one transaction: its row, its effects, the journal. */
@ApplicationScoped
class ChoreRound {

  private final EntityManager entities;
  private final Caller caller;
  private final Circumstances circumstances;
  private final Journal journal;
  private final WorkerRole worker;
  private final String service;

  ChoreRound(EntityManager entities, Caller caller, Circumstances circumstances, Journal journal, WorkerRole worker,
      @ConfigProperty(name = "samspor.service") String service) {
    this.entities = entities;
    this.caller = caller;
    this.circumstances = circumstances;
    this.journal = journal;
    this.worker = worker;
    this.service = service;
  }

  /**
   * How it went.
   *
   * @param did how many things
   * @param news whether the neighbours are to be told something
   */
  record Outcome(int did, boolean news) {}

  /**
   * All or nothing. Nothing is done when it is not due or another replica is at it.
   *
   * @param early whatever it is due
   * @param businessTime the time it is to be done at; null for now
   */
  @ActivateRequestContext
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Outcome part(Chore chore, boolean early, Instant businessTime) {
    return entities.unwrap(Session.class).doReturningWork(connection -> {
      worker.take(connection);
      return ChoreTable.hold(connection, chore.name(), early) ? work(connection, chore, businessTime) : new Outcome(0, false);
    });
  }

  private Outcome work(Connection connection, Chore chore, Instant businessTime) throws SQLException {
    caller.is("service:" + service, Set.of(Role.SERVICE), List.of(), Purpose.CASE_HANDLING);
    circumstances.letter("chore " + chore.name(), businessTime);
    try {
      int did = chore.doSome();
      ChoreTable.again(connection, chore.name(), did > 0 ? Duration.ZERO : chore.every());
      if (did > 0) {
        journal.close("OK");
      }
      return new Outcome(did, journal.write(null));
    } catch (RuntimeException | Error failure) {
      journal.discard();
      throw failure;
    }
  }
}
