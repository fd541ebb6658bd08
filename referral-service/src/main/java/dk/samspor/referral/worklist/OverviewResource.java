package dk.samspor.referral.worklist;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.identity.CitizenCard;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.ReferralCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One call for all that one has about a citizen. */
@Path("/api/v1/citizens/overview")
@Tag(name = "Worklists")
public class OverviewResource {

  private final OwnDesk desk;
  private final CitizenCards cards;
  private final CitizenVault vault;

  OverviewResource(OwnDesk desk, CitizenCards cards, CitizenVault vault) {
    this.desk = desk;
    this.cards = cards;
    this.vault = vault;
  }

  /** Who has no case about the citizen is told what he would be told if nobody had: NOT_FOUND. */
  @POST
  @Access(roles = {Role.CASE_WORKER, Role.THERAPIST, Role.TEAM_MEMBER, Role.ESDH, Role.HOSPITAL, Role.GP, Role.PROVIDER,
      Role.CLINICAL_FUNCTION, Role.HEALTH_COORDINATOR}, message = true)
  @Refuses({"CITIZEN_REQUIRED", "NOT_FOUND", "CPR_INVALID"})
  @Operation(summary = "A citizen's whole overview", description = "Every case on the caller's desks about the citizen, of all kinds, "
      + "newest first. Who has none is told NOT_FOUND, whatever others have. Stores nothing; needs no Idempotency-Key.")
  public CitizenOverview overview(@NotNull @Valid AskForOverview asked) {
    CitizenId named = named(asked);
    Optional<CitizenCard> card = cards.find(named);
    CitizenId citizen = card.map(CitizenCard::id).orElse(named);
    List<WorklistLine> cases = desk.about(citizen);
    if (cases.isEmpty()) {
      throw PlatformCode.NOT_FOUND.refuse();
    }
    return new CitizenOverview(citizen.value(), card.map(CitizenCard::name).orElse(null), cases);
  }

  /** The id is made from the number: nothing has to be looked up for it. */
  private CitizenId named(AskForOverview asked) {
    if ((asked.citizenId() == null) == (asked.cpr() == null)) {
      throw ReferralCode.CITIZEN_REQUIRED.refuse();
    }
    return asked.citizenId() != null ? asked.citizenId() : vault.idOf(asked.cpr());
  }
}
