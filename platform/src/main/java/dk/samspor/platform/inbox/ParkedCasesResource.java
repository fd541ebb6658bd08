package dk.samspor.platform.inbox;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refuses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** For operators: the neighbours' cases whose letters wait, and the order to try again. Nothing in it is about a person. */
@Path("/api/v1/parked-cases")
@Tag(name = "Operations")
public class ParkedCasesResource {

  private final ParkedCases parked;
  private final Sorter sorter;

  ParkedCasesResource(ParkedCases parked, Sorter sorter) {
    this.parked = parked;
    this.sorter = sorter;
  }

  @GET
  @Access(roles = Role.ADMINISTRATOR)
  @Operation(summary = "List parked cases",
      description = "Oldest first, at most 500. FAILED waits until it is redriven; GAP is asked for by itself.")
  public List<ParkedCases.Parked> list() {
    return parked.list();
  }

  /** Tries the first waiting letter again, and those behind it; look at the list for how it went. */
  @POST
  @Path("/{caseId}/redrive")
  @ResponseStatus(202)
  @Access(roles = Role.ADMINISTRATOR)
  @Refuses("NOT_FOUND")
  @Operation(summary = "Try a parked case again",
      description = "The first waiting letter and those behind it, in order. Answers at once; the list tells how it went.")
  public void redrive(@PathParam("caseId") UUID caseId) {
    if (!parked.again(caseId, 0, null)) {
      throw PlatformCode.NOT_FOUND.refuse();
    }
    sorter.wake();
  }
}
