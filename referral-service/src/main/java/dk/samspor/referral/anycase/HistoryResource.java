package dk.samspor.referral.anycase;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The history of any case, by its id. */
@Path("/api/v1/cases")
@Tag(name = "Any case")
public class HistoryResource {

  private final History history;

  HistoryResource(History history) {
    this.history = history;
  }

  @GET
  @Path("/{id}/history")
  @Access(roles = {Role.CASE_WORKER, Role.THERAPIST, Role.ESDH, Role.HOSPITAL, Role.GP, Role.PROVIDER, Role.CLINICAL_FUNCTION,
      Role.HEALTH_COORDINATOR})
  @Operation(summary = "Every act in a case, oldest first", description = "Of any kind of case on the caller's desk: what was done, when, "
      + "for which authority, with which reasons and text. Acts from before the caller had a part in it are not shown, another "
      + "authority's staff is not named, and who has a copy is shown no text.")
  public List<HistoryLine> history(@PathParam("id") UUID id) {
    return history.of(id);
  }
}
