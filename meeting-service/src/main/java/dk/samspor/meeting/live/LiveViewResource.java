package dk.samspor.meeting.live;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Refuses;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opens and closes the page for the projector. */
@Path("/api/v1/team-cases/{id}/live-view")
@Tag(name = "Live view")
public class LiveViewResource {
  private final LiveViews views;

  LiveViewResource(LiveViews views) {
    this.views = views;
  }

  /** Opens a read-only page that shows the recommendation as it is written: no name, no number. Ends by itself after ten hours. */
  @POST
  @Access(roles = {TEAM_MEMBER, CASE_WORKER})
  @Refuses("LIVE_VIEW_NOT_NOW")
  @Operation(summary = "Opens a read-only page that shows the recommendation as it is written",
      description = "Fit for a projector: no name and no number. Whoever has the address sees it; it ends by itself after ten hours.")
  public LiveViewOpened open(@PathParam("id") UUID id) {
    return views.open(id);
  }

  /** Closes every page of the case at once. */
  @POST @Path("/close")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER})
  @Operation(summary = "Closes every page of the case at once")
  public LiveViewClosed close(@PathParam("id") UUID id) {
    return views.close(id);
  }
}
