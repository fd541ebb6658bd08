package dk.samspor.meeting.billing;

import static dk.samspor.platform.access.Part.REGION;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.meeting.CallersRegion;
import dk.samspor.meeting.MeetingCode;
import dk.samspor.platform.access.Access;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
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

/** The coordinators' time by kind: prices rest on it [D 8.2]. */
@Path("/api/v1/coordinator-time")
@Tag(name = "Billing")
public class CoordinatorTimeResource {
  private final CoordinatorTimes times;
  private final CallersRegion region;
  private final Agreements agreements;
  private final BusinessClock clock;

  CoordinatorTimeResource(CoordinatorTimes times, CallersRegion region, Agreements agreements, BusinessClock clock) {
    this.times = times;
    this.region = region;
    this.agreements = agreements;
    this.clock = clock;
  }

  /** Registers time that was spent for a municipality of the caller's region. */
  @POST @ResponseStatus(201)
  @Access(roles = HEALTH_COORDINATOR)
  @Refuses({"NOT_YOUR_AUTHORITY", "TIME_NOT_YET_SPENT"})
  @Operation(summary = "Registers time that was spent for a municipality of the caller's region")
  public CoordinatorTimeView register(@NotNull @Valid RegisterTime command) {
    String at = region.orGiven(agreements.on(command.date(), command.municipality()).region());
    if (command.date().isAfter(clock.today())) {
      throw MeetingCode.TIME_NOT_YET_SPENT.refuse();
    }
    return times.open(new CoordinatorTime(at, command)).view();
  }

  /** The caller's own: a region's registrations, and for a municipality what its price rests on. */
  @GET
  @Access(roles = {HEALTH_COORDINATOR, TEAM_MEMBER, ESDH})
  @Operation(summary = "The caller's own registrations", description = "For a municipality, what its price rests on.")
  public Page<CoordinatorTimeView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return times.page(PageRequest.of(cursor, limit)).map(CoordinatorTime::view);
  }

  /** One registration. */
  @GET @Path("/{id}")
  @Access(roles = {HEALTH_COORDINATOR, TEAM_MEMBER, ESDH})
  @Operation(summary = "One registration")
  public CoordinatorTimeView get(@PathParam("id") UUID id) {
    return times.get(id).view();
  }

  /** Strikes a registration that was a mistake; it stays readable and counts no more. */
  @POST @Path("/{id}/strike")
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Operation(summary = "Strikes a registration that was a mistake; it stays readable and counts no more")
  public CoordinatorTimeView strike(@PathParam("id") UUID id, @NotNull @Valid StrikeTime command) {
    return times.change(id, time -> time.strike(command.because())).view();
  }
}
