package dk.samspor.meeting.othermeeting;

import static dk.samspor.platform.access.Part.REGION;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;

import dk.samspor.meeting.day.AssignCoordinator;
import dk.samspor.meeting.day.ReleaseCoordinator;
import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which coordinator comes to a meeting that wants one: the region's planning [D 4]. */
@Path("/api/v1/other-meetings/{id}")
@Tag(name = "Health coordinators")
public class CoordinatorOfTheMeetingResource {
  private final CoordinatorOfTheMeeting coordinator;

  CoordinatorOfTheMeetingResource(CoordinatorOfTheMeeting coordinator) {
    this.coordinator = coordinator;
  }

  /** Assigns a coordinator: the one named, or the first that the rules would ask. Nobody is in two places. */
  @POST @Path("/coordinator")
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Refuses({"NO_COORDINATOR_FREE", "COORDINATOR_UNKNOWN", "COORDINATOR_DOUBLE_BOOKED", "COORDINATOR_ON_LEAVE"})
  @Operation(summary = "Assigns a coordinator to a meeting: the one named, or the first that the rules would ask",
      description = "Nobody is in two places: who asks second is refused. The findings warn where the coordinator carries more cases in the year "
          + "than the agreement's norm.")
  public OtherMeetingView assign(@PathParam("id") UUID id, @NotNull @Valid AssignCoordinator command) {
    return coordinator.assign(id, command.coordinator());
  }

  /** Takes the coordinator off the meeting. */
  @POST @Path("/coordinator/release")
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Operation(summary = "Takes the coordinator off a meeting")
  public OtherMeetingView release(@PathParam("id") UUID id, @NotNull @Valid ReleaseCoordinator command) {
    return coordinator.release(id, command.because()).view();
  }
}
