package dk.samspor.meeting.day;

import static dk.samspor.platform.access.Part.REGION;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;

import dk.samspor.meeting.coordinator.CoordinatorView;
import dk.samspor.meeting.coordinator.CoordinatorViews;
import dk.samspor.meeting.coordinator.Leave;
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

/** A coordinator's leave: it reaches the meeting days, so it stands here and not with the register. */
@Path("/api/v1/coordinators/{id}/leave")
@Tag(name = "Health coordinators")
public class CoordinatorsLeaveResource {
  private final CoordinatorOfTheDay coordinator;
  private final CoordinatorViews views;

  CoordinatorsLeaveResource(CoordinatorOfTheDay coordinator, CoordinatorViews views) {
    this.coordinator = coordinator;
    this.views = views;
  }

  /** Records leave: meeting days in that time lose their coordinator; a consultation in it must be cancelled first. */
  @POST
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Refuses({"LEAVE_ENDS_BEFORE_IT_BEGINS", "COORDINATOR_DOUBLE_BOOKED"})
  @Operation(summary = "Records leave: meeting days in that time lose their coordinator",
      description = "A consultation in that time must be cancelled first.")
  public CoordinatorView takeLeave(@PathParam("id") UUID id, @NotNull @Valid Leave leave) {
    return views.of(coordinator.takeLeave(id, leave));
  }
}
