package dk.samspor.meeting.coordinator;

import static dk.samspor.platform.access.Part.REGION;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;

import dk.samspor.meeting.CallersRegion;
import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The region's health coordinators and what they carry. */
@Path("/api/v1/coordinators")
@Tag(name = "Health coordinators")
public class CoordinatorResource {
  private final Coordinators coordinators;
  private final CoordinatorViews views;
  private final CallersRegion region;

  CoordinatorResource(Coordinators coordinators, CoordinatorViews views, CallersRegion region) {
    this.coordinators = coordinators;
    this.views = views;
    this.region = region;
  }

  /** Registers a coordinator of the caller's region. */
  @POST @ResponseStatus(201)
  @Access(roles = HEALTH_COORDINATOR)
  @Refuses({"AUTHORITY_REQUIRED", "NOT_YOUR_AUTHORITY"})
  @Operation(summary = "Registers a coordinator of the caller's region")
  public CoordinatorView register(@NotNull @Valid RegisterCoordinator command) {
    return views.of(coordinators.open(new Coordinator(region.orGiven(command.region()), command)));
  }

  /** The region's coordinators with this year's cases against what they can carry. */
  @GET
  @Access(roles = HEALTH_COORDINATOR)
  @Operation(summary = "The region's coordinators with this year's cases against what they can carry")
  public Page<CoordinatorView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return views.of(coordinators.page(PageRequest.of(cursor, limit)));
  }

  /** One coordinator. */
  @GET @Path("/{id}")
  @Access(roles = HEALTH_COORDINATOR)
  @Operation(summary = "One coordinator")
  public CoordinatorView get(@PathParam("id") UUID id) {
    return views.of(coordinators.get(id));
  }

  /** Writes the registration anew. */
  @POST @Path("/{id}/amend")
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Operation(summary = "Writes the registration anew")
  public CoordinatorView amend(@PathParam("id") UUID id, @NotNull @Valid RegisterCoordinator command) {
    return views.of(coordinators.change(id, one -> one.amend(command)));
  }

  /** The coordinator is asked no more. */
  @POST @Path("/{id}/retire")
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Operation(summary = "The coordinator is asked no more")
  public CoordinatorView retire(@PathParam("id") UUID id) {
    return views.of(coordinators.change(id, Coordinator::retire));
  }
}
