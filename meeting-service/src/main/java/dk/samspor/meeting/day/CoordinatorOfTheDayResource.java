package dk.samspor.meeting.day;

import static dk.samspor.platform.access.Part.REGION;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;

import dk.samspor.meeting.coordinator.Candidate;
import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which coordinator comes to which meeting day: the region's planning [D 4]. */
@Path("/api/v1/meeting-days/{id}")
@Tag(name = "Health coordinators")
public class CoordinatorOfTheDayResource {
  private final CoordinatorOfTheDay coordinator;
  private final MeetingDayViews days;

  CoordinatorOfTheDayResource(CoordinatorOfTheDay coordinator, MeetingDayViews days) {
    this.coordinator = coordinator;
    this.days = days;
  }

  /** The region's coordinators for this day, the one to ask first, with who is on leave, elsewhere, regular, and how much each carries. */
  @GET @Path("/coordinators")
  @Access(roles = HEALTH_COORDINATOR)
  @Operation(summary = "The region's coordinators for this day, the one to ask first",
      description = "With who is on leave or elsewhere, who is regular in the municipality, how much each carries, and a warning where that "
          + "would be more than the agreement's norm.")
  public List<Candidate> candidates(@PathParam("id") UUID id) {
    return coordinator.candidates(id);
  }

  /** Assigns a coordinator: the one named, or the first that the rules would ask. Nobody is in two places. */
  @POST @Path("/coordinator")
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Refuses({"NO_COORDINATOR_FREE", "COORDINATOR_UNKNOWN", "COORDINATOR_DOUBLE_BOOKED", "COORDINATOR_ON_LEAVE"})
  @Operation(summary = "Assigns a coordinator: the one named, or the first that the rules would ask",
      description = "Nobody is in two places: who asks second is refused. The findings warn where the coordinator now carries more cases in the "
          + "year than the agreement's norm.")
  public MeetingDayView assign(@PathParam("id") UUID id, @NotNull @Valid AssignCoordinator command) {
    return days.of(coordinator.assign(id, command.coordinator()));
  }

  /** Takes the coordinator off the day; without one the meetings must be cancelled. */
  @POST @Path("/coordinator/release")
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Operation(summary = "Takes the coordinator off the day; without one the meetings must be cancelled")
  public MeetingDayView release(@PathParam("id") UUID id, @NotNull @Valid ReleaseCoordinator command) {
    return days.of(coordinator.release(id, command.because()));
  }
}
