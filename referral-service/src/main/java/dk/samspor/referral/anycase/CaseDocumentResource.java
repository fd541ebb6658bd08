package dk.samspor.referral.anycase;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.CLINICAL_FUNCTION;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.GP;
import static dk.samspor.platform.access.Role.HOSPITAL;
import static dk.samspor.platform.access.Role.PROVIDER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.document.DocumentView;
import dk.samspor.referral.document.Documents;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Treatment and pathway plans and whatever else the parties of a case share on it [R 3.2–3.3]. */
@Path("/api/v1/cases")
@Tag(name = "Any case")
public class CaseDocumentResource {

  private final CaseOnDesk desk;
  private final Documents documents;

  CaseDocumentResource(CaseOnDesk desk, Documents documents) {
    this.desk = desk;
    this.documents = documents;
  }

  @POST
  @Path("/{id}/documents")
  @Consumes("application/pdf")
  @Produces(MediaType.APPLICATION_JSON)
  @Access(roles = {HOSPITAL, GP, CASE_WORKER, THERAPIST, PROVIDER, CLINICAL_FUNCTION})
  @Refuses({"DOCUMENT_EMPTY", "DOCUMENT_TOO_LARGE", "DOCUMENT_IS_NO_PDF", "DOCUMENT_UNREADABLE"})
  @Operation(summary = "Share a document on a case", description = "A PDF such as a treatment or pathway plan, on a case of any kind. Checked by "
      + "its bytes and not by its name; stored sealed with checksum and number of pages. Everybody who has a part in the case reads it.")
  public DocumentView put(@PathParam("id") UUID id, byte[] pdf) {
    CaseOnDesk.Found found = desk.find(id);
    return documents.store(found.caseId(), found.citizen(), found.mine(), pdf);
  }

  @GET
  @Path("/{id}/documents")
  @Access(roles = {HOSPITAL, GP, CASE_WORKER, THERAPIST, PROVIDER, CLINICAL_FUNCTION, ESDH})
  @Operation(summary = "The documents on a case", description = "Of any kind of case, oldest first; the bytes are at GET /documents/{id}.")
  public List<DocumentView> list(@PathParam("id") UUID id) {
    return documents.of(desk.find(id).caseId());
  }
}
