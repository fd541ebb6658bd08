package dk.samspor.referral.citizen;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.cases.Cases;
import dk.samspor.platform.identity.CitizenId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The merges, and who has cases about a citizen. */
@ApplicationScoped
class CitizenMerges extends Cases<CitizenMerge> {

  // Of two who find out at the same moment the second finds the cases under the id that stayed already.
  private static final String NEWEST_ON_DESK = """
      select authority, home_municipality from desk
      where citizen_id in (select cast(:citizen as uuid) union all select to_id from citizen_alias where from_id = cast(:citizen as uuid))
        and authority = any(cast(:mine as text[])) order by case_id desc limit 1""";

  CitizenMerges() {
    super(CitizenMerge.class);
  }

  /** The newest case about the citizen on one of these desks: on whose, and whose citizen it is. */
  @SuppressWarnings("unchecked") // the JPA signature is untyped
  Optional<OnDesk> newestOnDesk(CitizenId citizen, List<Authority> mine) {
    List<Object[]> rows = getEntityManager().createNativeQuery(NEWEST_ON_DESK)
        .setParameter("citizen", citizen.value().toString())
        .setParameter("mine", "{" + String.join(",", mine.stream().map(Authority::value).toList()) + "}")
        .getResultList();
    return rows.stream().findFirst().map(row -> new OnDesk(new Authority((String) row[0]), (String) row[1]));
  }

  record OnDesk(Authority authority, String homeMunicipality) {
    @Override
    public String toString() {
      return "OnDesk[" + authority + "]";
    }
  }
}
