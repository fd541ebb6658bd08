package dk.samspor.meeting.teamcase;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Refuses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One document of a case presentation: what is known of it, and the paper itself. */
@Path("/api/v1/team-cases/{id}/documents/{document}")
@Tag(name = "Team cases")
public class CaseDocumentResource {
  private final SingleDocuments documents;

  CaseDocumentResource(SingleDocuments documents) {
    this.documents = documents;
  }

  /** Type, title, date, pages and fingerprint; 404 NOT_FOUND where the case has no document with that id. */
  @GET
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH, HEALTH_COORDINATOR})
  @Operation(summary = "One document of the case: type, title, date, pages and fingerprint",
      description = "The document itself is at its content. The ETag is the case's.")
  public CaseDocument get(@PathParam("id") UUID id, @PathParam("document") UUID document) {
    return documents.of(id, document);
  }

  /** The PDF as it came, byte for byte; its SHA-256 is the ETag. A certificate is fetched from its owner in the caller's name, once. */
  @GET @Path("/content")
  @Produces("application/pdf")
  @Access(roles = {CASE_WORKER, TEAM_MEMBER, ESDH, HEALTH_COORDINATOR})
  @Refuses("DOCUMENT_WITH_ITS_OWNER")
  @Operation(summary = "The document itself, as a PDF to download",
      description = "As it came, byte for byte; its SHA-256 is the ETag, and 304 answers who has it already. A certificate is fetched from the "
          + "referral-service in the caller's name, once. A document that stays with its owner is refused with 409.")
  public Response content(@PathParam("id") UUID id, @PathParam("document") UUID document, @Context Request request) {
    var opened = documents.open(id, document);
    var tag = new EntityTag(Fingerprint.of(opened.pdf()));
    var unchanged = request.evaluatePreconditions(tag);
    return unchanged != null ? unchanged.build()
        : Response.ok(opened.pdf()).tag(tag).header("Content-Disposition", "attachment; filename=\"" + fileName(opened.document()) + "\"").build();
  }

  /** Type and date only: a title may say whom it is about, and files lie about in download folders. */
  private static String fileName(CaseDocument it) {
    return it.type().name() + "-" + it.dated() + ".pdf";
  }
}
