package dk.samspor.meeting.teamcase;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

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

/** After the meeting: the administration decides, the citizen and the doctor are told, the case is followed up [D 7]. */
@Path("/api/v1/team-cases/{id}")
@Tag(name = "Team cases")
public class AfterwardsResource {
  private final TeamCases cases;
  private final Afterwards afterwards;
  private final TeamCaseViews views;

  AfterwardsResource(TeamCases cases, Afterwards afterwards, TeamCaseViews views) {
    this.cases = cases;
    this.afterwards = afterwards;
    this.views = views;
  }

  /** Records the administration's decision and whether it deviates from the recommendation. */
  @POST @Path("/decide")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"DEVIATION_NOT_EXPLAINED", "DATE_NOT_POSSIBLE"})
  @Operation(summary = "Records the administration's decision and whether it deviates from the recommendation")
  public TeamCaseView decide(@PathParam("id") UUID id, @NotNull @Valid DecideTeamCase command) {
    return views.of(afterwards.decide(id, command));
  }

  /** Records that the citizen has the conclusion in writing; the days since the meeting are counted. */
  @POST @Path("/conclusion")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"DATE_NOT_POSSIBLE", "DATE_HAS_PASSED", "COORDINATING_CASE_WORKER_MISSING"})
  @Operation(summary = "Records that the citizen has the conclusion in writing",
      description = "The days since the meeting are counted. Who coordinates the case need not be said where one is named on it.")
  public TeamCaseView conclude(@PathParam("id") UUID id, @NotNull @Valid ConcludeTeamCase command) {
    return views.of(afterwards.conclude(id, command));
  }

  /** Names who coordinates the case after the meeting; whoever it was before stays readable. */
  @POST @Path("/coordinating-case-worker")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH}, over = RECEIVER)
  @Operation(summary = "Names who coordinates the case after the meeting",
      description = "From the meeting until the case is over, and anew when it becomes somebody else's; whoever it was before stays readable. With a "
          + "user name the case is on her own list (mine=true) too. A case that is opened again has none: the case worker prepares it.")
  public TeamCaseView nameCoordinatingCaseWorker(@PathParam("id") UUID id, @NotNull @Valid NameCoordinatingCaseWorker command) {
    return views.of(afterwards.nameCoordinatingCaseWorker(id, command));
  }

  /** Records what became of the message to the citizen's doctor. */
  @POST @Path("/gp-informed")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses("DATE_NOT_POSSIBLE")
  @Operation(summary = "Records what became of the message to the citizen's doctor")
  public TeamCaseView informGp(@PathParam("id") UUID id, @NotNull @Valid InformGp command) {
    return views.of(afterwards.informGp(id, command));
  }

  /** Records that the interventions were followed up. */
  @POST @Path("/follow-up")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses("DATE_HAS_PASSED")
  @Operation(summary = "Records that the interventions were followed up")
  public TeamCaseView followUp(@PathParam("id") UUID id, @NotNull @Valid FollowUp command) {
    return views.of(afterwards.followUp(id, command));
  }

  /** Closes the case: nothing more is expected. */
  @POST @Path("/close")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses("GP_CONTACT_OUTSTANDING")
  @Operation(summary = "Closes the case: nothing more is expected")
  public TeamCaseView close(@PathParam("id") UUID id) {
    return views.of(cases.change(id, TeamCase::close));
  }
}
