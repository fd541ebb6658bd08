package dk.samspor.platform.observability;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/** The thread that runs from an HTTP request through the outbox and Kafka into the neighbours' logs. */
public final class Tracing {

  private Tracing() {}

  /** W3C {@code traceparent} of what is going on now, or null outside any trace. */
  public static String traceparent() {
    SpanContext here = Span.current().getSpanContext();
    return here.isValid()
        ? "00-" + here.getTraceId() + "-" + here.getSpanId() + "-" + here.getTraceFlags().asHex()
        : null;
  }

  public static String traceId() {
    SpanContext here = Span.current().getSpanContext();
    return here.isValid() ? here.getTraceId() : null;
  }

  /** Continues the sender's trace while a letter is handled. */
  public static Scope continuing(String traceparent) {
    if (traceparent == null || traceparent.length() != 55) {
      return Scope.noop();
    }
    try {
      var remote = SpanContext.createFromRemoteParent(traceparent.substring(3, 35), traceparent.substring(36, 52),
          TraceFlags.fromHex(traceparent, 53), TraceState.getDefault());
      return remote.isValid() ? Context.current().with(Span.wrap(remote)).makeCurrent() : Scope.noop();
    } catch (IllegalArgumentException malformed) {
      return Scope.noop(); // a header without meaning for the letter must not cost the letter
    }
  }
}
