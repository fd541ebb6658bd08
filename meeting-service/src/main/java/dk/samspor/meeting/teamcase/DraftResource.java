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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The recommendation while it is being written [D 6.4]. */
@Path("/api/v1/team-cases/{id}/draft")
@Tag(name = "Team cases")
public class DraftResource {
  private final Drafts drafts;
  private final TeamCaseViews views;

  DraftResource(Drafts drafts, TeamCaseViews views) {
    this.drafts = drafts;
    this.views = views;
  }

  /** The draft with hints on what it could say and does not yet. */
  @GET
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "The draft with hints on what it could say and does not yet")
  public DraftView draft(@PathParam("id") UUID id) {
    return drafts.of(id);
  }

  /** Writes the draft; the answer brings the hints. It changes no version of the case, and asks for the revision it builds on. */
  @POST
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH})
  @Refuses("DRAFT_WRITTEN_MEANWHILE")
  @Operation(summary = "Writes the draft; the answer brings the hints",
      description = "It changes no version of the case, and asks for the revision it builds on.")
  public DraftView write(@PathParam("id") UUID id, @NotNull @Valid WriteDraft command) {
    return drafts.write(id, command);
  }

  /** Asks the coordinator to read the draft before it is sent. */
  @POST @Path("/proof-reading")
  @Access(roles = {TEAM_MEMBER, CASE_WORKER, ESDH}, over = RECEIVER)
  @Refuses("DRAFT_MISSING")
  @Operation(summary = "Asks the coordinator to read the draft before it is sent")
  public TeamCaseView askProofReading(@PathParam("id") UUID id) {
    return views.of(drafts.askProofReading(id));
  }

  /** The coordinator has read the draft, with or without remarks. */
  @POST @Path("/proof-read")
  @Access(roles = HEALTH_COORDINATOR, over = REGION)
  @Refuses("PROOF_READING_NOT_ASKED")
  @Operation(summary = "The coordinator has read the draft, with or without remarks")
  public TeamCaseView proofRead(@PathParam("id") UUID id, @NotNull @Valid ProofRead command) {
    return views.of(drafts.proofRead(id, command));
  }
}
