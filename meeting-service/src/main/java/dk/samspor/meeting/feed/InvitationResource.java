package dk.samspor.meeting.feed;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.platform.access.Access;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A meeting day as an invitation that is attached to a mail. */
@Path("/api/v1/meeting-days/{id}/invitation")
@Tag(name = "Calendars")
public class InvitationResource {
  private final Invitations invitations;

  InvitationResource(Invitations invitations) {
    this.invitations = invitations;
  }

  /** The invitation; after a move the same one with a higher number, after a cancellation its withdrawal. No citizen stands in it. */
  @GET
  @Produces("text/calendar;charset=utf-8")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "A meeting day as an invitation (.ics)",
      description = "After a move the same one with a higher number, after a cancellation its withdrawal. No citizen stands in it.")
  public String invitation(@PathParam("id") UUID id) {
    return invitations.toTheDay(id);
  }
}
