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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of the recommendation: interventions, goals, the doctor, and advice while the case runs [D 7]. */
@Path("/api/v1/team-cases/{id}")
@Tag(name = "Team cases")
public class FollowUpResource {
  private final Afterwards afterwards;
  private final TeamCaseViews views;

  FollowUpResource(Afterwards afterwards, TeamCaseViews views) {
    this.afterwards = afterwards;
    this.views = views;
  }

  /** An intervention of the recommendation has begun, or has not, and why. */
  @POST @Path("/interventions")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"DATE_NOT_POSSIBLE", "RECOMMENDATION_HAS_FEWER"})
  @Operation(summary = "An intervention of the recommendation has begun, or has not, and why")
  public TeamCaseView followIntervention(@PathParam("id") UUID id, @NotNull @Valid FollowIntervention command) {
    return views.of(afterwards.followIntervention(id, command));
  }

  /** How far the citizen has come towards a goal of the recommendation. */
  @POST @Path("/goals")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"DATE_NOT_POSSIBLE", "RECOMMENDATION_HAS_FEWER"})
  @Operation(summary = "How far the citizen has come towards a goal of the recommendation")
  public TeamCaseView followGoal(@PathParam("id") UUID id, @NotNull @Valid FollowGoal command) {
    return views.of(afterwards.followGoal(id, command));
  }

  /** Agrees that, and by when, the coordinator talks with the citizen's doctor; what was agreed before stays readable. */
  @POST @Path("/gp-contact")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses("DATE_HAS_PASSED")
  @Operation(summary = "Agrees that, and by when, the coordinator talks with the citizen's doctor",
      description = "What was agreed before stays readable as an earlier agreement.")
  public TeamCaseView agreeGpContact(@PathParam("id") UUID id, @NotNull @Valid AgreeGpContact command) {
    return views.of(afterwards.agreeGpContact(id, command));
  }

  /** The coordinator is not to talk with the doctor after all; the region's list forgets it. */
  @POST @Path("/gp-contact/call-off")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses("GP_CONTACT_NOT_AGREED")
  @Operation(summary = "The coordinator is not to talk with the doctor after all", description = "The region's list forgets it.")
  public TeamCaseView callOffGpContact(@PathParam("id") UUID id, @NotNull @Valid CallOffGpContact command) {
    return views.of(afterwards.callOffGpContact(id, command));
  }

  /** The coordinator has talked with the doctor. */
  @POST @Path("/gp-contact/made")
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Refuses({"GP_CONTACT_NOT_AGREED", "DATE_NOT_POSSIBLE"})
  @Operation(summary = "The coordinator has talked with the doctor")
  public TeamCaseView gpContactMade(@PathParam("id") UUID id, @NotNull @Valid RecordGpContact command) {
    return views.of(afterwards.gpContactMade(id, command));
  }

  /** Asks the coordinator for advice in a running case; where the agreement gives none, it is refused. */
  @POST @Path("/advice/ask")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"ADVICE_NOT_GIVEN_HERE", "ADVICE_NEEDS_A_NEW_CASE", "ADVICE_AWAITED"})
  @Operation(summary = "Asks the coordinator for advice in a running case", description = "Where the agreement gives none, it is refused.")
  public TeamCaseView askAdvice(@PathParam("id") UUID id, @NotNull @Valid AskAdvice command) {
    return views.of(afterwards.askAdvice(id, command));
  }

  /** The coordinator's statement in one of six categories; the doctor is talked with only where the citizen has agreed. */
  @POST @Path("/advice")
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Refuses({"NO_ADVICE_ASKED", "ADVICE_TALK_WITH_WHOM", "ADVICE_WITHOUT_CONSENT"})
  @Operation(summary = "The coordinator's statement in one of six categories",
      description = "Where the advice is to talk with the doctor or the citizen, it says with whom; with the doctor only where the citizen has agreed.")
  public TeamCaseView giveAdvice(@PathParam("id") UUID id, @NotNull @Valid GiveRunningAdvice command) {
    return views.of(afterwards.giveAdvice(id, command));
  }
}
