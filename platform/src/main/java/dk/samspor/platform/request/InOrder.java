package dk.samspor.platform.request;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.cases.FirstAnswer;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.relay.Postman;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Set;

/**
 * One request, in the order that was decided once: (authenticate, access: {@link Door}) → idempotency → load or 404 →
 * If-Match → act → write. One transaction; the journal is its last statement; the postman is woken after commit.
 */
@Access
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class InOrder {

  private final Circumstances circumstances;
  private final Journal journal;
  private final FirstAnswers firstAnswers;
  private final RefusedRequests refusedRequests;
  private final Postman postman;

  InOrder(Circumstances circumstances, Journal journal, FirstAnswers firstAnswers, RefusedRequests refusedRequests,
      Postman postman) {
    this.circumstances = circumstances;
    this.journal = journal;
    this.firstAnswers = firstAnswers;
    this.refusedRequests = refusedRequests;
    this.postman = postman;
  }

  @AroundInvoke
  Object handle(InvocationContext call) throws Exception {
    var rule = call.getMethod().getAnnotation(Access.class);
    circumstances.over(Set.of(rule.over()));
    if (rule.inPieces()) {
      return inPieces(call);
    }
    boolean needsKey = !Operation.reads(circumstances.operation()) && !rule.message();
    var request = RequestIdentity.NONE;
    try {
      request = needsKey ? firstAnswers.identify() : request;
      return inTransactionOfItsOwn(call, request);
    } catch (Replay firstAnswer) {
      throw shownAgain(firstAnswer);
    } catch (Exception failure) {
      journal.discard();
      throw refusedOrReplayed(failure, request);
    } finally {
      if (journal.hasNews()) {
        postman.wake();
      }
    }
  }

  /** Its pieces have transactions of their own; what is left is the audit row of the whole. */
  private Object inPieces(InvocationContext call) {
    try {
      Object answer = call.proceed();
      journal.discard(); // the last piece is not what the answer is about
      QuarkusTransaction.requiringNew().run(() -> {
        journal.close("OK");
        journal.write(null);
      });
      return answer;
    } catch (Exception failure) {
      journal.discard();
      throw refusedRequests.audited(failure);
    }
  }

  private Object inTransaction(InvocationContext call, RequestIdentity request) throws Exception {
    firstAnswers.enter(request);
    Object answer = call.proceed();
    var firstAnswer = request == RequestIdentity.NONE ? null : firstAnswer(call, request, answer);
    journal.close("OK");
    journal.write(firstAnswer);
    return answer;
  }

  private FirstAnswer firstAnswer(InvocationContext call, RequestIdentity request, Object answer) {
    return firstAnswers.keep(request, call.getMethod(), answer, journal.subject().orElse(null));
  }

  private Object inTransactionOfItsOwn(InvocationContext call, RequestIdentity request) {
    return QuarkusTransaction.requiringNew().call(() -> inTransaction(call, request));
  }

  /** Two repeats raced: the loser was stopped by a version or by the key, and gives the winner's answer. */
  private RuntimeException refusedOrReplayed(Exception failure, RequestIdentity request) {
    if (request == RequestIdentity.NONE) {
      return refusedRequests.audited(failure);
    }
    try {
      QuarkusTransaction.requiringNew().run(() -> firstAnswers.enter(request));
      return refusedRequests.audited(failure);
    } catch (Replay theOthers) {
      return shownAgain(theOthers);
    } catch (RuntimeException keyReusedOrDatabaseAway) {
      return refusedRequests.audited(keyReusedOrDatabaseAway);
    }
  }

  /** A repeat shows personal data again, so it is audited before the answer leaves; if that fails, nothing leaves. */
  private RuntimeException shownAgain(Replay first) {
    try {
      QuarkusTransaction.requiringNew().run(() -> {
        journal.seenAgain(first.citizens(), first.cases());
        journal.close("REPLAYED");
        journal.write(null);
      });
      return first;
    } catch (RuntimeException notAudited) {
      journal.discard();
      return refusedRequests.audited(notAudited);
    }
  }
}
