package dk.samspor.meeting.worklist;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of one's own within an authority's desk: the case worker's and the coordinator's. */
@Path("/api/v1/cases")
@Tag(name = "Worklists")
public class HolderResource {
  private final Holders holders;
  private final Caller caller;

  HolderResource(Holders holders, Caller caller) {
    this.holders = holders;
    this.caller = caller;
  }

  /** Takes a case on the caller's own list or a colleague's; everybody at the authority goes on seeing it. */
  @POST @Path("/{id}/take")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, HEALTH_COORDINATOR})
  @Operation(summary = "Take a case on a list", description = "On the caller's own or a colleague's, in place of whoever had it: a team case, "
      + "meeting day, consultation or other meeting. The case itself is not changed by it, and everybody at the authority goes on seeing it.")
  public void take(@PathParam("id") UUID id, @NotNull @Valid TakeCase command) {
    holders.take(id, command.person() == null ? caller.subject() : command.person());
  }

  /** Takes a case off its list: it lies on the authority's desk and nobody's list. */
  @POST @Path("/{id}/let-go")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, HEALTH_COORDINATOR})
  @Operation(summary = "Take a case off its list", description = "It lies on the authority's desk and nobody's list.")
  public void letGo(@PathParam("id") UUID id) {
    holders.letGo(id);
  }
}
