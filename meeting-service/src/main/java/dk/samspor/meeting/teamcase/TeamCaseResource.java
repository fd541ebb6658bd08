package dk.samspor.meeting.teamcase;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Opening, reading and preparing a team case: the municipality's own work before anybody else sees it [D 5]. */
@Path("/api/v1/team-cases")
@Tag(name = "Team cases")
public class TeamCaseResource {
  private final TeamCases cases;
  private final OwnCases ownCases;
  private final NewTeamCases newCases;
  private final TeamCaseViews views;
  private final History history;
  private final Caller caller;

  TeamCaseResource(TeamCases cases, OwnCases ownCases, NewTeamCases newCases, TeamCaseViews views, History history, Caller caller) {
    this.cases = cases;
    this.ownCases = ownCases;
    this.history = history;
    this.caller = caller;
    this.newCases = newCases;
    this.views = views;
  }

  /** Opens a case. A municipality has at most one open case of a kind for a citizen. */
  @POST @ResponseStatus(201)
  @Access(roles = {CASE_WORKER, ESDH})
  @Refuses({"CASE_ALREADY_OPEN", "NOT_A_MUNICIPALITY", "AUTHORITY_REQUIRED", "BIRTH_DATE_IN_FUTURE"})
  @Operation(summary = "Opens a case",
      description = "A municipality has at most one open case of a kind for a citizen.")
  public TeamCaseView open(@NotNull @Valid OpenTeamCase command) {
    return views.of(newCases.open(command));
  }

  /** The whole case. A region sees it from the first submission on; another municipality's does not exist: 404. */
  @GET @Path("/{id}")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "The whole case",
      description = "A region sees it from the first submission on; another municipality's does not exist: 404.")
  public TeamCaseView get(@PathParam("id") UUID id) {
    return views.of(cases.get(id));
  }

  /** Every act in the case, oldest first. Another authority's staff is not named. */
  @GET @Path("/{id}/history")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "Every act in the case, oldest first", description = "Another authority's staff is not named.")
  public List<HistoryLine> history(@PathParam("id") UUID id) {
    return history.of(id);
  }

  /** The caller's worklist, oldest first, with due dates and days left; narrowed by status, kind or meeting day, or to her own list. */
  @GET
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "The caller's worklist",
      description = "Oldest first, with due dates and days left; narrowed by status, kind or meeting day. mine=true: only those she has taken, "
          + "or been given, on her own list, or coordinates.")
  public Page<TeamCaseLine> list(@QueryParam("status") TeamCaseStatus status, @QueryParam("kind") TeamCaseKind kind,
      @QueryParam("meetingDay") UUID meetingDay, @QueryParam("mine") boolean mine, @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    if (mine) {
      return views.lines(ownCases.onTheListOf(caller.subject(), PageRequest.of(cursor, limit), status, kind, meetingDay));
    }
    return views.lines(cases.page(PageRequest.of(cursor, limit), Filter.eq("status", status == null ? null : status.name()),
        Filter.eq("caseKind", kind), Filter.eq("meetingDay", meetingDay)));
  }
}
