package dk.samspor.referral.document;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The documents themselves. */
@Path("/api/v1/documents")
@Tag(name = "Documents")
public class DocumentResource {

  private final Documents documents;

  DocumentResource(Documents documents) {
    this.documents = documents;
  }

  @GET
  @Path("/{id}")
  @Produces("application/pdf")
  @Access(roles = {Role.CASE_WORKER, Role.TEAM_MEMBER, Role.ESDH, Role.GP, Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR,
      Role.HOSPITAL, Role.THERAPIST, Role.PROVIDER})
  @Operation(summary = "Read a document", description = "As it came, byte for byte; its checksum is the ETag. For who has a part in its case.")
  public RestResponse<byte[]> get(@PathParam("id") UUID id) {
    Documents.Opened opened = documents.open(id);
    return RestResponse.ResponseBuilder.ok(opened.content()).tag(new EntityTag(opened.view().sha256())).build();
  }
}
