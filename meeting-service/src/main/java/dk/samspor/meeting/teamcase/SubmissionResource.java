package dk.samspor.meeting.teamcase;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.REGION;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

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

/** A case's way to its day: sent, screened, confirmed [D 5.1]. */
@Path("/api/v1/team-cases/{id}")
@Tag(name = "Team cases")
public class SubmissionResource {
  private final ToTheTable toTheTable;
  private final ProposedDays proposals;
  private final TeamCaseViews views;

  SubmissionResource(ToTheTable toTheTable, ProposedDays proposals, TeamCaseViews views) {
    this.toTheTable = toTheTable;
    this.proposals = proposals;
    this.views = views;
  }

  /** Sends the case to the region and reserves a place on a meeting day, the agreed working days before it unless urgent. */
  @POST @Path("/submit")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"PREPARATION_NOT_COMPLETE", "CASE_PRESENTATION_TOO_LONG", "SUBMITTED_TOO_LATE", "MEETING_DAY_UNKNOWN", "MEETING_DAY_NOT_OPEN",
      "MEETING_DAY_PASSED", "MEETING_DAY_FULL"})
  @Operation(summary = "Sends the case to the region and reserves a place on a meeting day",
      description = "The agreed number of working days before it, unless the case is urgent.")
  public TeamCaseView submit(@PathParam("id") UUID id, @NotNull @Valid SubmitTeamCase command) {
    return views.of(toTheTable.submit(id, command));
  }

  /** The next days with room on which the case keeps every deadline, soonest first. */
  @GET @Path("/proposed-days")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH})
  @Operation(summary = "The next days with room on which the case keeps every deadline", description = "Soonest first, at most five.")
  public List<ProposedDay> proposedDays(@PathParam("id") UUID id) {
    return proposals.of(id);
  }

  /** Moves a case that has been sent to another day; its deadlines count back from there. */
  @POST @Path("/move")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH}, over = RECEIVER)
  @Refuses({"SUBMITTED_TOO_LATE", "MEETING_DAY_UNKNOWN", "MEETING_DAY_NOT_OPEN", "MEETING_DAY_PASSED", "MEETING_DAY_FULL"})
  @Operation(summary = "Moves a case that has been sent to another day; its deadlines count back from there")
  public TeamCaseView move(@PathParam("id") UUID id, @NotNull @Valid MoveTeamCase command) {
    return views.of(toTheTable.move(id, command));
  }

  /** The coordinator's answer. A late one is recorded as late, never refused; what comes of it the municipality decides. */
  @POST @Path("/screen")
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Refuses({"ALREADY_SCREENED", "SCREENING_NOTE_REQUIRED", "SCREENING_FORM_NOT_FILLED"})
  @Operation(summary = "The coordinator's answer",
      description = "A late one is recorded as late, never refused; what comes of it the municipality decides.")
  public TeamCaseView screen(@PathParam("id") UUID id, @NotNull @Valid ScreenTeamCase command) {
    return views.of(toTheTable.screen(id, command));
  }

  /** The municipal doctor's note, where the agreement lets it stand in for the coordinator's answer. */
  @POST @Path("/doctors-note")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"ALREADY_SCREENED", "DOCTORS_NOTE_NOT_AGREED"})
  @Operation(summary = "The municipal doctor's note, where the agreement lets it stand in for the coordinator's answer")
  public TeamCaseView doctorsNote(@PathParam("id") UUID id, @NotNull @Valid WriteDoctorsNote command) {
    return views.of(toTheTable.doctorsNote(id, command));
  }

  /** Confirms the reserved day. Before an answer only when its date has passed or the agreement has none. */
  @POST @Path("/schedule")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH}, over = RECEIVER)
  @Refuses("SCREENING_AWAITED")
  @Operation(summary = "Confirms the reserved day",
      description = "Before an answer only when its date has passed or the agreement has none.")
  public TeamCaseView schedule(@PathParam("id") UUID id) {
    return views.of(toTheTable.schedule(id));
  }
}
