package dk.samspor.referral.ggop;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A plan as the letter hospital and municipal systems exchange. */
@Path("/api/v1/training-plans/{id}/g-gop")
@Tag(name = "Messages")
public class GgopExportResource {

  private final GgopExport export;

  GgopExportResource(GgopExport export) {
    this.export = export;
  }

  /** For who works with the citizen: the number stands in it. */
  @GET
  @Produces(MediaType.APPLICATION_XML)
  @Access(roles = {Role.THERAPIST, Role.CASE_WORKER, Role.HOSPITAL, Role.PROVIDER, Role.ESDH})
  @Operation(summary = "A plan as G-GOP XML",
      description = "The newest submission. One that came as G-GOP is the letter it came in, field by field, also when the original is "
          + "gone; any other, and one that lost text since, is written from the plan.")
  public byte[] get(@PathParam("id") UUID id) {
    return export.of(id);
  }
}
