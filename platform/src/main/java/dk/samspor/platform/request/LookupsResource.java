package dk.samspor.platform.request;

import static dk.samspor.platform.access.Role.AUDITOR;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.CLINICAL_FUNCTION;
import static dk.samspor.platform.access.Role.GP;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.HOSPITAL;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A citizen's list of who has looked at her data in this service, which an authority of hers gives her on request. */
@Path("/api/v1/citizens")
@Tag(name = "Lookups")
public class LookupsResource {

  private final Lookups lookups;

  LookupsResource(Lookups lookups) {
    this.lookups = lookups;
  }

  @GET
  @Path("/{citizenId}/lookups")
  @Operation(summary = "Who has looked at a citizen's data in this service, newest first",
      description = "For an authority that has a part in a case of hers; to others there is no such citizen. Every request,"
          + " letter and list that showed or changed something of hers is a line: when, which authority, in which role, why"
          + " and what was done. Who of an authority's staff it was, is told to that authority's AUDITOR only.")
  @Access(roles = {CASE_WORKER, THERAPIST, TEAM_MEMBER, HOSPITAL, GP, HEALTH_COORDINATOR, CLINICAL_FUNCTION, AUDITOR})
  @Refuses({"INVALID_REQUEST", "INVALID_CURSOR"})
  public Page<Lookup> lookups(@PathParam("citizenId") UUID citizenId, @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    return lookups.at(citizenId, PageRequest.of(cursor, limit));
  }
}
