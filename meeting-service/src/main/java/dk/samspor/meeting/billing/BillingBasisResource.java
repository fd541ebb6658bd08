package dk.samspor.meeting.billing;

import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a region charges its municipalities for: days or cases, as their agreement says [D table 12]. */
@Path("/api/v1/billing-bases")
@Tag(name = "Billing")
public class BillingBasisResource {
  private final BillingBases bases;

  BillingBasisResource(BillingBases bases) {
    this.bases = bases;
  }

  /** Both sides see the same list; amounts are computed in reporting. */
  @GET
  @Access(roles = {HEALTH_COORDINATOR, TEAM_MEMBER, ESDH})
  @Operation(summary = "What is billable between a region and its municipalities", description = "Both sides see the same list.")
  public Page<BillingBasisView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return bases.page(PageRequest.of(cursor, limit)).map(BillingBasis::view);
  }
}
