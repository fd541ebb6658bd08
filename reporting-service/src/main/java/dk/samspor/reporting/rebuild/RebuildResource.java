package dk.samspor.reporting.rebuild;

import static dk.samspor.platform.access.Role.ADMINISTRATOR;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Refuses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The figures rebuilt from the event store; they stay readable meanwhile. */
@Path("/api/v1/rebuild")
public class RebuildResource {

  private final Rebuilds rebuilds;

  RebuildResource(Rebuilds rebuilds) {
    this.rebuilds = rebuilds;
  }

  /** Begins a rebuild and answers at once; ask for its progress with GET. Only one runs at a time. */
  @POST
  @ResponseStatus(202)
  @Access(roles = ADMINISTRATOR)
  @Refuses("REBUILD_RUNNING")
  public RebuildView start() {
    return rebuilds.start();
  }

  /** How far the latest rebuild is. */
  @GET
  @Access(roles = ADMINISTRATOR)
  @Refuses("NO_REBUILD_YET")
  public RebuildView progress() {
    return rebuilds.latest();
  }
}
