package dk.samspor.meeting.teamcase;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.REGION;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.meeting.recommendation.Recommendation;
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

/** The meeting, or in a hearing the coordinator's statement, and the recommendation [D 6]. */
@Path("/api/v1/team-cases/{id}")
@Tag(name = "Team cases")
public class MeetingResource {
  private final AtTheTable atTheTable;
  private final TeamCaseViews views;

  MeetingResource(AtTheTable atTheTable, TeamCaseViews views) {
    this.atTheTable = atTheTable;
    this.views = views;
  }

  /** The meeting took place. A team that is not lawfully composed cannot hold it; without the coordinator it is cancelled. */
  @POST @Path("/hold")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"MEETING_MUST_BE_CANCELLED", "TEAM_NOT_COMPOSED", "MEETING_DAY_NOT_REACHED"})
  @Operation(summary = "The meeting took place",
      description = "A team that is not lawfully composed cannot hold it; without the coordinator it is cancelled.")
  public TeamCaseView hold(@PathParam("id") UUID id, @NotNull @Valid HoldTeamCase command) {
    return views.of(atTheTable.hold(id, command));
  }

  /** The coordinator's mandatory advice in a hearing (2026 reform); only the region can give it. */
  @POST @Path("/statement")
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Operation(summary = "The coordinator's mandatory advice in a hearing (2026 reform); only the region can give it",
      description = "A second statement stands in place of the first, which stays readable as an earlier version.")
  public TeamCaseView giveStatement(@PathParam("id") UUID id, @NotNull @Valid GiveStatement command) {
    return views.of(atTheTable.giveStatement(id, command));
  }

  /** Writes the recommendation. Type RETURNED sends the case back to the case worker. A hearing needs the statement first. */
  @POST @Path("/recommend")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"RECOMMENDATION_NOT_COMPLETE", "STATEMENT_MISSING"})
  @Operation(summary = "Writes the recommendation",
      description = "Type RETURNED sends the case back to the case worker. A hearing needs the statement first.")
  public TeamCaseView recommend(@PathParam("id") UUID id, @NotNull @Valid Recommendation command) {
    return views.of(atTheTable.recommend(id, command));
  }

  /** Corrects a recommendation that was sent: a new version that says what changed; the earlier ones stay readable. */
  @POST @Path("/recommendation/correct")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"RECOMMENDATION_NOT_COMPLETE", "CORRECTION_CANNOT_RETURN", "NOTHING_CORRECTED"})
  @Operation(summary = "Corrects a recommendation that was sent",
      description = "A new version that says what changed; the earlier ones stay readable.")
  public TeamCaseView correct(@PathParam("id") UUID id, @NotNull @Valid CorrectRecommendation command) {
    return views.of(atTheTable.correct(id, command));
  }

  /** Says who is expected at the table; the answer tells what the composition rules have to say of it. */
  @POST @Path("/team")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH}, over = RECEIVER)
  @Operation(summary = "Says who is expected at the table",
      description = "The answer tells what the composition rules have to say of it; a blocking finding means that the meeting could not be held.")
  public TeamCaseView planTeam(@PathParam("id") UUID id, @NotNull @Valid PlanTeam command) {
    return views.of(atTheTable.planTeam(id, command));
  }

  /** The papers and the screening note were sent to the team, the citizen or both. */
  @POST @Path("/papers")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses("DATE_NOT_POSSIBLE")
  @Operation(summary = "The papers and the screening note were sent to the team, the citizen or both")
  public TeamCaseView sendPapers(@PathParam("id") UUID id, @NotNull @Valid SendPapers command) {
    return views.of(atTheTable.sendPapers(id, command));
  }

  /** Writes the minutes of the meeting; what was written before stays readable as an earlier version. */
  @POST @Path("/minutes")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"NO_MEETING_HELD", "MEETING_ENDS_BEFORE_IT_BEGINS"})
  @Operation(summary = "Writes the minutes of the meeting", description = "What was written before stays readable as an earlier version.")
  public TeamCaseView writeMinutes(@PathParam("id") UUID id, @NotNull @Valid WriteMinutes command) {
    return views.of(atTheTable.writeMinutes(id, command));
  }
}
