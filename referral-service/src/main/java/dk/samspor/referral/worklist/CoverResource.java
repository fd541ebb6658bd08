package dk.samspor.referral.worklist;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.CLINICAL_FUNCTION;
import static dk.samspor.platform.access.Role.GP;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.HOSPITAL;
import static dk.samspor.platform.access.Role.PROVIDER;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.ActingFor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who looks after whose list on holidays. */
@Path("/api/v1/covers")
@Tag(name = "Worklists")
public class CoverResource {

  private final Covers covers;
  private final ActingFor actingFor;

  CoverResource(Covers covers, ActingFor actingFor) {
    this.covers = covers;
    this.actingFor = actingFor;
  }

  @POST
  @Access(roles = {CASE_WORKER, THERAPIST, TEAM_MEMBER, HOSPITAL, GP, PROVIDER, CLINICAL_FUNCTION, HEALTH_COORDINATOR})
  @Refuses({"COVER_PERIOD", "COVER_BY_ANOTHER", "AUTHORITY_REQUIRED"})
  @Operation(summary = "Let a colleague cover", description = "She sees the absent one's list from the first to the last day, both included. "
      + "Among colleagues of one authority; who said so is kept.")
  public Cover cover(@NotNull @Valid CoverForColleague command) {
    return covers.add(actingFor.oneOf(null, "municipality", "hospital", "practice", "provider", "region"), command);
  }

  @GET
  @Access(roles = {CASE_WORKER, THERAPIST, TEAM_MEMBER, HOSPITAL, GP, PROVIDER, CLINICAL_FUNCTION, HEALTH_COORDINATOR})
  @Operation(summary = "Who covers for whom", description = "At the caller's own authorities, today and to come.")
  public List<Cover> covers() {
    return covers.coming();
  }

  @POST
  @Path("/{id}/end")
  @Access(roles = {CASE_WORKER, THERAPIST, TEAM_MEMBER, HOSPITAL, GP, PROVIDER, CLINICAL_FUNCTION, HEALTH_COORDINATOR})
  @Operation(summary = "End a cover", description = "From today on; that it was there before stays. One that has not begun is taken back.")
  public void end(@PathParam("id") UUID id) {
    covers.end(id);
  }
}
