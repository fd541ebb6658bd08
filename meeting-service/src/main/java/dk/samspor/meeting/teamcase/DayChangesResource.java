package dk.samspor.meeting.teamcase;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.meeting.day.CancelMeetingDay;
import dk.samspor.meeting.day.MeetingDayView;
import dk.samspor.meeting.day.MeetingDayViews;
import dk.samspor.meeting.day.MoveMeetingDay;
import dk.samspor.platform.access.Access;
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

/** What happens to a meeting day and with it to every case that has a place on it. */
@Path("/api/v1/meeting-days/{id}")
@Tag(name = "Meeting days")
public class DayChangesResource {
  private final DayChanges changes;
  private final DayForesight foresight;
  private final MeetingDayViews views;

  DayChangesResource(DayChanges changes, DayForesight foresight, MeetingDayViews views) {
    this.changes = changes;
    this.foresight = foresight;
    this.views = views;
  }

  /** What moving the day to a date, or without a date cancelling it, would mean for each case on it. Changes nothing. */
  @GET @Path("/consequences")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH})
  @Operation(summary = "What moving or cancelling the day would mean for each case on it",
      description = "With `to`, moving it to that date; without, cancelling it. Changes nothing.")
  public DayConsequences consequences(@PathParam("id") UUID id, @QueryParam("to") LocalDate to) {
    return foresight.of(id, to);
  }

  /** Moves the day with its cases and its coordinator. A case that would then be sent too late needs the reason. */
  @POST @Path("/move")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"MEETING_DAY_SAME_TIME", "MEETING_DAY_PASSED", "MEETING_DAY_NOT_A_WORKING_DAY", "MEETING_DAY_PAST_MIDNIGHT",
      "COORDINATOR_DOUBLE_BOOKED", "SUBMITTED_TOO_LATE"})
  @Operation(summary = "Moves the day with its cases and its coordinator",
      description = "A case that would then have been sent too late needs the reason.")
  public MeetingDayView move(@PathParam("id") UUID id, @NotNull @Valid MoveMeetingDay command) {
    return views.of(changes.move(id, command));
  }

  /** Cancels the day. Cases that have a place on it are postponed with it if that is said; otherwise the day is not cancelled. */
  @POST @Path("/cancel")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses("MEETING_DAY_HAS_CASES")
  @Operation(summary = "Cancels the day",
      description = "Cases that have a place on it are postponed with it if that is said; otherwise a day with cases is not cancelled.")
  public MeetingDayView cancel(@PathParam("id") UUID id, @NotNull @Valid CancelMeetingDay command) {
    return views.of(changes.cancel(id, command));
  }
}
