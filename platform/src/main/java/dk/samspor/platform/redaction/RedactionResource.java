package dk.samspor.platform.redaction;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.CLINICAL_FUNCTION;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.GP;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.HOSPITAL;
import static dk.samspor.platform.access.Role.PROVIDER;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;
import static dk.samspor.platform.access.Role.THERAPIST;

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

/** What somebody wrote and may not stay is taken out of a case, of whatever kind, by the party that wrote it. */
@Path("/api/v1/redactions")
@Tag(name = "Redactions")
public class RedactionResource {

  private final Redactions redactions;
  private final RedactionViews views;

  RedactionResource(Redactions redactions, RedactionViews views) {
    this.redactions = redactions;
    this.views = views;
  }

  @GET
  @Path("/{caseId}")
  @Operation(summary = "Which texts of a case can be taken out, and which have been",
      description = "For everybody with a part in the case. `yours` says whether the caller's authority writes the text and"
          + " may take it out. The ETag is the case's version.")
  @Access(roles = {HOSPITAL, GP, CASE_WORKER, THERAPIST, PROVIDER, TEAM_MEMBER, HEALTH_COORDINATOR, CLINICAL_FUNCTION, ESDH})
  public RedactionView get(@PathParam("caseId") UUID caseId) {
    return views.of(redactions.get(caseId));
  }

  @POST
  @Path("/{caseId}")
  @Operation(summary = "Take texts out of a case for good",
      description = "In any state, by the party that wrote them (NOT_YOUR_TEXT): out of the case, its earlier versions,"
          + " printed copies, the history and every fact told of it; the neighbours are told to forget theirs. Where something"
          + " must stand, [fjernet] does. The case and its dates, codes and numbers stay.")
  @Access(roles = {HOSPITAL, GP, CASE_WORKER, THERAPIST, PROVIDER, TEAM_MEMBER, HEALTH_COORDINATOR, CLINICAL_FUNCTION, ESDH})
  @Refuses({"UNKNOWN_TEXT", "NOT_YOUR_TEXT"})
  public RedactionView takeOut(@PathParam("caseId") UUID caseId, @NotNull @Valid TakeOutTexts command) {
    return views.of(redactions.takeOut(caseId, command.reason(), command.texts()), command);
  }
}
