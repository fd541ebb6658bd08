package dk.samspor.meeting.othermeeting;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.platform.access.Access;
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

/** Discharge conference, co-ordination forum, round table and team co-ordination: planned, moved, held with their outcome. */
@Path("/api/v1/other-meetings")
@Tag(name = "Other meetings")
public class OtherMeetingResource {
  private final OtherMeetings meetings;
  private final NewOtherMeetings plans;
  private final PlacesOfOtherMeetings places;

  OtherMeetingResource(OtherMeetings meetings, NewOtherMeetings plans, PlacesOfOtherMeetings places) {
    this.meetings = meetings;
    this.plans = plans;
    this.places = places;
  }

  /** Plans a meeting; three of the four types are about a citizen. */
  @POST @ResponseStatus(201)
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH})
  @Refuses({"NOT_A_MUNICIPALITY", "AUTHORITY_REQUIRED", "MEETING_ABOUT_NOBODY", "MEETING_NEEDS_A_CITIZEN", "DATE_HAS_PASSED",
      "MEETING_NOT_ON_A_WORKING_DAY"})
  @Operation(summary = "Plans a meeting; three of the four types are about a citizen")
  public OtherMeetingView plan(@NotNull @Valid PlanOtherMeeting command) {
    return plans.plan(command).view();
  }

  /** The caller's own meetings, in the order they were planned; narrowed by status, type or date. */
  @GET
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "The caller's own meetings, in the order they were planned; narrowed by status, type or date")
  public Page<OtherMeetingView> list(@QueryParam("status") OtherMeeting.Status status, @QueryParam("type") MeetingType type,
      @QueryParam("date") LocalDate date, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return meetings.page(PageRequest.of(cursor, limit), Filter.eq("status", status == null ? null : status.name()),
        Filter.eq("type", type), Filter.eq("date", date)).map(OtherMeeting::view);
  }

  /** One meeting. */
  @GET @Path("/{id}")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "One meeting")
  public OtherMeetingView get(@PathParam("id") UUID id) {
    return meetings.get(id).view();
  }

  /** Whether team and region meet about how they work together as often as agreed. */
  @GET @Path("/rhythm")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH})
  @Refuses({"AUTHORITY_REQUIRED", "NOT_A_MUNICIPALITY"})
  @Operation(summary = "Whether team and region meet about how they work together as often as agreed")
  public CoordinationRhythm rhythm(@QueryParam("municipality") String code) {
    return plans.rhythm(code);
  }

  /** Says when a meeting that was called is to be. */
  @POST @Path("/{id}/agree")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH}, over = RECEIVER)
  @Refuses({"DATE_HAS_PASSED", "MEETING_NOT_ON_A_WORKING_DAY"})
  @Operation(summary = "Says when a meeting that a hospital has called is to be")
  public OtherMeetingView agree(@PathParam("id") UUID id, @NotNull @Valid AgreeOtherMeeting command) {
    return plans.agree(id, command).view();
  }

  /** Moves a meeting; its coordinator goes with it, or it stays where it is. */
  @POST @Path("/{id}/move")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH}, over = RECEIVER)
  @Refuses({"DATE_HAS_PASSED", "MEETING_NOT_ON_A_WORKING_DAY", "COORDINATOR_DOUBLE_BOOKED"})
  @Operation(summary = "Moves a meeting")
  public OtherMeetingView move(@PathParam("id") UUID id, @NotNull @Valid MoveOtherMeeting command) {
    return plans.move(id, command).view();
  }

  /** Puts the meeting into a place on one of the team's own meeting days; the day's coordinator takes part. */
  @POST @Path("/{id}/place")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH}, over = RECEIVER)
  @Refuses({"MEETING_DAY_UNKNOWN", "MEETING_DAY_NOT_OPEN", "MEETING_DAY_PASSED", "MEETING_DAY_FULL"})
  @Operation(summary = "Puts the meeting into a place on one of the team's own meeting days",
      description = "When and where are the place's from then on, and what happens to the day happens to the meeting.")
  public OtherMeetingView takePlace(@PathParam("id") UUID id, @NotNull @Valid TakePlace command) {
    return places.take(id, command.meetingDay()).view();
  }

  /** The meeting took place: who was there and what came of it, in the form of its type. */
  @POST @Path("/{id}/hold")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH}, over = RECEIVER)
  @Refuses({"MEETING_DAY_NOT_REACHED", "OUTCOME_NOT_COMPLETE"})
  @Operation(summary = "The meeting took place: who was there and what came of it, in the form of its type")
  public OtherMeetingView hold(@PathParam("id") UUID id, @NotNull @Valid Outcome command) {
    return plans.hold(id, command).view();
  }

  /** Writes the minutes of a meeting that was held; what was written before stays readable as an earlier version. */
  @POST @Path("/{id}/minutes")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH}, over = RECEIVER)
  @Operation(summary = "Writes the minutes of a meeting that was held", description = "What was written before stays readable as an earlier version.")
  public OtherMeetingView writeMinutes(@PathParam("id") UUID id, @NotNull @Valid WriteMinutesOfMeeting command) {
    return plans.writeMinutes(id, command.text()).view();
  }

  /** Cancels a meeting. */
  @POST @Path("/{id}/cancel")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH}, over = RECEIVER)
  @Operation(summary = "Cancels a meeting")
  public OtherMeetingView cancel(@PathParam("id") UUID id, @NotNull @Valid CancelOtherMeeting command) {
    return plans.cancel(id, command.because()).view();
  }
}
