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

/** The ways a case goes that are not forwards. Each frees the place on the meeting day; none loses what was written. */
@Path("/api/v1/team-cases/{id}")
@Tag(name = "Team cases")
public class BackwardResource {
  private final ToTheTable toTheTable;
  private final TeamCaseViews views;

  BackwardResource(ToTheTable toTheTable, TeamCaseViews views) {
    this.toTheTable = toTheTable;
    this.views = views;
  }

  /** Takes the case off its day until something has been obtained, or because somebody is prevented. */
  @POST @Path("/postpone")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH}, over = RECEIVER)
  @Refuses("DATE_HAS_PASSED")
  @Operation(summary = "Postpones the case",
      description = "Until something has been obtained, or because somebody is prevented. It is on the list of today until it is taken up again, by resumeBy.")
  public TeamCaseView postpone(@PathParam("id") UUID id, @NotNull @Valid PostponeTeamCase command) {
    return views.of(toTheTable.postpone(id, command));
  }

  /** Sends the case back to the case worker. */
  @POST @Path("/return")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH}, over = RECEIVER)
  @Refuses("DATE_HAS_PASSED")
  @Operation(summary = "Sends the case back to the case worker", description = "It is on the list of today until it is taken up again, by resumeBy.")
  public TeamCaseView returnToCaseWorker(@PathParam("id") UUID id, @NotNull @Valid ReturnTeamCase command) {
    return views.of(toTheTable.returnToCaseWorker(id, command));
  }

  /** Withdraws the case. */
  @POST @Path("/withdraw")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Operation(summary = "Withdraws the case")
  public TeamCaseView withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawTeamCase command) {
    return views.of(toTheTable.takeOff(id, it -> it.withdraw(command.reason(), command.note())));
  }

  /** The citizen did not appear on the day. */
  @POST @Path("/no-show")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH}, over = RECEIVER)
  @Refuses("MEETING_DAY_NOT_REACHED")
  @Operation(summary = "The citizen did not appear on the day")
  public TeamCaseView noShow(@PathParam("id") UUID id) {
    return views.of(toTheTable.noShow(id));
  }

  /**
   * Opens a case again that rests, or that has been treated and something new is known. Plan and documents are as they were; the way it
   * went before, and what came of it, is an earlier round. A letter that has not been sent is called back.
   */
  @POST @Path("/reopen")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"CASE_ALREADY_OPEN", "REOPENING_NOT_EXPLAINED"})
  @Operation(summary = "Opens a case again that rests, or that has been treated and something new is known",
      description = "Plan and documents are as they were; the way it went before, and what came of it, is an earlier round. From the "
          + "recommendation on a reason is needed. A letter that has not been sent is called back.")
  public TeamCaseView reopen(@PathParam("id") UUID id, @NotNull @Valid ReopenTeamCase command) {
    return views.of(toTheTable.reopen(id, command));
  }
}
