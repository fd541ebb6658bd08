package dk.samspor.referral.citizen;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.identity.Citizen;
import dk.samspor.platform.identity.CitizenCard;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.identity.Cpr;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Finds the citizen something is about. Runs inside an {@code @Access} call. */
@ApplicationScoped
public class KnownCitizens {

  // A case opened under a number that was later merged into another is still about the same citizen.
  private static final String ON_DESK = """
      select exists (select 1 from desk where authority = any(cast(:mine as text[])) and authority = :asker and citizen_id in (
        select cast(:citizen as uuid) union all select from_id from citizen_alias where to_id = cast(:citizen as uuid)))""";

  private final EntityManager entities;
  private final OwnDesks ownDesks;
  private final CitizenCards cards;
  private final BusinessClock clock;

  KnownCitizens(EntityManager entities, OwnDesks ownDesks, CitizenCards cards, BusinessClock clock) {
    this.entities = entities;
    this.ownDesks = ownDesks;
    this.cards = cards;
    this.clock = clock;
  }

  /**
   * @param asker on whose behalf; an id opens a name and a number only for who has a case about that citizen already
   * @param practice the citizen's doctor, where the asker says so; may be null
   */
  public CitizenId of(AboutCitizen about, Authority asker, String practice) {
    if (about.citizenId() != null && about.cpr() == null) {
      return own(about.citizenId(), asker);
    }
    if (about.citizenId() != null || about.cpr() == null || about.name() == null || about.name().isBlank()) {
      throw ReferralCode.CITIZEN_REQUIRED.refuse();
    }
    requireBorn(about.cpr());
    // whom and which doctor a hospital told us about is not a question's to rewrite
    return cards.search(about.cpr()).orElseGet(() -> register(Citizen.of(about.cpr(), about.name()), practice));
  }

  private CitizenId register(Citizen citizen, String practice) {
    return cards.register(practice == null ? citizen : citizen.withPractice(practice));
  }

  private CitizenId own(CitizenId asked, Authority asker) {
    return cards.find(asked).map(CitizenCard::id).filter(citizen -> isOnDeskOf(asker, citizen))
        .orElseThrow(() -> ReferralCode.CITIZEN_UNKNOWN.refuse());
  }

  /** Whether the one of the caller's on whose behalf it is has a part in any case about that citizen, of whatever kind. */
  private boolean isOnDeskOf(Authority asker, CitizenId citizen) {
    return (boolean) entities.createNativeQuery(ON_DESK, Boolean.class)
        .setParameter("mine", ownDesks.authorities().toArray(String[]::new))
        .setParameter("asker", asker.value())
        .setParameter("citizen", citizen.value().toString())
        .getSingleResult();
  }

  private void requireBorn(Cpr cpr) {
    if (cpr.birthDate().isAfter(clock.today())) {
      throw PlatformCode.INVALID_REQUEST.refuse(Violation.of("citizen.cpr", ReferralCode.BIRTH_DATE_IN_FUTURE));
    }
  }
}
