package dk.samspor.meeting.day;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.meeting.billing.Billing;
import dk.samspor.platform.access.Access;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Filter;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Meeting days of the municipality's rehabilitation team. */
@Path("/api/v1/meeting-days")
@Tag(name = "Meeting days")
public class MeetingDayResource {
  private final MeetingDays days;
  private final NewMeetingDays newDays;
  private final MeetingDayViews views;
  private final MeetingSlots slots;
  private final Billing billing;
  private final BusinessClock clock;

  MeetingDayResource(MeetingDays days, NewMeetingDays newDays, MeetingDayViews views, MeetingSlots slots,
      Billing billing, BusinessClock clock) {
    this.days = days;
    this.newDays = newDays;
    this.views = views;
    this.slots = slots;
    this.billing = billing;
    this.clock = clock;
  }

  /** Plans a day with a number of places in slots. Region and closed days are the municipality's on that date. */
  @POST @ResponseStatus(201)
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH})
  @Refuses({"NOT_A_MUNICIPALITY", "AUTHORITY_REQUIRED", "MEETING_DAY_PASSED", "MEETING_DAY_NOT_A_WORKING_DAY",
      "MEETING_DAY_PAST_MIDNIGHT"})
  @Operation(summary = "Plans a day with a number of places in slots",
      description = "Region and closed days are the municipality's on that date.")
  public MeetingDayView plan(@NotNull @Valid PlanMeetingDay command) {
    return views.of(newDays.plan(command));
  }

  /** One day, with its free places and the last day for sending a case to it. */
  @GET @Path("/{id}")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "One day, with its free places and the last day for sending a case to it")
  public MeetingDayView get(@PathParam("id") UUID id) {
    return views.of(days.get(id));
  }

  /** The caller's own days, in the order they were planned; narrowed by status or date. */
  @GET
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "The caller's own days, in the order they were planned; narrowed by status or date")
  public Page<MeetingDayView> list(@QueryParam("status") MeetingDay.Status status, @QueryParam("date") LocalDate date,
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return views.of(days.page(PageRequest.of(cursor, limit), Filter.eq("status", status == null ? null : status.name()),
        Filter.eq("date", date)));
  }

  /** Closes a day that is over; its held cases are counted. Cases still waiting must be postponed or finished first. */
  @POST @Path("/{id}/hold")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"MEETING_DAY_NOT_REACHED", "MEETING_DAY_HAS_CASES", "MEETING_DAY_WITHOUT_MEETINGS"})
  @Operation(summary = "Closes a day that is over; its held cases are counted",
      description = "Cases still waiting must be postponed or finished first.")
  public MeetingDayView hold(@PathParam("id") UUID id, @NotNull @Valid HoldMeetingDay command) {
    return views.of(days.change(id, day -> {
      var places = slots.heldStillOn(id);
      day.hold(clock.today(), places, command.minutes());
      if (places.held() > 0) {
        billing.dayHeld(id, day.homeMunicipality(), day.date(), places.held());
      }
    }));
  }
}
