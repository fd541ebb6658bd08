package dk.samspor.referral.citizen;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.web.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who a citizen is. Numbers stand in bodies, never in addresses. */
@Path("/api/v1/citizens")
@Tag(name = "Citizens")
public class CitizenResource {

  private final CitizenRegister register;

  CitizenResource(CitizenRegister register) {
    this.register = register;
  }

  /** A replacement number is somebody's with a CPR number: all cases, here and at the neighbours, become that citizen's. */
  @POST
  @Path("/merge")
  @Access(roles = {Role.HOSPITAL, Role.THERAPIST, Role.CASE_WORKER})
  @Refuses({"NOT_FOUND", "ONLY_A_REPLACEMENT_NUMBER_GOES", "CITIZEN_ALREADY_MERGED", "BIRTH_DATE_IN_FUTURE"})
  @Operation(summary = "Merge a replacement number into a CPR number",
      description = "For who has a case about the replacement number. All cases under it, here and in the other services, "
          + "become the citizen's own. It cannot be undone.")
  public CitizenMergeView merge(@NotNull @Valid MergeCitizens command) {
    return CitizenMergeView.of(register.merge(command));
  }
}
