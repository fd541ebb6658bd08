package dk.samspor.meeting.feed;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.OneOfOwn;
import dk.samspor.meeting.SecretToken;
import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
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

/** Subscriptions of meeting days, and of what one person takes part in: opened, listed, revoked. */
@Path("/api/v1/calendar-feeds")
@Tag(name = "Calendars")
public class CalendarFeedResource {
  private final CalendarFeeds feeds;
  private final Caller caller;

  CalendarFeedResource(CalendarFeeds feeds, Caller caller) {
    this.feeds = feeds;
    this.caller = caller;
  }

  /** Opens a calendar and shows its secret address, once. Whoever has it sees days, times and rooms, and no citizen. */
  @POST @ResponseStatus(201)
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, THERAPIST, HEALTH_COORDINATOR})
  @Refuses({"AUTHORITY_REQUIRED", "NOT_YOUR_AUTHORITY", "CALENDAR_OF_TWO"})
  @Operation(summary = "Opens a calendar and shows its secret address, once",
      description = "Whoever has the address sees days, times, rooms and case numbers, and no citizen. mine=true: what the caller herself takes "
          + "part in at her authority: what she has on her list, coordinates, or was named to take part in; of a case, its place on the meeting day.")
  public CalendarFeedView open(@NotNull @Valid OpenCalendarFeed command) {
    if (command.mine() && command.coordinator() != null) {
      throw MeetingCode.CALENDAR_OF_TWO.refuse();
    }
    String secret = SecretToken.fresh();
    var feed = new CalendarFeed(OneOfOwn.of(caller.authorities().stream(), command.authority()), command.coordinator(), command.mine() ? caller.subject() : null, caller.subject(),
        SecretToken.hash(secret));
    return CalendarFeedView.opened(feeds.open(feed), secret);
  }

  /** The caller's own calendars, without their addresses. */
  @GET
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, THERAPIST, HEALTH_COORDINATOR})
  @Operation(summary = "The caller's own calendars, without their addresses")
  public Page<CalendarFeedView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return feeds.page(PageRequest.of(cursor, limit)).map(CalendarFeedView::of);
  }

  /** One calendar, without its address. */
  @GET @Path("/{id}")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, THERAPIST, HEALTH_COORDINATOR})
  @Operation(summary = "One calendar, without its address")
  public CalendarFeedView get(@PathParam("id") UUID id) {
    return CalendarFeedView.of(feeds.get(id));
  }

  /** Revokes the address: it is an empty calendar from now on, which also empties the programs that subscribe to it. */
  @POST @Path("/{id}/revoke")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, THERAPIST, HEALTH_COORDINATOR})
  @Operation(summary = "Revokes the address", description = "It is an empty calendar from now on, which also empties the programs that subscribe to it.")
  public CalendarFeedView revoke(@PathParam("id") UUID id) {
    return CalendarFeedView.of(feeds.change(id, CalendarFeed::revoke));
  }
}
