package dk.samspor.meeting.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The page for the projector. Open to whoever has its address; an address nobody gave out shows an ended page, like one that has ended. */
@PermitAll
@Path("/live/{secret}")
@Tag(name = "Live view")
public class LivePageResource {
  private static final Duration A_BLINK = Duration.ofSeconds(1);
  private static final String PAGE = read("/live/page.html");

  private final LiveReader reader;

  LivePageResource(LiveReader reader) {
    this.reader = reader;
  }

  /** The page. Everything on it comes from the stream. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(summary = "The page for the projector")
  public Response page(@PathParam("secret") String secret) {
    return Response.ok(PAGE).header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
        .header("Referrer-Policy", "no-referrer").header("X-Content-Type-Options", "nosniff").build();
  }

  /** The recommendation each time somebody has written, looked for every second; the last event says that the page has ended. */
  @GET @Path("/recommendation")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Blocking
  @Operation(summary = "The recommendation each time somebody has written",
      description = "Server-sent events, looked for every second. The last one says that the page has ended.")
  public Multi<LiveRecommendation> recommendation(@PathParam("secret") String secret, HttpServerResponse response) {
    var shown = new AtomicInteger(-1);
    response.putHeader("Cache-Control", "no-store"); // a stream passes no response filter
    return Multi.createBy().concatenating().streams(Multi.createFrom().item(0L), Multi.createFrom().ticks().every(A_BLINK)
            .onOverflow().drop())
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .onItem().transform(tick -> reader.newest(secret))
        .select().first(it -> it.open())
        .select().where(it -> shown.getAndSet(it.revision()) != it.revision())
        .onCompletion().continueWith(LiveRecommendation.ENDED);
  }

  private static String read(String name) {
    try (var page = LivePageResource.class.getResourceAsStream(name)) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
