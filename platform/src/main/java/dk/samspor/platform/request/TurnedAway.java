package dk.samspor.platform.request;

import dk.samspor.platform.access.Caller;
import dk.samspor.platform.web.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who was turned away at the door leaves a trace, and cannot fill the database with traces:
 * <ul>
 * <li>a verified token that may not: always an audit row in its subject's name. It costs what an admitted request costs,
 * and its sender is known;
 * <li>a token that was refused: an audit row as {@code anonymous} (what an unverified token says of itself is nobody's
 * word), fifty at once and then five a second for each replica. Anyone can make such tokens for nothing;
 * <li>no token: no row, there is nothing to tell of anybody.
 * </ul>
 * All are counted in {@code samspor.door.refused}, so that a flood is seen there. Nothing of a token is kept anywhere.
 */
@ApplicationScoped
class TurnedAway {

  private static final int AT_ONCE = 50;
  private static final int A_SECOND = 5;

  private final Refusals refusals;
  private final RefusedRequests requests;
  private final Caller caller;
  private final MeterRegistry meters;
  private final Allowance rows = new Allowance(AT_ONCE, A_SECOND);

  TurnedAway(Refusals refusals, RefusedRequests requests, Caller caller, MeterRegistry meters) {
    this.refusals = refusals;
    this.requests = requests;
    this.caller = caller;
    this.meters = meters;
  }

  /** Gives back what to throw; the row is written before the answer leaves. */
  Refused audited(Throwable failure, boolean tokenShown) {
    Refused refused = refusals.of(failure);
    boolean audited = caller.isKnown() || tokenShown && rows.take();
    meters.counter("samspor.door.refused", "code", refused.code().name(), "audited", String.valueOf(audited)).increment();
    if (audited) {
      requests.audit(refused.code().name());
    }
    return refused;
  }
}
