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
  private final TeamCases cases;
  private final ToTheTable toTheTable;
  private final TeamCaseViews views;

  BackwardResource(TeamCases cases, ToTheTable toTheTable, TeamCaseViews views) {
    this.cases = cases;
    this.toTheTable = toTheTable;
    this.views = views;
  }

  /** Takes the case off its day until something has been obtained, or because somebody is prevented. */
  @POST @Path("/postpone")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH}, over = RECEIVER)
  @Operation(summary = "Postpones the case",
      description = "Until something has been obtained, or because somebody is prevented.")
  public TeamCaseView postpone(@PathParam("id") UUID id, @NotNull @Valid PostponeTeamCase command) {
    return views.of(toTheTable.takeOff(id, it -> it.postpone(command.reasons(), command.note())));
  }

  /** Sends the case back to the case worker. */
  @POST @Path("/return")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH}, over = RECEIVER)
  @Operation(summary = "Sends the case back to the case worker")
  public TeamCaseView returnToCaseWorker(@PathParam("id") UUID id, @NotNull @Valid ReturnTeamCase command) {
    return views.of(toTheTable.takeOff(id, it -> it.returnToCaseWorker(command.reasons(), command.note())));
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

  /** Opens a postponed, returned, withdrawn or missed case again; plan and documents are as they were. */
  @POST @Path("/reopen")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses("CASE_ALREADY_OPEN")
  @Operation(summary = "Opens a postponed, returned, withdrawn or missed case again",
      description = "Plan and documents are as they were.")
  public TeamCaseView reopen(@PathParam("id") UUID id, @NotNull @Valid ReopenTeamCase command) {
    return views.of(cases.change(id, it -> it.reopen(command.note())));
  }
}
