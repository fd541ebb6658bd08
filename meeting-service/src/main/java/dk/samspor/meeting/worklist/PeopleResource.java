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

/** Who of an authority takes part in a meeting or a case, so that it stands in her own calendar. */
@Path("/api/v1/cases")
@Tag(name = "Calendars")
public class PeopleResource {
  private final People people;
  private final Caller caller;

  PeopleResource(People people, Caller caller) {
    this.people = people;
    this.caller = caller;
  }

  /** The caller, or a colleague, takes part in it: it stands in that person's own calendar from now on. */
  @POST @Path("/{id}/take-part")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, HEALTH_COORDINATOR})
  @Operation(summary = "Somebody takes part in it", description = "The caller or a colleague, besides everybody who does already: in a team case, meeting day, "
      + "consultation or other meeting. It stands in that person's own calendar, and on nobody's list by that. The case itself is not changed by it.")
  public void takePart(@PathParam("id") UUID id, @NotNull @Valid TakePart command) {
    people.add(id, who(command));
  }

  /** The caller, or a colleague, takes part in it no longer. */
  @POST @Path("/{id}/take-no-part")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, HEALTH_COORDINATOR})
  @Operation(summary = "Somebody takes part in it no longer", description = "It is gone from that person's own calendar, unless she has it on her list or coordinates it.")
  public void takeNoPart(@PathParam("id") UUID id, @NotNull @Valid TakePart command) {
    people.remove(id, who(command));
  }

  private String who(TakePart command) {
    return command.person() == null ? caller.subject() : command.person();
  }
}
