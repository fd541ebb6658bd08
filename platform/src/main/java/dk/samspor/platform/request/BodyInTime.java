package dk.samspor.platform.request;

import dk.samspor.platform.web.PlatformCode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A body arrives as a whole within its time. The web server's own time limits begin anew with every byte: a client that
 * sends one now and then would keep a worker thread waiting for as long as it likes. Who trickles is told so; the line is
 * cut a moment later, which also ends those who send nothing more or whom nobody reads.
 */
@ApplicationScoped
class BodyInTime {

  private static final int AFTER_THE_LIMIT = 900;
  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final int PIECE = 8_192;

  private final Duration within;

  BodyInTime(@ConfigProperty(name = "samspor.request.body-within") Duration within) {
    this.within = within;
  }

  void register(@Observes Filters filters) {
    filters.register(this::watch, AFTER_THE_LIMIT);
  }

  /** The timer outlives nearly every request, so it does not keep the request in memory. */
  private void watch(RoutingContext exchange) {
    if (bringsBody(exchange.request())) {
      var request = new WeakReference<>(exchange.request());
      long timer = exchange.vertx().setTimer(within.plus(MOMENT).toMillis(), late -> cutUnlessWhole(request.get()));
      exchange.addEndHandler(answered -> {
        exchange.request().resume(); // whoever read it may have left it paused, and it does not end before
        if (exchange.request().isEnded()) { // a refused client may go on sending after its answer
          exchange.vertx().cancelTimer(timer);
        }
      });
    }
    exchange.next();
  }

  private static boolean bringsBody(HttpServerRequest request) {
    return request.headers().contains(HttpHeaders.CONTENT_LENGTH) || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  private static void cutUnlessWhole(HttpServerRequest request) {
    if (request != null && !request.isEnded()) {
      request.connection().close();
    }
  }

  /** A client that stopped talking or hung up has not met a fault of ours. */
  byte[] read(InputStream sent) throws IOException {
    try {
      return readInTime(sent);
    } catch (IOException cutOff) {
      if (Refusals.TOO_LARGE.equals(cutOff.getMessage())) {
        throw cutOff;
      }
      throw PlatformCode.BODY_INCOMPLETE.refuse();
    }
  }

  private byte[] readInTime(InputStream sent) throws IOException {
    long began = System.nanoTime();
    var body = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int length = sent.read(piece); length >= 0; length = sent.read(piece)) {
      body.write(piece, 0, length);
      if (System.nanoTime() - began > within.toNanos()) {
        throw PlatformCode.BODY_INCOMPLETE.refuse();
      }
    }
    return body.toByteArray();
  }
}
