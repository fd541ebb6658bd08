package dk.samspor.referral.worklist;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.ReferralCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Citizens on the caller's own desks: by name, and all about one in one call. */
@Path("/api/v1/citizens")
@Tag(name = "Worklists")
public class OverviewResource {

  private final CitizensOnDesk citizens;
  private final CitizenVault vault;

  OverviewResource(CitizensOnDesk citizens, CitizenVault vault) {
    this.citizens = citizens;
    this.vault = vault;
  }

  /** Who has no case about the citizen is told what he would be told if nobody had: NOT_FOUND. */
  @POST
  @Path("/overview")
  @Access(roles = {Role.CASE_WORKER, Role.THERAPIST, Role.TEAM_MEMBER, Role.ESDH, Role.HOSPITAL, Role.GP, Role.PROVIDER,
      Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR}, message = true)
  @Refuses({"CITIZEN_REQUIRED", "NOT_FOUND", "CPR_INVALID"})
  @Operation(summary = "A citizen's whole overview", description = "Every case on the caller's desks about the citizen, of all kinds, "
      + "newest first. Who has none is told NOT_FOUND, whatever others have. Stores nothing; needs no Idempotency-Key.")
  public CitizenOverview overview(@NotNull @Valid AskForOverview asked) {
    return citizens.about(named(asked)).orElseThrow(PlatformCode.NOT_FOUND::refuse);
  }

  /** Every citizen that is shown stands in the audit row. */
  @POST
  @Path("/search")
  @Access(roles = {Role.CASE_WORKER, Role.THERAPIST, Role.TEAM_MEMBER, Role.HOSPITAL, Role.GP, Role.PROVIDER, Role.CLINICAL_FUNCTION,
      Role.HEALTH_COORDINATOR}, message = true)
  @Refuses({"NAME_HAS_NO_WORD", "INVALID_CURSOR"})
  @Operation(summary = "Search own citizens by name", description = "Whole words of the name in any order; case, accents and the two ways "
      + "of writing æ, ø and å make no difference, and a former name goes on finding. Only citizens with a case on the caller's desks are "
      + "there, each with those cases. Stores nothing; needs no Idempotency-Key.")
  public Page<CitizenOverview> search(@NotNull @Valid SearchCitizens asked, @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    List<Long> parts = vault.nameParts(asked.name());
    if (parts.isEmpty()) {
      throw ReferralCode.NAME_HAS_NO_WORD.refuse();
    }
    return citizens.named(parts, PageRequest.of(cursor, limit));
  }

  /** The id is made from the number: nothing has to be looked up for it. */
  private CitizenId named(AskForOverview asked) {
    if ((asked.citizenId() == null) == (asked.cpr() == null)) {
      throw ReferralCode.CITIZEN_REQUIRED.refuse();
    }
    return asked.citizenId() != null ? asked.citizenId() : vault.idOf(asked.cpr());
  }
}
