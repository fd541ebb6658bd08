package dk.samspor.platform.request;

import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** A request that was refused leaves an audit row too: who tried what, and the code of the answer. */
@ApplicationScoped
class RefusedRequests {

  private static final Logger LOG = Logger.getLogger(RefusedRequests.class);

  private final Refusals refusals;
  private final Journal journal;

  RefusedRequests(Refusals refusals, Journal journal) {
    this.refusals = refusals;
    this.journal = journal;
  }

  /** Translates the failure, writes its audit row and gives back what to throw. */
  Refused audited(Exception failure) {
    Refused refused = refusals.of(failure);
    if (refused.code() == PlatformCode.INTERNAL_ERROR) {
      LOG.error("a request failed", failure);
    }
    if (refused.code() != PlatformCode.DATABASE_AWAY) {
      audit(refused.code().name());
    }
    return refused;
  }

  void audit(String outcome) {
    try {
      QuarkusTransaction.requiringNew().run(() -> {
        journal.close(outcome);
        journal.write(null);
      });
    } catch (RuntimeException databaseAway) {
      journal.discard();
      LOG.warn("the audit row of a refused request could not be written", databaseAway);
    }
  }
}
