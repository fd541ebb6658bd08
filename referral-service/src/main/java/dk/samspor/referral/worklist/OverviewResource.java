package dk.samspor.referral.worklist;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.identity.CitizenCard;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.ReferralCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One call for all that one has about a citizen. */
@Path("/api/v1/citizens/overview")
@Tag(name = "Worklists")
public class OverviewResource {

  private final OwnDesk desk;
  private final CitizenCards cards;

  OverviewResource(OwnDesk desk, CitizenCards cards) {
    this.desk = desk;
    this.cards = cards;
  }

  /** Who has no case about the citizen is told what he would be told if nobody had: NOT_FOUND. */
  @POST
  @Access(roles = {Role.CASE_WORKER, Role.THERAPIST, Role.TEAM_MEMBER, Role.ESDH, Role.HOSPITAL, Role.GP, Role.PROVIDER,
      Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR}, message = true)
  @Refuses({"CITIZEN_REQUIRED", "NOT_FOUND", "CPR_INVALID"})
  @Operation(summary = "A citizen's whole overview", description = "Every case on the caller's desks about the citizen, of all kinds, "
      + "newest first. Who has none is told NOT_FOUND, whatever others have. Stores nothing; needs no Idempotency-Key.")
  public CitizenOverview overview(@NotNull @Valid AskForOverview asked) {
    CitizenId citizen = citizen(asked);
    List<WorklistLine> cases = desk.about(citizen);
    if (cases.isEmpty()) {
      throw PlatformCode.NOT_FOUND.refuse();
    }
    return new CitizenOverview(citizen.value(), cards.find(citizen).map(CitizenCard::name).orElse(null), cases);
  }

  private CitizenId citizen(AskForOverview asked) {
    if ((asked.citizenId() == null) == (asked.cpr() == null)) {
      throw ReferralCode.CITIZEN_REQUIRED.refuse();
    }
    return asked.citizenId() != null ? cards.find(asked.citizenId()).map(CitizenCard::id).orElse(asked.citizenId())
        : cards.search(asked.cpr()).orElseThrow(PlatformCode.NOT_FOUND::refuse);
  }
}
