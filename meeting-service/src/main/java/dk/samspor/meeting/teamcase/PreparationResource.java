package dk.samspor.meeting.teamcase;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.meeting.preparation.PlanVersion;
import dk.samspor.meeting.preparation.PreparatoryPlan;
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

/** Before a case is sent: the plan, the papers, and the talks with the citizen [D 5.2]. */
@Path("/api/v1/team-cases/{id}")
@Tag(name = "Team cases")
public class PreparationResource {
  private final TeamCases cases;
  private final Preparation preparation;
  private final Duplicates duplicates;
  private final TeamCaseViews views;

  PreparationResource(TeamCases cases, Preparation preparation, Duplicates duplicates, TeamCaseViews views) {
    this.cases = cases;
    this.preparation = preparation;
    this.duplicates = duplicates;
    this.views = views;
  }

  /** Writes the preparatory plan; it replaces what was written before, which stays readable as a version [D 5.2]. */
  @POST @Path("/preparation")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Operation(summary = "Writes the preparatory plan; it replaces what was written before",
      description = "What was written before stays readable as a version.")
  public TeamCaseView prepare(@PathParam("id") UUID id, @NotNull @Valid PreparatoryPlan plan) {
    return views.of(preparation.prepare(id, plan));
  }

  /** The plan as it was written each time, oldest first, with the themes that changed. */
  @GET @Path("/preparation/versions")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "The plan as it was written each time", description = "Oldest first, with the themes that changed.")
  public List<PlanVersion> versions(@PathParam("id") UUID id) {
    return preparation.versions(id);
  }

  /** Attaches a document, or a reference to one that stays with its owner; the same document twice is one document, the same content under another id is refused. */
  @POST @Path("/documents")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"DOCUMENT_ALREADY_THERE", "DOCUMENT_UNREADABLE"})
  @Operation(summary = "Attaches a reference to a document; the same document twice is one document",
      description = "The same content under another id is refused.")
  public TeamCaseView attach(@PathParam("id") UUID id, @NotNull @Valid AttachDocument command) {
    return views.of(preparation.attach(id, command));
  }

  /** Takes a document out again, before the case is sent. */
  @POST @Path("/documents/take-out")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses("DOCUMENT_NOT_ON_CASE")
  @Operation(summary = "Takes a document out again, before the case is sent")
  public TeamCaseView takeOut(@PathParam("id") UUID id, @NotNull @Valid TakeOutDocument command) {
    return views.of(preparation.takeOut(id, command));
  }

  /** Says that a line of the document checklist is not needed in this case, and why; or that it is after all. */
  @POST @Path("/checklist")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses("CHECKLIST_LINE_ALWAYS_NEEDED")
  @Operation(summary = "Says that a line of the document checklist is not needed in this case, and why",
      description = "Without a reason, the line is needed after all.")
  public TeamCaseView markChecklist(@PathParam("id") UUID id, @NotNull @Valid MarkChecklist command) {
    return views.of(cases.change(id, it -> it.markChecklist(command.item(), command.notRelevantBecause())));
  }

  /** One of the nine points has been gone through with the citizen: what was said, and when. */
  @POST @Path("/citizen-checklist")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses("TALK_NOT_YET_HELD")
  @Operation(summary = "One of the nine points has been gone through with the citizen: what was said, and when")
  public TeamCaseView talk(@PathParam("id") UUID id, @NotNull @Valid TalkWithCitizen command) {
    return views.of(preparation.talk(id, command));
  }

  /** Two cases turned out to be one: this one takes over what the other has and what is under way for it, and the other is withdrawn. */
  @POST @Path("/merge")
  @Access(roles = {CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses({"NOT_THE_SAME_CASE", "DUPLICATE_TOO_FAR"})
  @Operation(summary = "Two cases turned out to be one",
      description = "This one takes over the other's papers, talks, marks, consultations, advised examination and awaited certificates; the "
          + "other is withdrawn and names this one as mergedInto. A certificate that comes for the other later is put into this one's file.")
  public TeamCaseView merge(@PathParam("id") UUID id, @NotNull @Valid MergeTeamCase command) {
    return views.of(duplicates.merge(id, command.duplicate()));
  }
}
