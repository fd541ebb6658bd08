package dk.samspor.platform.request;

import dk.samspor.platform.web.PlatformCode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses a body that says it is too large before a byte of it is read. The web server stops one that does not say. */
@ApplicationScoped
class BodyLimit {

  static final int MEGABYTES = 10;
  private static final int FIRST = 1000;
  private static final int LINGER_MILLIS = 1000;

  void register(@Observes Filters filters) {
    filters.register(BodyLimit::check, FIRST);
  }

  private static void check(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && length.length() < 19 && Long.parseLong(length) > MEGABYTES * 1024L * 1024L) {
      refuse(request);
    } else {
      request.next();
    }
  }

  private static void refuse(RoutingContext request) {
    var code = PlatformCode.BODY_TOO_LARGE;
    var language = String.valueOf(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)).startsWith("en") ? "en" : "da";
    request.response()
        .setStatusCode(code.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(new JsonObject()
            .put("type", Problems.typeOf(code).toString())
            .put("title", code.text(language, MEGABYTES))
            .put("status", code.status())
            .put("code", code.name())
            .encode());
    // A moment for the answer to arrive: closing at once, with the body unread, could take it away again.
    request.vertx().setTimer(LINGER_MILLIS, passed -> request.request().connection().close());
  }
}
