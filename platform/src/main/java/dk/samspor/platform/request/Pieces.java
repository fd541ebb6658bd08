package dk.samspor.platform.request;

import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.relay.Postman;
import dk.samspor.platform.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/**
 * The requests that come as many in one body ({@code @Access(inPieces = true)}): each is as safe as one that came alone, with
 * a transaction, a journal and an audit row of its own.
 */
@ApplicationScoped
public class Pieces {

  private final FirstAnswers callers;
  private final Journal journal;
  private final RefusedRequests refusedRequests;
  private final Postman postman;

  Pieces(FirstAnswers callers, Journal journal, RefusedRequests refusedRequests, Postman postman) {
    this.callers = callers;
    this.journal = journal;
    this.refusedRequests = refusedRequests;
    this.postman = postman;
  }

  /** @throws Refused with the code a request of its own would have been answered with; nothing of this piece is stored then */
  public <T> T handle(Callable<T> piece) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> inTransaction(piece));
    } catch (Exception failure) {
      journal.discard();
      throw refusedRequests.audited(failure);
    } finally {
      if (journal.hasNews()) {
        postman.wake();
      }
    }
  }

  private <T> T inTransaction(Callable<T> piece) throws Exception {
    callers.enter(RequestIdentity.NONE);
    T answer = piece.call();
    journal.close("OK");
    journal.write(null);
    return answer;
  }
}
